import { type Reading, StrategyDocument } from '../core/strategy-document';
import { type Pace, slice } from './pace';

/**
 * Reads a text from nothing, and lets others have their turn meanwhile.
 * @param superseded asked between slices; undefined is the answer once it says so
 */
export async function readInSlices(
  text: string,
  reading: Reading,
  pace: Pace,
  superseded: () => boolean,
): Promise<StrategyDocument | undefined> {
  const steps = StrategyDocument.reading(text, reading);
  for (let until = pace.now() + slice; !superseded(); ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (pace.now() < until) continue;
    await pace.breathe();
    until = pace.now() + slice;
  }
  return undefined;
}
