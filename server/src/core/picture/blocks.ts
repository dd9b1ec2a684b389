import type { Drawing } from './drawing';
import { pictureLinks } from './links';
import type { BlocksBody, PictureLink } from './picture';
import { region } from './regions';

/** Draws the blocks of a canvas one after the other, those of its items that answer a part of a block with that part's name. */
export function drawBlocks(drawing: Drawing): { body: BlocksBody; links: readonly PictureLink[] } {
  const regions = drawing.canvas.definition.blocks.map((block) => {
    const nodes = drawing.trace.nodes.filter((node) => node.block === block);
    return region(
      drawing,
      block,
      nodes.map((node) => drawing.card(node)),
    );
  });
  return { body: { kind: 'blocks', regions }, links: pictureLinks(drawing, new Map(), () => false) };
}
