import type { CanvasDefinition } from '../definition';
import { blocksIn } from './owners';
import type { Segment } from './segments';
import { headingsBelow, type Stretch, sectionEnd } from './stretch';

/** How many blocks make a canvas that stands beside others of its kind. */
const ENOUGH = 3;

/**
 * Takes apart stretches that hold several canvases of one kind, such as a job map for each game: headings side by side that name
 * the same blocks below them.
 * @returns the stretches of each in reading order; all of them as they are where they hold but one
 */
export function splitsOf(
  row: readonly Segment[],
  stretches: readonly Stretch[],
  canvas: CanvasDefinition,
): (readonly Stretch[])[] {
  const parts = stretches.flatMap((stretch) => partsOf(row, stretch, canvas));
  const blocks = parts.map((part) => blocksIn(row, part, canvas));
  if (!isSeveral(blocks.filter(({ size }) => size >= ENOUGH))) return [stretches];
  const found: Stretch[][] = [];
  for (const [index, part] of parts.entries()) {
    const size = blocks[index]?.size ?? 0;
    if (size >= ENOUGH || (found.length === 0 && size > 0)) found.push([part]);
    else if (size > 0) found.at(-1)?.push(part);
  }
  return found;
}

/** Whether some canvases are more than one: the same block stands in two of them. */
function isSeveral([one, ...others]: readonly ReadonlySet<string>[]): boolean {
  return one !== undefined && others.some((other) => [...other].some((id) => one.has(id)));
}

/** A stretch cut at headings side by side, where those hold canvases; what stands before the first of them is a part too. */
function partsOf(row: readonly Segment[], stretch: Stretch, canvas: CanvasDefinition): Stretch[] {
  const opening = row[stretch.first]?.heading && sectionEnd(row, stretch.first) >= stretch.end;
  const around = opening ? stretch : { first: stretch.first - 1, end: stretch.end };
  const sections = headingsBelow(row, around).map((first) => {
    const end = Math.min(stretch.end, sectionEnd(row, first));
    return { first, end, blocks: blocksIn(row, { first, end }, canvas) };
  });
  const maps = sections.filter(({ blocks }) => blocks.size >= ENOUGH);
  if (!isSeveral(maps.map(({ blocks }) => blocks))) return [stretch];
  const lead = { first: stretch.first, end: maps[0]?.first ?? stretch.end };
  return [
    ...(lead.end > lead.first ? [lead] : []),
    ...maps.flatMap(({ first }, index) =>
      partsOf(row, { first, end: maps[index + 1]?.first ?? stretch.end }, canvas),
    ),
  ];
}
