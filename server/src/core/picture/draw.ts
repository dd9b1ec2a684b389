import type { CanvasDefinition } from '../canvas/definition';
import type { Canvas } from '../canvas/model';
import type { PlacedFinding } from './badges';
import { drawBlocks } from './blocks';
import { coverageOf } from './coverage';
import { Drawing, type Locate } from './drawing';
import { drawHealthcare } from './healthcare';
import type { Picture } from './picture';
import type { Say } from './say';
import { drawValueProposition } from './value-proposition';

/**
 * Draws one canvas.
 * @param canvas the canvas, as read
 * @param findings what the rules say about it, each with its place in the whole document
 * @param locate leads from a place of the canvas to zero-based UTF-16 offsets in the whole document
 * @param key what the keys of its cards begin with; unique in the document
 * @param say the language of the picture's own words
 */
export function drawCanvas(
  canvas: Canvas,
  findings: readonly PlacedFinding[],
  locate: Locate,
  key: string,
  say: Say,
): Picture {
  const drawing = new Drawing(canvas, findings, locate, key, say);
  const { definition, segment, buyer } = canvas;
  const drawn = drawerOf(definition)(drawing);
  return {
    key,
    id: definition.id,
    canvas: definition.name,
    say,
    title: drawing.titleName(),
    audience: [segment, buyer?.name].filter((name) => name !== undefined),
    coverage: coverageOf(drawing.trace, definition),
    tally: drawing.badges.tally(),
    ...drawn,
    remarks: drawing.remarks(),
    unread: drawing.unread(),
  };
}

/** Blocks on both sides of a value proposition. */
const SIDES = ['jobs', 'pains', 'gains', 'products-and-services', 'pain-relievers', 'gain-creators'];

/** A canvas that has the blocks of a value proposition is drawn as one, whatever its name. */
function drawerOf({
  blocks,
  buyers,
}: CanvasDefinition): typeof drawHealthcare | typeof drawValueProposition | typeof drawBlocks {
  const ids = new Set(blocks.map((block) => block.id));
  if (!SIDES.every((id) => ids.has(id))) return drawBlocks;
  return buyers.length > 0 ? drawHealthcare : drawValueProposition;
}
