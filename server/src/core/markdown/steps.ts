/** Work in steps, so that a host can answer others between two of them, or stop. */
export type Steps<T> = Generator<void, T, void>;

/** Does work at one go that could be done in steps. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
