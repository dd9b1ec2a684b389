import { blockDefaults, canvasDefaults } from '../canvas/defaults';
import type { AttributeDefinition, BlockDefinition, CanvasDefinition } from '../canvas/definition';
import { listed } from '../rules/wording';
import type { OwnAttribute, OwnBlock, OwnCanvas } from './choices';
import { nameOf } from './own-names';

/** A canvas of an organisation's own, with all that it leaves out. */
export function ownCanvas(canvas: OwnCanvas): CanvasDefinition {
  const blocks = canvas.blocks.map(ownBlock);
  return {
    ...canvasDefaults,
    id: canvas.id,
    name: canvas.name ?? nameOf(canvas.id),
    aliases: canvas.aliases ?? [],
    description: canvas.description ?? `A canvas of your own: ${namesIn(blocks)}.`,
    blocks,
    // What words its headings hold says nobody: it is what is marked or named as such.
    signals: [],
    families: canvas.families ?? [],
    grid: canvas.grid ?? [],
  };
}

function namesIn(blocks: readonly BlockDefinition[]): string {
  return listed(blocks.map((block) => block.name.toLowerCase()));
}

function ownBlock(block: OwnBlock): BlockDefinition {
  const name = block.name ?? nameOf(block.id);
  return {
    ...blockDefaults,
    id: block.id,
    name,
    aliases: block.aliases ?? [],
    letters: block.letters === undefined ? [] : [block.letters],
    numbered: block.letters !== undefined,
    question: block.question ?? `What is there to say of “${name}”?`,
    example: block.example ?? '',
    required: block.required ?? true,
    linksTo: block.links ?? [],
    attributes: Object.entries(block.attributes ?? {}).flatMap(([id, own]) =>
      own ? [ownAttribute(id, own)] : [],
    ),
  };
}

function ownAttribute(id: string, own: OwnAttribute): AttributeDefinition {
  if (isList(own)) return { id, name: nameOf(id), aliases: [], values: own };
  return { id, name: own.name ?? nameOf(id), aliases: own.aliases ?? [], values: own.values };
}

function isList(own: OwnAttribute): own is readonly string[] {
  return Array.isArray(own);
}
