/** Something that lies over the picture beside what it is about: one at a time. Escape, or a press elsewhere, closes it. */
export class Popover {
  private box: HTMLElement | undefined;
  private closed: (() => void) | undefined;

  constructor() {
    window.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !this.box?.contains(target)) this.close();
    });
    window.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || this.box === undefined) return;
      event.stopPropagation();
      this.close();
    });
  }

  get isOpen(): boolean {
    return this.box !== undefined;
  }

  /**
   * Shows something, and nothing else.
   * @param beside where it belongs: below this element, or above it where there is no room
   * @param closed called when it is closed, however that comes about
   */
  show(content: HTMLElement, beside: DOMRect, closed: () => void): void {
    this.close();
    this.box = content;
    this.closed = closed;
    document.body.append(content);
    place(content, beside);
  }

  /** Puts it where it belongs again, after its content has changed. */
  replace(beside: DOMRect): void {
    if (this.box) place(this.box, beside);
  }

  close(): void {
    const { box, closed } = this;
    this.box = undefined;
    this.closed = undefined;
    box?.remove();
    closed?.();
  }
}

const MARGIN = 6;

function place(box: HTMLElement, beside: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const below = beside.bottom + MARGIN;
  const fits = below + height <= window.innerHeight - MARGIN;
  const top = fits ? below : Math.max(MARGIN, beside.top - MARGIN - height);
  const left = Math.max(MARGIN, Math.min(beside.left, window.innerWidth - MARGIN - width));
  box.style.top = `${top}px`;
  box.style.left = `${left}px`;
}
