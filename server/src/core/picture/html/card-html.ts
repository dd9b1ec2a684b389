import type { Card, Chip } from '../picture';
import { badgeHtml } from './badge-html';
import { html, type Markup } from './markup';

/** Cards as a list; without any, nothing. Each is a button that leads to its place in the text, with its inner cards behind it. */
export function cardsHtml(cards: readonly Card[], how: '' | ' inner' = ''): Markup | undefined {
  if (cards.length === 0) return undefined;
  return html`<ul class="cards${how}">${cards.map(cardHtml)}</ul>`;
}

function cardHtml(card: Card): Markup {
  const { key, stretch, block, state, cards } = card;
  return html`<li class="card card-${block} is-${state}" data-key="${key}" data-start="${stretch.start}" data-end="${stretch.end}">${faceHtml(card)}${cardsHtml(cards, ' inner')}</li>`;
}

function faceHtml({ label, id, words, state, chips, badge }: Card): Markup {
  const kind = label === undefined ? undefined : html`<span class="label">${label}</span> `;
  const name = id === undefined ? undefined : html`<span class="id">${id}</span> `;
  const said = html`<span class="words">${words === '' ? '…' : words}</span>`;
  const all: readonly ShownChip[] = state === 'unserved' ? [unserved, ...chips] : chips;
  return html`<button type="button" class="face">${kind}${name}${said}${chipsHtml(all)}${badgeHtml(badge)}</button>`;
}

interface ShownChip {
  readonly kind: Chip['kind'] | 'unserved';
  readonly text: string;
}

const unserved: ShownChip = { kind: 'unserved', text: 'not served' };

/** What a chip's sign means, for those who do not see it. */
const meanings: Readonly<Record<ShownChip['kind'], string>> = {
  serves: 'serves ',
  'served-by': 'served by ',
  broken: 'leads nowhere: ',
  file: 'leads to ',
  attribute: '',
  unserved: '',
};

function chipsHtml(chips: readonly ShownChip[]): Markup | undefined {
  if (chips.length === 0) return undefined;
  return html` <span class="chips">${chips.map(
    ({ kind, text }) =>
      html`<span class="chip chip-${kind}"><span class="spoken">, ${meanings[kind]}</span>${text}</span>`,
  )}</span>`;
}
