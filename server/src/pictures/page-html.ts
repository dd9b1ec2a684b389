import { inkDeclarations } from '../core/picture/html/ink-variables';
import { html, type Markup, trusted } from '../core/picture/html/markup';
import { pictureHtml } from '../core/picture/html/picture-html';
import sheetStyle from '../core/picture/html/sheet.css';
import type { Picture } from '../core/picture/picture';
import { layOutWith } from '../core/picture/sheet/lay-out';
import type { Logo } from '../core/picture/sheet/logo';
import type { Sheet } from '../core/picture/sheet/sheet';
import type { Theme } from '../core/picture/sheet/themes';
import { logoUrl } from './logo';

/** In a window that is narrower a picture does not become smaller: it scrolls. */
const NARROWEST = 1000;

/** The paper that pictures are printed on, in millimetres. */
const PAPER = { width: 297, height: 210 } as const;

/**
 * Pictures as one page that needs nothing else, written as the preview panel has them: headings and lists in reading order.
 * On paper each has a page of its own, which is as long as its picture where the paper is not.
 * @param name what the page is called
 * @param fonts styles that bring the bundled font
 * @param language of the pictures' own words
 * @param logo stands at the top right of every drawing
 */
export function pageOf(
  pictures: readonly Picture[],
  theme: Theme,
  name: string,
  fonts: string,
  language: string,
  logo?: Logo,
): string {
  const drawings = pictures.map((picture) => ({ picture, sheet: layOutWith(picture, logo) }));
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
<style>${trusted(fonts)}${trusted(sheetStyle)}${trusted(style(theme))}${trusted(drawings.map(({ sheet }, index) => paperStyle(sheet, index + 1)).join('\n'))}
</style>
</head>
<body>
${contents(pictures)}<main>
${drawings.map(({ picture, sheet }, index) => sectionHtml(picture, sheet, index + 1, logo))}</main>
</body>
</html>
`.source;
}

function contents(pictures: readonly Picture[]): Markup | undefined {
  const [first] = pictures;
  if (!first || pictures.length < 2) return undefined;
  return html`<nav aria-label="${first.say('Canvases')}"><ul>${pictures.map(
    ({ title, canvas }, index) =>
      html`<li><a href="#picture-${index + 1}">${title.words} (${canvas})</a></li>`,
  )}</ul></nav>
`;
}

function sectionHtml(picture: Picture, sheet: Sheet, number: number, logo: Logo | undefined): Markup {
  const drawn = pictureHtml(picture, sheet, {
    scripted: false,
    width: NARROWEST,
    ...(logo ? { logo: logoUrl(logo) } : {}),
  });
  return html`<div id="picture-${number}" class="picture">
${trusted(drawn)}
</div>
`;
}

/** The page of a picture on paper. A printer that has no paper of that length makes the page smaller. */
function paperStyle({ width, height }: Sheet, number: number): string {
  const long = Math.max(PAPER.height, Math.ceil((PAPER.width * height) / width));
  return `@page picture-${number}{size:${PAPER.width}mm ${long}mm;margin:0}@media print{#picture-${number}{page:picture-${number}}}`;
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
@media print{:root{print-color-adjust:exact;-webkit-print-color-adjust:exact}.links,nav{display:none}.picture{overflow:visible;break-inside:avoid}.picture+.picture{break-before:page}.frame{min-inline-size:0}}
@media (forced-colors:active){:root{--i-card:Canvas;--i-ink:CanvasText;--i-muted:CanvasText}}
`;
}
