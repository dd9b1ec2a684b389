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
      const start = performance.now();
      await this.draw();
      const took = performance.now() - start;
      // The picture of a long document takes the server's time from everything else, so it may have half of it at most.
      await pause(took < frame ? frame - took : took);
    }
    this.running = false;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
