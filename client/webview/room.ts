/** After this time without another change the panel has its size, in milliseconds. */
const SETTLING = 120;

/** Knows how wide the panel is, in pixels of a picture that is shown at 100 %. */
export class Room {
  private known = document.documentElement.clientWidth;
  private timer: number | undefined;

  /** @param changed is told when the panel has another width. Until a picture for that is there, the old one grows and shrinks with its page */
  constructor(private readonly changed: (width: number) => void) {
    window.addEventListener('resize', () => this.onResize());
  }

  get width(): number {
    return this.known;
  }

  private onResize(): void {
    const width = document.documentElement.clientWidth;
    if (width === this.known) return;
    this.known = width;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.changed(width), SETTLING);
  }
}
