const least = 0.1;
/** Below this size words cannot be read. */
const legible = 0.5;
const most = 4;
const step = 1.1;

/** How large the picture is shown. The page scrolls where it does not fit, and keeps the place that one looks at. */
export class Zoom {
  private value = 1;

  /** @param changed is told after every change */
  constructor(private readonly changed: () => void) {
    window.addEventListener('wheel', (event) => this.onWheel(event), { passive: false });
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
    const sheet = sheetAt(at);
    const before = sheet?.getBoundingClientRect();
    this.value = Math.min(most, Math.max(least, Math.round(value * 100) / 100));
    document.documentElement.style.setProperty('--zoom', String(this.value));
    if (sheet && before && before.width > 0 && before.height > 0) {
      const after = sheet.getBoundingClientRect();
      const x = after.left + ((at.x - before.left) / before.width) * after.width;
      const y = after.top + ((at.y - before.top) / before.height) * after.height;
      window.scrollBy(x - at.x, y - at.y);
    }
    this.changed();
  }

  larger(): void {
    this.set(this.value * step);
  }

  smaller(): void {
    this.set(this.value / step);
  }

  /**
   * Makes the whole of a sheet visible in so much room, in pixels. A long one gets the width first, so that it can be read, and is
   * whole when it has that already.
   */
  fit(sheet: HTMLElement, room: { readonly width: number; readonly height: number }): void {
    const { width, height } = sheet.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    const wide = this.rounded((this.value * room.width) / width);
    const whole = Math.min(wide, this.rounded((this.value * room.height) / height));
    this.set(whole < legible && this.value !== wide ? wide : whole);
  }

  /** To whole percents, and never up, so that what fits still does. */
  private rounded(value: number): number {
    return Math.min(most, Math.max(least, Math.floor(value * 100) / 100));
  }

  private onWheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.set(this.value * Math.exp(-event.deltaY / 500), { x: event.clientX, y: event.clientY });
  }
}

/** The sheet at a point of the window, or the one nearest to it. */
function sheetAt({ x, y }: { x: number; y: number }): Element | undefined {
  const under = document.elementFromPoint(x, y)?.closest('.sheet');
  if (under) return under;
  const distance = (sheet: Element): number => {
    const { top, bottom } = sheet.getBoundingClientRect();
    return Math.max(top - y, y - bottom, 0);
  };
  return [...document.querySelectorAll('.sheet')].sort((a, b) => distance(a) - distance(b))[0];
}
