import type { Level } from '../../rules/finding';
import type { Badge, Card, Chip, Gap, Name, Region, Stretch } from '../picture';
import { html, type Markup } from './markup';

const signs: Readonly<Record<Level, string>> = { error: '×', warning: '!', info: 'i', hint: '?' };

/** How many there are of a level, in words. */
export function counted(level: Level, count: number): string {
  const one = { error: 'error', warning: 'warning', info: 'remark', hint: 'hint' }[level];
  return `${count} ${one}${count === 1 ? '' : 's'}`;
}

/** The sign of a level: its shape and mark differ, not its colour alone. */
export function sign(level: Level): Markup {
  return html`<span class="sign sign-${level}" aria-hidden="true">${signs[level]}</span>`;
}

/** What the rules say about a thing: how many, how grave, and their messages. */
export function badgeHtml(badge: Badge | undefined): Markup | undefined {
  if (!badge) return undefined;
  const { level, messages } = badge;
  const count = messages.length;
  const words = count === 1 ? `${level}: ` : `${count} findings: `;
  return html`<span class="badge badge-${level}" title="${messages.join('\n\n')}">${sign(level)}${
    count > 1 ? html`<span class="count" aria-hidden="true">${count}</span>` : undefined
  }<span class="spoken"> ${words}${messages.join(' ')}</span></span>`;
}

/** Words that lead to their place in the document when they are chosen. */
export function linkTo(at: { readonly key: string; readonly stretch: Stretch }, inner: Markup): Markup {
  return html`<button type="button" class="leads" data-key="${at.key}" data-start="${at.stretch.start}" data-end="${at.stretch.end}">${inner}</button>`;
}

export function nameHtml({ words, at, badge }: Name): Markup {
  const inner = html`<span class="name">${words}</span>${badgeHtml(badge)}`;
  return at ? linkTo(at, inner) : inner;
}

export function cardsHtml(cards: readonly Card[], how = ''): Markup | undefined {
  if (cards.length === 0) return undefined;
  return html`<ul class="cards${how}">${cards.map(cardHtml)}</ul>`;
}

function cardHtml(card: Card): Markup {
  const { key, stretch, block, label, id, words, state, chips, badge, cards } = card;
  return html`<li class="card card-${block} is-${state}" data-key="${key}" data-start="${stretch.start}" data-end="${stretch.end}"><button type="button" class="face">${
    label === undefined ? undefined : html`<span class="label">${label}</span> `
  }${id === undefined ? undefined : html`<span class="id">${id}</span> `}<span class="words">${
    words === '' ? '…' : words
  }</span>${chipsHtml(state === 'unserved' ? [{ kind: 'unserved', text: 'not served yet' }, ...chips] : chips)}${badgeHtml(badge)}</button>${cardsHtml(
    cards,
    ' inner',
  )}</li>`;
}

interface ShownChip {
  readonly kind: Chip['kind'] | 'unserved';
  readonly text: string;
}

/** What a chip's sign means, for those who do not see it. */
const chipWords: Readonly<Record<ShownChip['kind'], string>> = {
  serves: 'serves ',
  broken: 'leads nowhere: ',
  file: 'leads to ',
  attribute: '',
  unserved: '',
};

function chipsHtml(chips: readonly ShownChip[]): Markup | undefined {
  if (chips.length === 0) return undefined;
  return html` <span class="chips">${chips.map(
    ({ kind, text }) =>
      html`<span class="chip chip-${kind}"><span class="spoken">${chipWords[kind]}</span>${text}<span class="spoken">, </span></span>`,
  )}</span>`;
}

export function gapHtml(gap: Gap | undefined, name: string): Markup | undefined {
  if (!gap) return undefined;
  const { kind, words } = gap;
  switch (kind) {
    case 'missing':
      return html`<p class="gap gap-missing"><strong>Missing</strong> <span class="asks">${words}</span></p>`;
    case 'empty':
      return html`<p class="gap gap-missing"><strong>Nothing yet under ${name}</strong> <span class="asks">${words}</span></p>`;
    case 'optional':
      return html`<p class="gap gap-optional">not stated</p>`;
    case 'not-applicable':
      return html`<p class="gap gap-not-applicable">${words}</p>`;
  }
}

/**
 * A block of the picture with its heading.
 * @param depth of its heading
 */
export function regionHtml(region: Region, depth: 3 | 4): Markup {
  const { block, name, cards, gap } = region;
  const heading =
    depth === 3
      ? html`<h3 class="region-name">${nameHtml(name)}</h3>`
      : html`<h4 class="region-name">${nameHtml(name)}</h4>`;
  return html`<section class="region region-${block}">${heading}<div class="room">${gapHtml(gap, name.words)}${cardsHtml(cards)}</div></section>`;
}
