import type { Gap, Name, Region, Stretch } from '../picture';
import { badgeHtml } from './badge-html';
import { cardsHtml } from './card-html';
import { html, type Markup } from './markup';

/** Words that lead to their place in the document when they are chosen. */
export function linkTo(at: { readonly key: string; readonly stretch: Stretch }, inner: Markup): Markup {
  const { key, stretch } = at;
  return html`<button type="button" class="leads" data-key="${key}" data-start="${stretch.start}" data-end="${stretch.end}">${inner}</button>`;
}

export function nameHtml({ words, at, badge }: Name): Markup {
  const inner = html`<span class="name">${words}</span>${badgeHtml(badge)}`;
  return at ? linkTo(at, inner) : inner;
}

/** What is seen where there are no cards. `name` is what the place is called. */
export function gapHtml(gap: Gap | undefined, name: string): Markup | undefined {
  switch (gap?.kind) {
    case undefined:
      return undefined;
    case 'missing':
      return asks('Missing', gap.words);
    case 'empty':
      return asks(`Nothing yet under ${name}`, gap.words);
    case 'optional':
      return html`<p class="gap gap-optional">not stated</p>`;
    case 'not-applicable':
      return html`<p class="gap gap-not-applicable">${gap.words}</p>`;
  }
}

function asks(what: string, question: string): Markup {
  return html`<p class="gap gap-missing"><strong>${what}</strong> <span class="asks">${question}</span></p>`;
}

/**
 * A block of the picture with its heading.
 * @param depth of its heading
 */
export function regionHtml(region: Region, depth: 2 | 3): Markup {
  const { block, name, cards, gap } = region;
  const heading =
    depth === 2
      ? html`<h2 class="part-name">${nameHtml(name)}</h2>`
      : html`<h3 class="region-name">${nameHtml(name)}</h3>`;
  return html`
        <section class="region region-${block}">${heading}${gapHtml(gap, name.words)}${cardsHtml(cards)}</section>`;
}
