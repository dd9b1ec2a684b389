import { inkDeclarations } from '../core/picture/html/ink-variables';
import { html, type Markup, trusted } from '../core/picture/html/markup';
import { pictureHtml } from '../core/picture/html/picture-html';
import sheetStyle from '../core/picture/html/sheet.css';
import type { Picture } from '../core/picture/picture';
import { layOutWith } from '../core/picture/sheet/lay-out';
import type { Logo } from '../core/picture/sheet/logo';
import type { Theme } from '../core/picture/sheet/themes';
import { logoUrl } from './logo';

/** In a window that is narrower a picture does not become smaller: it scrolls. */
const NARROWEST = 1000;

/**
 * Pictures as one page that needs nothing else, written as the preview panel has them: headings and lists in reading order.
 * @param name what the page is called
 * @param fonts styles that bring the bundled font
 * @param logo stands at the top right of every drawing
 */
export function pageOf(
  pictures: readonly Picture[],
  theme: Theme,
  name: string,
  fonts: string,
  logo?: Logo,
): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<style>${trusted(fonts)}${trusted(sheetStyle)}${trusted(style(theme))}</style>
</head>
<body>
${contents(pictures)}<main>
${pictures.map((picture, index) => sectionHtml(picture, index + 1, logo))}</main>
</body>
</html>
`.source;
}

function contents(pictures: readonly Picture[]): Markup | undefined {
  if (pictures.length < 2) return undefined;
  return html`<nav aria-label="Canvases"><ul>${pictures.map(
    ({ title, canvas }, index) =>
      html`<li><a href="#picture-${index + 1}">${title.words} (${canvas})</a></li>`,
  )}</ul></nav>
`;
}

function sectionHtml(picture: Picture, number: number, logo: Logo | undefined): Markup {
  const drawn = pictureHtml(picture, layOutWith(picture, logo), {
    scripted: false,
    width: NARROWEST,
    ...(logo ? { logo: logoUrl(logo) } : {}),
  });
  return html`<div id="picture-${number}" class="picture">
${trusted(drawn)}
</div>
`;
}

function style(theme: Theme): string {
  return `
:root{${inkDeclarations(theme)}}
body{margin:0;background:var(--i-paper);color:var(--i-ink);font:16px/1.45 Inter,"Segoe UI","Helvetica Neue",Arial,sans-serif}
a{color:var(--i-blue)}
nav ul{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;list-style:none;margin:0;padding:1rem 2rem}
.picture{overflow-x:auto}
.frame{min-inline-size:var(--least)}
[tabindex]:focus-visible{outline:3px solid var(--i-blue);outline-offset:2px}
.links{max-inline-size:60rem;margin:0 auto;padding:1rem 2rem 3rem}
summary{cursor:pointer;font-weight:600}
@media print{.links,nav{display:none}.picture{break-after:page}}
@media (forced-colors:active){:root{--i-card:Canvas;--i-ink:CanvasText;--i-muted:CanvasText}}
`;
}
