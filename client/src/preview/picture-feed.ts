/** A picture a frame is all that anyone can see, in milliseconds. */
const frame = 16;

/**
 * Draws one picture at a time. Wishes that come while one is being drawn melt into a single next one, so that the newest text wins
 * and nothing queues up behind a fast typist.
 */
export class PictureFeed {
  private wanted = false;
  private running = false;

  /** `draw` must not reject. */
  constructor(private readonly draw: () => Promise<void>) {}

  /** True from a wish until its picture is drawn. */
  get isDrawing(): boolean {
    return this.running;
  }

  request(): void {
    this.wanted = true;
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.wanted) {
      this.wanted = false;
      await Promise.all([this.draw(), nextFrame()]);
    }
    this.running = false;
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, frame));
}
