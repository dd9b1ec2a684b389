import { html, type Markup, trusted } from '../core/picture/html/markup';
import type { Card, Picture, Region } from '../core/picture/picture';
import { layOutWith } from '../core/picture/sheet/lay-out';
import type { Logo } from '../core/picture/sheet/logo';
import type { Theme } from '../core/picture/sheet/themes';
import { svgOf } from '../core/picture/svg/svg';
import { logoUrl } from './logo';
import { regionsOf } from './notes';

/**
 * Pictures as one page that needs nothing else: the drawing, whose cards the keyboard reaches, and below each the same as headings and
 * lists.
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
<style>${trusted(fonts)}${trusted(style(theme))}</style>
</head>
<body>
${contents(pictures)}<main>
${pictures.map((picture, index) => sectionHtml(picture, index + 1, theme, logo))}</main>
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

function sectionHtml(picture: Picture, number: number, theme: Theme, logo: Logo | undefined): Markup {
  const { title, canvas, links } = picture;
  const drawing = svgOf(layOutWith(picture, logo), {
    theme,
    logo: logo && logoUrl(logo),
    title: `${canvas}: ${title.words}`,
    prefix: `p${number}-`,
    focusable: true,
  });
  return html`<section id="picture-${number}" aria-labelledby="title-${number}">
<h1 id="title-${number}" class="heard">${title.words}</h1>
<div class="sheet">${trusted(drawing)}</div>
<details>
<summary>The same as text</summary>
${regionsOf(picture.body).map(regionHtml)}${
  links.length > 0
    ? html`<h2>What serves what</h2><ul>${links.map(({ from, to }) => html`<li>${from} serves ${to}</li>`)}</ul>`
    : undefined
}</details>
</section>
`;
}

function regionHtml({ name, gap, cards }: Region): Markup | undefined {
  if (gap?.kind === 'optional') return undefined;
  return html`<h2>${name.words}</h2>${gap ? html`<p>${gap.kind === 'not-applicable' ? '' : `${gap.kind}: `}${gap.words}</p>` : cardsHtml(cards)}
`;
}

function cardsHtml(cards: readonly Card[]): Markup {
  return html`<ul>${cards.map(
    ({ id, label, words, state, chips, badge, cards: inner }) =>
      html`<li>${[id, label, words].filter((part) => part !== undefined).join(' ')}${
        state === 'unserved' ? ' (not served)' : ''
      }${chips.length > 0 ? html` <small>${chips.map(({ text }) => text).join(', ')}</small>` : undefined}${
        badge ? html` <strong>${badge.level}: ${badge.messages.join(' ')}</strong>` : undefined
      }${inner.length > 0 ? cardsHtml(inner) : undefined}</li>`,
  )}</ul>`;
}

function style(theme: Theme): string {
  return `
body{margin:0;background:${theme.paper};color:${theme.ink};font:16px/1.45 Inter,"Segoe UI","Helvetica Neue",Arial,sans-serif}
a{color:${theme.blue}}
nav ul{display:flex;flex-wrap:wrap;gap:.4rem 1.6rem;list-style:none;margin:0;padding:1rem 2rem}
.sheet{overflow-x:auto}
.sheet svg{display:block;inline-size:100%;block-size:auto;min-inline-size:720px}
.sheet [tabindex]:focus-visible{outline:3px solid ${theme.blue};outline-offset:2px}
.heard{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
details{max-inline-size:60rem;margin:0 auto;padding:1rem 2rem 3rem}
summary{cursor:pointer;font-weight:600}
h2{font-size:1.05rem;margin:1.4rem 0 .3rem}
@media print{details,nav{display:none}section{break-after:page}}
@media (forced-colors:active){.sheet svg{forced-color-adjust:none}}
`;
}
