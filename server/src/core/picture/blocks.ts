import type { Drawing } from './drawing';
import { formOf } from './forms';
import { pictureLinks } from './links';
import type { BlocksBody, PictureLink } from './picture';
import { region } from './regions';

/** Draws the blocks of a canvas, those of its items that answer a part of a block with that part's name, and how they are arranged. */
export function drawBlocks(drawing: Drawing): { body: BlocksBody; links: readonly PictureLink[] } {
  const regions = drawing.canvas.definition.blocks.map((block) => {
    const nodes = drawing.trace.nodes.filter((node) => node.block === block);
    return region(
      drawing,
      block,
      nodes.map((node) => drawing.card(node)),
    );
  });
  const placing = new Map(
    drawing.trace.nodes.map((node) => [node, new Map([['blocks', drawing.keyOf(node)]])]),
  );
  return {
    body: { kind: 'blocks', form: formOf(drawing), regions },
    links: pictureLinks(drawing, placing, () => false),
  };
}
