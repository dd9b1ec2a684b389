const svg = 'http://www.w3.org/2000/svg';

/** Draws the lines between cards: a layer over each stage of the picture, from the list of links that the picture holds. */
export class Lines {
  private active: string | undefined;

  constructor(private readonly shown: HTMLElement) {}

  /** Draws all lines anew, where the cards stand now. */
  draw(): void {
    for (const article of this.shown.querySelectorAll('article.canvas')) {
      for (const stage of article.querySelectorAll<HTMLElement>('.stage')) drawStage(article, stage);
    }
    this.light(this.active);
  }

  /** Makes the lines of one card stand out, and the cards at their other ends; of none when there is no key. */
  light(key: string | undefined): void {
    this.active = key;
    const ends = new Set<string>();
    for (const line of this.shown.querySelectorAll<SVGElement>('.line')) {
      const { from = '', to = '' } = line.dataset;
      const lit = key !== undefined && (from === key || to === key);
      line.classList.toggle('lit', lit);
      if (lit) ends.add(from === key ? to : from);
    }
    for (const layer of this.shown.querySelectorAll('svg.lines')) {
      layer.classList.toggle('some-lit', layer.querySelector('.lit') !== null);
    }
    for (const card of this.shown.querySelectorAll<HTMLElement>('.stage .card')) {
      card.toggleAttribute('data-linked', ends.has(card.dataset['key'] ?? ''));
    }
  }
}

function drawStage(article: Element, stage: HTMLElement): void {
  const layer = stage.querySelector<SVGElement>(':scope > svg.lines');
  if (!layer) return;
  const frame = layer.getBoundingClientRect();
  layer.setAttribute('viewBox', `0 0 ${frame.width} ${frame.height}`);
  // Counted in pixels of the screen: what looks like four pixels at 100 % has to be eight at 200 %.
  const scale = stage.offsetWidth === 0 ? 1 : stage.getBoundingClientRect().width / stage.offsetWidth;
  const cards = new Map<string, HTMLElement>();
  for (const card of stage.querySelectorAll<HTMLElement>('.card')) cards.set(card.dataset['key'] ?? '', card);
  // Where cards stand below one another in rows, lines run down; the style sheet knows when that is.
  const prefersDown = getComputedStyle(stage).getPropertyValue('--line-way') === 'down';
  const lines: SVGElement[] = [];
  for (const { dataset } of article.querySelectorAll<HTMLElement>('.links [data-from]')) {
    const { from = '', to = '' } = dataset;
    const source = cards.get(from);
    const target = cards.get(to);
    if (source && target) lines.push(lineBetween(source, target, { frame, scale, prefersDown }));
  }
  layer.replaceChildren(...lines);
}

/** What the lines of a stage have in common. */
interface Layer {
  readonly frame: DOMRect;
  readonly scale: number;
  /** Lines run from row to row, not from side to side. */
  readonly prefersDown: boolean;
}

function lineBetween(source: HTMLElement, target: HTMLElement, layer: Layer): SVGElement {
  const line = document.createElementNS(svg, 'path');
  const block = [...target.classList].find((name) => name.startsWith('card-')) ?? '';
  line.setAttribute('class', `line ${block.replace('card-', 'line-')}`);
  line.setAttribute('d', pathBetween(faceOf(source), faceOf(target), layer));
  line.dataset['from'] = source.dataset['key'] ?? '';
  line.dataset['to'] = target.dataset['key'] ?? '';
  return line;
}

function faceOf(card: HTMLElement): DOMRect {
  return (card.querySelector(':scope > .face') ?? card).getBoundingClientRect();
}

/** A curve that leaves one box and enters the other at the sides that face each other, with a head at its end. */
function pathBetween(from: DOMRect, to: DOMRect, { frame, scale, prefersDown }: Layer): string {
  const head = 4 * scale;
  const round = (value: number): number => Math.round(value * 10) / 10;
  const point = (x: number, y: number): string => `${round(x - frame.left)} ${round(y - frame.top)}`;
  const across = Math.max(to.left - from.right, from.left - to.right);
  const along = Math.max(to.top - from.bottom, from.top - to.bottom);
  if (prefersDown ? along < 0 : across > 0) {
    const way = to.left >= from.right ? 1 : -1;
    const start = { x: way > 0 ? from.right : from.left, y: (from.top + from.bottom) / 2 };
    const end = { x: way > 0 ? to.left : to.right, y: (to.top + to.bottom) / 2 };
    const bend = Math.max(12 * scale, Math.abs(end.x - start.x) / 2) * way;
    return (
      `M${point(start.x, start.y)}C${point(start.x + bend, start.y)} ${point(end.x - bend, end.y)} ${point(end.x, end.y)}` +
      `M${point(end.x - head * way, end.y - head)}L${point(end.x, end.y)}L${point(end.x - head * way, end.y + head)}`
    );
  }
  const way = to.top >= from.bottom ? 1 : -1;
  const start = { x: (from.left + from.right) / 2, y: way > 0 ? from.bottom : from.top };
  const end = { x: (to.left + to.right) / 2, y: way > 0 ? to.top : to.bottom };
  const bend = Math.max(12 * scale, Math.abs(end.y - start.y) / 2) * way;
  return (
    `M${point(start.x, start.y)}C${point(start.x, start.y + bend)} ${point(end.x, end.y - bend)} ${point(end.x, end.y)}` +
    `M${point(end.x - head, end.y - head * way)}L${point(end.x, end.y)}L${point(end.x + head, end.y - head * way)}`
  );
}
