const least = 0.3;
const most = 3;
const step = 1.1;

/** How large the picture is shown. The page scrolls where it does not fit, and keeps the place that one looks at. */
export class Zoom {
  private value = 1;

  /** @param changed is told after every change */
  constructor(private readonly changed: () => void) {
    window.addEventListener('wheel', (event) => this.onWheel(event), { passive: false });
    window.addEventListener('keydown', (event) => this.onKey(event));
  }

  get(): number {
    return this.value;
  }

  /**
   * @param value 1 is 100 %
   * @param at the point of the window that stays where it is; its centre when left out
   */
  set(
    value: number,
    at: { x: number; y: number } = { x: window.innerWidth / 2, y: window.innerHeight / 2 },
  ): void {
    const next = Math.min(most, Math.max(least, Math.round(value * 100) / 100));
    const ratio = next / this.value;
    const { scrollX, scrollY } = window;
    this.value = next;
    document.documentElement.style.setProperty('--zoom', String(next));
    window.scrollTo((scrollX + at.x) * ratio - at.x, (scrollY + at.y) * ratio - at.y);
    this.changed();
  }

  larger(): void {
    this.set(this.value * step);
  }

  smaller(): void {
    this.set(this.value / step);
  }

  private onWheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.set(this.value * Math.exp(-event.deltaY / 500), { x: event.clientX, y: event.clientY });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') this.larger();
    else if (event.key === '-') this.smaller();
    else if (event.key === '0') this.set(1);
  }
}
