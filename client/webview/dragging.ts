import { element, placeOf, wordsOf } from './elements';
import type { Doable, Questions } from './questions';

/** How far a card has to be drawn before that is more than a click, in pixels. */
const FAR = 6;

interface Drag {
  readonly card: HTMLElement;
  readonly x: number;
  readonly y: number;
  readonly pointer: number;
  ghost: HTMLElement | undefined;
  /** Where it can go, as soon as that is known. */
  asked: Promise<readonly Doable[]>;
  moves: readonly Doable[];
  over: HTMLElement | undefined;
}

/** Moves the item of a card to another block when the card is dropped there. */
export class Dragging {
  private drag: Drag | undefined;
  /** When a card was dropped last. */
  private dropped = Number.NEGATIVE_INFINITY;

  /**
   * @param shown where the cards are
   * @param version of the picture that is shown
   */
  constructor(
    private readonly shown: HTMLElement,
    private readonly questions: Questions,
    private readonly version: () => number | undefined,
  ) {
    shown.addEventListener('pointerdown', (event) => this.down(event));
    window.addEventListener('pointermove', (event) => this.move(event));
    window.addEventListener('pointerup', (event) => this.up(event));
    window.addEventListener('pointercancel', () => this.end());
    window.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.end();
    });
    // What was dragged was not clicked.
    shown.addEventListener('click', (event) => this.click(event), { capture: true });
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0 || event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    const card = event.target.closest('.face')?.closest<HTMLElement>('.card[data-written]');
    if (!card) return;
    const { clientX: x, clientY: y, pointerId: pointer } = event;
    this.drag = {
      card,
      x,
      y,
      pointer,
      ghost: undefined,
      asked: Promise.resolve([]),
      moves: [],
      over: undefined,
    };
  }

  private move(event: PointerEvent): void {
    const { drag } = this;
    if (!drag || event.pointerId !== drag.pointer) return;
    const { clientX: x, clientY: y } = event;
    if (!drag.ghost) {
      if (Math.hypot(x - drag.x, y - drag.y) < FAR) return;
      this.begin(drag);
    }
    if (drag.ghost) {
      drag.ghost.style.left = `${x + 8}px`;
      drag.ghost.style.top = `${y + 8}px`;
    }
    this.pointAt(drag, x, y);
  }

  private begin(drag: Drag): void {
    drag.ghost = element('div', 'ghost', wordsOf(drag.card));
    document.body.append(drag.ghost);
    this.shown.classList.add('dragging');
    const version = this.version();
    if (version === undefined) return;
    drag.asked = this.questions.ask('move', { ...placeOf(drag.card), version });
    void drag.asked.then((moves) => {
      if (this.drag !== drag) return;
      drag.moves = moves;
      for (const region of this.regions())
        region.toggleAttribute('data-target', moveTo(drag.card, region, moves) !== undefined);
    });
  }

  private pointAt(drag: Drag, x: number, y: number): void {
    const region = regionAt(x, y);
    const over = region && moveTo(drag.card, region, drag.moves) ? region : undefined;
    if (over === drag.over) return;
    drag.over?.removeAttribute('data-over');
    over?.setAttribute('data-over', '');
    drag.over = over;
  }

  private up(event: PointerEvent): void {
    const { drag } = this;
    if (!drag || event.pointerId !== drag.pointer) return;
    if (!drag.ghost) {
      this.drag = undefined;
      return;
    }
    const region = regionAt(event.clientX, event.clientY);
    this.end();
    this.dropped = event.timeStamp;
    // A fast hand drops before it is known where the item can go.
    if (region) void drag.asked.then((moves) => moveTo(drag.card, region, moves)?.take());
  }

  private click(event: MouseEvent): void {
    if (event.timeStamp - this.dropped > 50) return;
    event.stopPropagation();
    event.preventDefault();
  }

  private end(): void {
    const { drag } = this;
    this.drag = undefined;
    drag?.ghost?.remove();
    this.shown.classList.remove('dragging');
    for (const region of this.regions()) {
      region.removeAttribute('data-target');
      region.removeAttribute('data-over');
    }
  }

  private regions(): NodeListOf<HTMLElement> {
    return this.shown.querySelectorAll<HTMLElement>('.region[data-block]');
  }
}

function regionAt(x: number, y: number): HTMLElement | undefined {
  return (
    document
      .elementsFromPoint(x, y)
      .map((found) => found.closest<HTMLElement>('.region[data-block]'))
      .find((found) => found !== null) ?? undefined
  );
}

function moveTo(card: HTMLElement, region: HTMLElement, moves: readonly Doable[]): Doable | undefined {
  if (region.closest('article') !== card.closest('article')) return undefined;
  return moves.find(({ block }) => block === region.dataset['block']);
}
