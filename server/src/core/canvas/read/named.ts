import type { Catalogue } from '../catalogue';
import type { CanvasDefinition } from '../definition';
import { namesCanvas } from './canvas-name';
import { blocksIn, heldIn, isHeld } from './owners';
import { bareRole } from './role';
import type { Segment } from './segments';
import { type Stretch, sectionEnd } from './stretch';

/** A section whose heading names a canvas. */
export interface NamedSection extends Stretch {
  readonly canvas: CanvasDefinition;
}

/**
 * The sections whose heading names a canvas, with at least two of its blocks below. Inside one, or inside one that is marked, there
 * may be another, if its blocks are none of the canvas around it.
 * @param marked the canvas that a marker gives a segment to
 */
export function namedSections(
  row: readonly Segment[],
  marked: (index: number) => CanvasDefinition | undefined,
  catalogue: Catalogue,
): NamedSection[] {
  const found: NamedSection[] = [];
  for (let at = 0; at < row.length; at++) {
    const heading = row[at]?.heading;
    const canvas = heading && !heading.bold ? namesCanvas(heading, catalogue) : undefined;
    if (!canvas) continue;
    const section = { canvas, first: at, end: sectionEnd(row, at) };
    if (!isHeld(heldIn(row, section, canvas), canvas)) continue;
    const around = found.findLast(({ end }) => at < end)?.canvas ?? marked(at);
    if (!around || (around !== canvas && isForeign(row, section, around))) found.push(section);
  }
  return found;
}

/** Whether a section's blocks mean nothing in the canvas around it. */
function isForeign(
  row: readonly Segment[],
  { canvas, first, end }: NamedSection,
  around: CanvasDefinition,
): boolean {
  const own = blocksIn(row, { first, end }, canvas).size;
  const known = row
    .slice(first + 1, end)
    .filter(({ heading }) => heading && bareRole(around, heading).by === 'name').length;
  return own > known + 1;
}
