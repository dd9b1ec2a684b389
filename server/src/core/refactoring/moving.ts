import type { BlockDefinition } from '../canvas/definition';
import type { Canvas, Item, Section } from '../canvas/model';
import { idsIn, nextId } from '../canvas/next-id';
import { editsOf, type TextEdit } from '../fixing/fix';
import type { StrategyDocument } from '../strategy-document';
import { lifted } from './lifted-item';
import { mentionsIn } from './mentions';
import type { Refactoring, Spot } from './refactoring';

/** More than one reads through in a menu. */
const MOST_BLOCKS = 8;

/** Moves an item to another block of its canvas: it gets an id of that block, and every link to it the new one. */
export const moving: Refactoring = {
  name: 'move-to-block',
  kind: 'move',
  choices(spot) {
    const { item } = spot;
    if (!item || !isMovable(item, spot)) return [];
    const what = item.id?.value ?? 'this item';
    return blocksFor(spot, item)
      .slice(0, MOST_BLOCKS)
      .map((block) => ({ id: block.id, title: `Move ${what} to “${block.name}”` }));
  },
  edits(spot, choice) {
    const { item } = spot;
    const block = item && isMovable(item, spot) && blocksFor(spot, item).find(({ id }) => id === choice);
    return item && block ? movedTo(block, item, spot) : [];
  },
};

function isMovable(item: Item, { section, document }: Spot): boolean {
  return (
    !item.notApplicable && !item.block.codes && lifted(item, section, [], undefined, document) !== undefined
  );
}

/** The blocks that are there under a heading in the same part of the canvas, and only there; and whose ids an item can take on. */
function blocksFor({ canvas, section }: Spot, item: Item): BlockDefinition[] {
  return canvas.definition.blocks.filter((block) => {
    if (block === item.block || block.id === 'value-drivers' || block.codes) return false;
    if (item.id && block.letters.length === 0) return false;
    const homes = sectionsOf(canvas, block);
    return homes.length > 0 && homes.every(({ part }) => part === section.part);
  });
}

function sectionsOf({ sections }: Canvas, block: BlockDefinition): Section[] {
  return sections.filter(({ blocks }) =>
    blocks.some(({ definition, heading }) => definition === block && heading !== undefined),
  );
}

function movedTo(block: BlockDefinition, item: Item, { document, canvas, section }: Spot): TextEdit[] {
  const newId = item.id && nextId(block.letters[0] ?? '', idsIn(canvas));
  const links = newId === undefined ? [] : linkEdits(item, newId, canvas, document);
  const taken = lifted(item, section, links, newId, document);
  if (!taken) return [];
  const { text, cut } = taken;
  const buyer = sectionsOf(canvas, block).some((home) => home.buyer === item.buyer)
    ? item.buyer?.id
    : undefined;
  const added = editsOf(
    { title: '', steps: [{ kind: 'add-item', block: block.id, buyer, text }], safe: false, preferred: false },
    canvas,
    document,
  );
  const others = links.filter((edit) => edit.end <= cut.start || edit.start >= cut.end);
  return [...others, { ...cut, text: '' }, ...added].sort((a, b) => a.start - b.start);
}

function linkEdits(item: Item, newId: string, canvas: Canvas, document: StrategyDocument): TextEdit[] {
  return mentionsIn(document, canvas).flatMap(({ link, of }) =>
    of.item === item && !of.carried ? [{ ...document.locate(link.place), text: newId }] : [],
  );
}
