/** What is not ground: it can be chosen, or written in. */
const THINGS = 'button, a, summary, textarea, input, .card, .popover, .bar, .minimap';

/** Draws the picture by its ground, or anywhere with the middle button or with the space bar held down. */
export class Panning {
  private from: { x: number; y: number; scrollX: number; scrollY: number } | undefined;
  private isSpaceDown = false;

  constructor(private readonly shown: HTMLElement) {
    window.addEventListener('keydown', (event) => this.space(event, true));
    window.addEventListener('keyup', (event) => this.space(event, false));
    shown.addEventListener('pointerdown', (event) => this.down(event), { capture: true });
    shown.addEventListener('pointermove', (event) => this.move(event));
    for (const type of ['pointerup', 'pointercancel'] as const)
      shown.addEventListener(type, () => this.end());
  }

  private space(event: KeyboardEvent, isDown: boolean): void {
    const isOnThing = event.target instanceof Element && event.target.closest(THINGS) !== null;
    if (event.key !== ' ' || (isOnThing && isDown)) return;
    this.isSpaceDown = isDown;
    this.shown.classList.toggle('can-pan', isDown);
    if (isDown) event.preventDefault();
  }

  private down(event: PointerEvent): void {
    if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
    const isGround = event.button === 0 && event.target.closest(THINGS) === null;
    const isMeant = event.button === 1 || (event.button === 0 && this.isSpaceDown);
    if (!isGround && !isMeant) return;
    if (isMeant) {
      event.preventDefault();
      event.stopPropagation();
    }
    this.from = { x: event.clientX, y: event.clientY, scrollX: window.scrollX, scrollY: window.scrollY };
    this.shown.setPointerCapture(event.pointerId);
  }

  private move(event: PointerEvent): void {
    if (!this.from) return;
    this.shown.classList.add('panning');
    window.scrollTo(
      this.from.scrollX + this.from.x - event.clientX,
      this.from.scrollY + this.from.y - event.clientY,
    );
  }

  private end(): void {
    this.from = undefined;
    this.shown.classList.remove('panning');
  }
}
