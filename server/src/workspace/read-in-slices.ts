import type { Steps } from '../core/markdown/steps';
import { type Reading, StrategyDocument } from '../core/strategy-document';
import { type Pace, slice } from './pace';

/**
 * Reads a text from nothing, and lets others have their turn meanwhile.
 * @param superseded asked between slices; undefined is the answer once it says so
 */
export function readInSlices(
  text: string,
  reading: Reading,
  pace: Pace,
  superseded: () => boolean,
): Promise<StrategyDocument | undefined> {
  return inSlices(StrategyDocument.reading(text, reading), pace, superseded);
}

/** The same for any work in steps. */
export async function inSlices<T>(
  steps: Steps<T>,
  pace: Pace,
  superseded: () => boolean,
): Promise<T | undefined> {
  for (let until = pace.now() + slice; !superseded(); ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (pace.now() < until) continue;
    await pace.breathe();
    until = pace.now() + slice;
  }
  return undefined;
}
