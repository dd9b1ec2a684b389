import type { Picture, PictureLink, Remark } from '../picture';
import { healthcareHtml } from './healthcare-html';
import { html, type Markup } from './markup';
import { badgeHtml, counted, linkTo, nameHtml, sign } from './parts';
import { valuePropositionHtml } from './value-proposition-html';

/** One picture as an `<article>`: real headings and lists in reading order. Lines are left to the page: they are listed with their keys. */
export function pictureHtml(picture: Picture): string {
  const { key, body, coverage } = picture;
  const drawn =
    body.kind === 'value-proposition' ? valuePropositionHtml(body, coverage) : healthcareHtml(body, coverage);
  return html`<article class="canvas canvas-${body.kind}" data-key="${key}" aria-label="${picture.title.words}">${headHtml(picture)}${drawn}${remarksHtml('Lines that were not read', 'unread', picture.unread)}${remarksHtml('About the canvas as a whole', 'whole', picture.remarks)}${linksHtml(key, picture.links)}</article>`
    .source;
}

function headHtml({ canvas, title, audience, tally }: Picture): Markup {
  return html`<header class="head"><div class="titles"><p class="kind">${[canvas, ...audience].join(' · ')}</p><h1>${nameHtml(title)}</h1></div>${
    tally.length === 0
      ? html`<p class="tally clear">No findings</p>`
      : html`<ul class="tally">${tally.map(({ level, count }) => html`<li class="tally-${level}">${sign(level)} ${counted(level, count)}</li>`)}</ul>`
  }</header>`;
}

function remarksHtml(title: string, kind: string, remarks: readonly Remark[]): Markup | undefined {
  if (remarks.length === 0) return undefined;
  return html`<section class="remarks remarks-${kind}"><h2 class="part-name">${title} <span class="number">${remarks.length}</span></h2><ul>${remarks.map(
    (remark) =>
      html`<li>${linkTo(remark, html`${badgeHtml(remark.badge)}<span class="words">${remark.words}</span>`)}</li>`,
  )}</ul></section>`;
}

/** Every link as words. An entry also holds the lines that show it, as the keys of their two ends. */
function linksHtml(key: string, links: readonly PictureLink[]): Markup | undefined {
  if (links.length === 0) return undefined;
  return html`<details class="links" data-key="${key}/links"><summary><span class="part-name">What serves what</span> <span class="number">${links.length}</span></summary><ul>${links.map(
    ({ from, to, lines }) =>
      html`<li>${from} <span class="verb">serves</span> ${to}${lines.map((line) => html`<span hidden data-from="${line.from}" data-to="${line.to}"></span>`)}</li>`,
  )}</ul></details>`;
}
