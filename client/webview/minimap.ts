const svg = 'http://www.w3.org/2000/svg';

/** How large it is at most, in pixels. */
const ROOM = { width: 150, height: 190 } as const;

/** From how many windows on a page is so large that one can be lost in it. */
const LARGE = 1.6;

/** A small map of pictures that are larger than the panel, with what is in view; a press in it leads there. */
export class Minimap {
  readonly element = document.createElementNS(svg, 'svg');
  private readonly view = document.createElementNS(svg, 'rect');

  constructor(private readonly shown: HTMLElement) {
    this.element.setAttribute('class', 'minimap');
    this.element.setAttribute('aria-hidden', 'true');
    this.view.setAttribute('class', 'in-view');
    const lead = (event: PointerEvent): void => this.lead(event);
    this.element.addEventListener('pointerdown', (event) => {
      this.element.setPointerCapture(event.pointerId);
      lead(event);
    });
    this.element.addEventListener('pointermove', (event) => {
      if (event.buttons === 1) lead(event);
    });
    window.addEventListener('scroll', () => this.follow(), { passive: true });
  }

  /** Draws it anew, for what is shown now. @param isWanted false where there is nothing that it could be a map of */
  draw(isWanted: boolean): void {
    const { scrollWidth: width, scrollHeight: height } = document.documentElement;
    const isLarge = width > LARGE * window.innerWidth || height > LARGE * window.innerHeight;
    this.element.toggleAttribute('hidden', !isWanted || !isLarge);
    if (!isWanted || !isLarge) return;
    const scale = Math.min(ROOM.width / width, ROOM.height / height);
    this.element.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.element.style.width = `${width * scale}px`;
    this.element.style.height = `${height * scale}px`;
    const cards = [...this.shown.querySelectorAll('.card')].map((card) => boxOf(card));
    this.element.replaceChildren(...cards, this.view);
    this.follow();
  }

  private follow(): void {
    const { scrollX: x, scrollY: y, innerWidth: width, innerHeight: height } = window;
    set(this.view, { x, y, width, height });
  }

  private lead(event: PointerEvent): void {
    const box = this.element.getBoundingClientRect();
    const { scrollWidth, scrollHeight } = document.documentElement;
    const x = ((event.clientX - box.left) / box.width) * scrollWidth;
    const y = ((event.clientY - box.top) / box.height) * scrollHeight;
    window.scrollTo(x - window.innerWidth / 2, y - window.innerHeight / 2);
  }
}

function boxOf(card: Element): SVGRectElement {
  const { left, top, width, height } = card.getBoundingClientRect();
  const rect = document.createElementNS(svg, 'rect');
  set(rect, { x: left + window.scrollX, y: top + window.scrollY, width, height });
  return rect;
}

function set(rect: SVGRectElement, box: { x: number; y: number; width: number; height: number }): void {
  for (const [name, value] of Object.entries(box)) rect.setAttribute(name, String(Math.round(value)));
}
