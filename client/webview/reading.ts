/** One thing of a picture, as it is read. */
export type Line =
  | { readonly kind: 'heading'; readonly level: number; readonly words: string }
  | {
      readonly kind: 'item';
      /** How many cards it stands in. */
      readonly depth: number;
      readonly id: string;
      readonly words: string;
      readonly notes: string;
      readonly findings: readonly string[];
      readonly element: HTMLElement;
    }
  | { readonly kind: 'text'; readonly words: string };

/** All that a picture shows, in reading order. */
export function linesOf(article: HTMLElement): Line[] {
  const things = article.querySelectorAll<HTMLElement>(
    '.sheet :is(h1, h2, h3, h4, h5, h6), .sheet .card, .sheet .remark, .sheet p.t',
  );
  return [...things].map((thing): Line => {
    if (thing.matches('.card, .remark')) return itemOf(thing);
    const words = said(thing);
    if (thing.matches('p')) return { kind: 'text', words };
    return { kind: 'heading', level: Number(thing.tagName.slice(1)), words };
  });
}

function itemOf(card: HTMLElement): Line {
  const [first, ...others] = card.matches('.card')
    ? card.querySelectorAll<HTMLElement>(':scope > .face > .t')
    : card.querySelectorAll<HTMLElement>('.words');
  const id = first?.querySelector('.id')?.textContent?.trim() ?? '';
  const whole = first ? said(first) : '';
  return {
    kind: 'item',
    depth: depthOf(card),
    id,
    words: whole.replace(id, '').trim(),
    notes: others.map(said).join(' '),
    findings: [...card.querySelectorAll<HTMLElement>(':scope > .badge')].map(
      (badge) => badge.getAttribute('aria-label') ?? '',
    ),
    element: card,
  };
}

function depthOf(card: HTMLElement): number {
  const around = card.parentElement?.closest<HTMLElement>('.card');
  return around ? depthOf(around) + 1 : 0;
}

/** What is seen of an element's words. */
function said(element: HTMLElement): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  // A heading that is only heard is all that names its place.
  if (!element.querySelector(':scope > .spoken:only-child'))
    for (const spoken of copy.querySelectorAll('.spoken')) spoken.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
