import type { Picture, PictureLink, Remark } from '../picture';
import { badgeHtml, counted, sign } from './badge-html';
import { blocksHtml } from './blocks-html';
import { healthcareHtml } from './healthcare-html';
import { html, type Markup } from './markup';
import { linkTo, nameHtml } from './parts';
import { valuePropositionHtml } from './value-proposition-html';

/** One picture as an `<article>`: real headings and lists in reading order. Lines are left to the page: they are listed with their keys. */
export function pictureHtml(picture: Picture): string {
  const { key, title, body, unread, remarks, links } = picture;
  return html`<article class="canvas canvas-${body.kind}" data-key="${key}" aria-label="${title.words}">${headHtml(picture)}${bodyHtml(picture)}${remarksHtml('Lines that were not read', 'unread', unread)}${remarksHtml('More findings', 'more', remarks)}${linksHtml(key, links)}
</article>`.source;
}

function bodyHtml({ body, coverage }: Picture): Markup {
  if (body.kind === 'value-proposition') return valuePropositionHtml(body, coverage);
  return body.kind === 'blocks' ? blocksHtml(body) : healthcareHtml(body, coverage);
}

function headHtml({ canvas, title, audience, tally }: Picture): Markup {
  return html`
    <header class="head">
      <div class="titles">
        <p class="kind">${[canvas, ...audience].join(' · ')}</p>
        <h1>${nameHtml(title)}</h1>
      </div>${tallyHtml(tally)}
    </header>`;
}

function tallyHtml(tally: Picture['tally']): Markup {
  if (tally.length === 0) return html`<p class="tally">No findings</p>`;
  return html`<ul class="tally">${tally.map(
    ({ level, count }) => html`<li>${sign(level)} ${counted(level, count)}</li>`,
  )}</ul>`;
}

function remarksHtml(title: string, kind: string, remarks: readonly Remark[]): Markup | undefined {
  if (remarks.length === 0) return undefined;
  return html`
    <section class="remarks remarks-${kind}">
      <h2 class="part-name">${title} <span class="number">${remarks.length}</span></h2>
      <ul>${remarks.map(remarkHtml)}</ul>
    </section>`;
}

function remarkHtml(remark: Remark): Markup {
  const { words, badge } = remark;
  const isFinding = badge?.messages[0] === words;
  return html`<li>${linkTo(
    remark,
    html`${isFinding ? sign(badge.level) : badgeHtml(badge)} <span class="words">${words}</span>`,
  )}</li>`;
}

/** Every link as words. An entry also holds the lines that show it, as the keys of their two ends. */
function linksHtml(key: string, links: readonly PictureLink[]): Markup | undefined {
  if (links.length === 0) return undefined;
  return html`
    <details class="links" data-key="${key}/links">
      <summary><span class="part-name">What serves what</span> <span class="number">${links.length}</span></summary>
      <ul>${links.map(linkHtml)}</ul>
    </details>`;
}

function linkHtml({ from, to, lines }: PictureLink): Markup {
  return html`<li>${from} <span class="verb">serves</span> ${to}${lines.map(
    (line) => html`<span hidden data-from="${line.from}" data-to="${line.to}"></span>`,
  )}</li>`;
}
