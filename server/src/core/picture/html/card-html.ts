import type { GroupMark, TextMark } from '../sheet/sheet';
import { marksSvg } from '../svg/svg';
import { keyed, type PageUse, styled } from './attributes';
import { imageMarks } from './image-marks';
import { inkVariables } from './ink-variables';
import { html, type Markup } from './markup';
import type { Places } from './place';
import { shapeHtml } from './shape-html';
import { wordsHtml } from './words-html';

/**
 * A card as an entry of a list. Its face is a button that leads to its place in the text; what else stands on it comes behind.
 * @param place where the card stands, as declarations
 * @param behind its badge, and the cards inside it
 */
export function cardHtml(
  group: GroupMark,
  place: string,
  behind: readonly Markup[],
  places: Places,
  use: PageUse,
): Markup {
  const { box, card, marks } = group;
  const shapes = marks.filter((mark) => mark.kind === 'shape');
  const words = textsOf(group).map(
    (text) => html`<span class="t"${styled(places.text(text, box), use)}>${wordsHtml(text.runs)}</span> `,
  );
  const face = use.scripted
    ? html`<button type="button" class="face">${words}</button>`
    : html`<div class="face" tabindex="0">${words}</div>`;
  const about = use.scripted ? aboutHtml(group) : undefined;
  return html`<li class="card is-${card?.state ?? 'plain'}"${keyed(group)}${about}${styled(place, use)}>${shapes.map(
    (shape) => shapeHtml(shape, box, places, use),
  )}${imageHtml(group)}${face}${behind}</li>`;
}

/** One line of the document that is listed below the picture. */
export function remarkHtml(group: GroupMark, place: string, use: PageUse): Markup {
  const words = textsOf(group).map(({ runs }) => wordsHtml(runs));
  const inner = use.scripted
    ? html`<button type="button" class="leads"${keyed(group)}>${words}</button>`
    : html`${words}`;
  return html`<li class="remark t"${styled(place, use)}>${inner}</li>`;
}

function textsOf({ marks }: GroupMark): TextMark[] {
  return marks.flatMap((mark) =>
    mark.kind === 'text' ? [mark] : mark.kind === 'shape' && mark.text ? [mark.text] : [],
  );
}

/** What is needed to write its words anew, and to move it: only an item has both. */
function aboutHtml({ card }: GroupMark): Markup | undefined {
  if (!card?.written) return undefined;
  const { start, end, source } = card.written;
  return html` data-of="${card.block}" data-written="${start} ${end}" data-source="${source}"`;
}

function imageHtml({ box, marks }: GroupMark): Markup | undefined {
  const drawn = imageMarks(marks.filter(({ kind }) => kind !== 'group'));
  if (drawn.length === 0) return undefined;
  const { x, y, width, height } = box;
  return html`<svg class="image" aria-hidden="true" viewBox="${x} ${y} ${width} ${height}">${marksSvg(drawn, inkVariables)}</svg>`;
}
