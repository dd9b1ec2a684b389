/** Something that is pictured, and the stretch of the document that it stands for. */
interface Pictured {
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/** Knows which cards stand for which stretch of the document, and which of them are lit. */
export class Caret {
  private pictured: readonly Pictured[] = [];

  constructor(private readonly shown: HTMLElement) {}

  /** Looks up the stretches again, after a new picture. */
  index(): void {
    this.pictured = [...this.shown.querySelectorAll<HTMLElement>('[data-start]')].map((element) => ({
      element,
      start: Number(element.dataset['start']),
      end: Number(element.dataset['end']),
    }));
  }

  /** The innermost of all that stands for an offset; several when the picture shows the same item more than once. */
  at(offset: number): HTMLElement[] {
    let least = Number.POSITIVE_INFINITY;
    let found: HTMLElement[] = [];
    for (const { element, start, end } of this.pictured) {
      if (offset < start || offset > end || end - start > least) continue;
      if (end - start < least) found = [];
      least = end - start;
      found.push(element);
    }
    return found;
  }

  /** Lights up elements, and nothing else. */
  light(elements: readonly HTMLElement[]): void {
    const targets = new Set(elements.map(targetOf));
    for (const lit of this.shown.querySelectorAll('[aria-current]')) {
      if (!targets.has(lit)) lit.removeAttribute('aria-current');
    }
    for (const target of targets) target.setAttribute('aria-current', 'true');
  }

  /** Brings the first of the elements into view, unless one of them is in view already. */
  bringIntoView(elements: readonly HTMLElement[]): void {
    if (elements.some(isInView)) return;
    elements[0]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

/** What takes the focus and the light for a card: its face. */
function targetOf(element: HTMLElement): Element {
  return element.querySelector(':scope > .face') ?? element;
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom, left, right } = targetOf(element).getBoundingClientRect();
  return top >= -1 && left >= -1 && bottom <= window.innerHeight + 1 && right <= window.innerWidth + 1;
}
