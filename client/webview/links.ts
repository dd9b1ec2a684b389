/** The links between cards: lights up those of one card, and all that they lead to and come from, step by step. */
export class Links {
  private active: string | undefined;
  private onwards = new Map<string, string[]>();
  private backwards = new Map<string, string[]>();

  constructor(private readonly shown: HTMLElement) {}

  /** Looks up the links again, after a new picture. */
  index(): void {
    this.onwards = new Map();
    this.backwards = new Map();
    for (const { dataset } of this.shown.querySelectorAll<HTMLElement>('.links [data-joins]')) {
      for (const join of (dataset['joins'] ?? '').split(';')) {
        const [from = '', to = ''] = join.split(' ');
        put(this.onwards, from, to);
        put(this.backwards, to, from);
      }
    }
    this.show();
  }

  /** Traces the links of the card with this key, and those of its inner cards; of none when there is no key. */
  trace(key: string | undefined): void {
    if (key === this.active) return;
    this.active = key;
    this.show();
  }

  private show(): void {
    const own = this.keysIn(this.active);
    const onwards = reached(own, this.onwards);
    const backwards = reached(own, this.backwards);
    const found = new Set([...onwards, ...backwards]);
    const isTracing = found.size > own.length;
    for (const article of this.shown.querySelectorAll('article')) {
      article.classList.toggle('tracing', isTracing && article.contains(this.card()));
    }
    for (const line of this.shown.querySelectorAll<SVGElement>('.lines [data-from]')) {
      const { from = '', to = '' } = line.dataset;
      const isOnWay = (ends: ReadonlySet<string>): boolean => ends.has(from) && ends.has(to);
      line.classList.toggle('lit', isTracing && (isOnWay(onwards) || isOnWay(backwards)));
    }
    for (const card of this.shown.querySelectorAll<HTMLElement>('.card')) {
      card.toggleAttribute('data-linked', isTracing && found.has(card.dataset['key'] ?? ''));
    }
  }

  private card(): HTMLElement | null {
    return this.active === undefined
      ? null
      : this.shown.querySelector<HTMLElement>(`.card[data-key="${CSS.escape(this.active)}"]`);
  }

  private keysIn(key: string | undefined): string[] {
    if (key === undefined) return [];
    const inner = [...(this.card()?.querySelectorAll<HTMLElement>('.card') ?? [])];
    return [key, ...inner.map((card) => card.dataset['key'] ?? '')];
  }
}

function put(ways: Map<string, string[]>, from: string, to: string): void {
  const known = ways.get(from);
  if (known) known.push(to);
  else ways.set(from, [to]);
}

/** Everything that some keys lead to, with themselves. */
function reached(from: readonly string[], ways: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set(from);
  for (const key of found) for (const next of ways.get(key) ?? []) found.add(next);
  return found;
}
