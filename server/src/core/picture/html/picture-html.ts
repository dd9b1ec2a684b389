import type { Picture, PictureLink } from '../picture';
import type { Say } from '../say';
import type { Sheet } from '../sheet/sheet';
import { type PageUse, styled } from './attributes';
import { html, type Markup } from './markup';
import { SheetPen } from './sheet-pen';

/** How small a sheet is shown at most, so that its words can be read; in a narrower place it scrolls. */
const LEAST = 0.72;

/**
 * One picture as an `<article>`: its sheet as real headings and lists in reading order, and below it what its lines say in words.
 * @param sheet the picture, laid out
 */
export function pictureHtml(picture: Picture, sheet: Sheet, use: PageUse): string {
  const { key, id, title } = picture;
  return html`<article class="canvas canvas-${id}" data-key="${key}" aria-label="${title.words}">
<div class="frame"${styled(`--least:${Math.round(use.width * LEAST)}px`, use)}>${new SheetPen(sheet, use).sheetHtml()}</div>${linksHtml(picture)}
</article>`.source;
}

/** Every link as words. */
function linksHtml({ key, links, say }: Picture): Markup | undefined {
  if (links.length === 0) return undefined;
  return html`
<details class="links" data-key="${key}/links">
<summary><span class="part-name">${say('What serves what')}</span> <span class="number">${links.length}</span></summary>
<ul>${links.map((link) => linkHtml(link, say))}</ul>
</details>`;
}

/** A link also holds the keys of the cards that it joins, wherever the picture shows both. */
function linkHtml({ from, to, lines }: PictureLink, say: Say): Markup {
  const joins = lines.map((line) => `${line.from} ${line.to}`).join(';');
  return html`<li${joins === '' ? undefined : html` data-joins="${joins}"`}>${from} <span class="verb">${say('serves')}</span> ${to}</li>`;
}
