import { placeIn } from '../canvas/phrase';
import type { Place } from '../markdown/block';
import type { SectionView } from './view';

/**
 * Where a finding about the canvas as a whole stands: at the heading that it begins with, or at its first item where it has none.
 * @returns undefined in every section but the one that opens the canvas
 */
export function openerOf({ section, allItems }: SectionView): Place | undefined {
  if (!section.opensCanvas) return undefined;
  return section.heading ? placeIn(section.heading.phrase) : allItems[0]?.lead;
}
