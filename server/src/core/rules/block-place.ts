import type { BlockReading } from '../canvas/model';
import { placeIn } from '../canvas/phrase';
import type { Place } from '../markdown/block';

/** Where a block is named, or its first item where no heading names it. */
export function placeOfBlock({ heading, items }: BlockReading): Place | undefined {
  return heading ? placeIn(heading.phrase) : items[0]?.lead;
}
