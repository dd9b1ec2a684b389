import type { BlockDefinition } from '../canvas/definition';
import type { Item } from '../canvas/model';
import { StrategyDocument } from '../strategy-document';

/**
 * Whether two ways of writing the items of a block say the same to a reader of the canvas: the same ids, words, links, ratings, labels and
 * benefits. Each is read as a document of its own.
 */
export function readsAlike(
  before: string,
  after: string,
  block: BlockDefinition,
  { configuration, detect, canvases }: StrategyDocument,
): boolean {
  const canvas = canvases.find(({ definition }) => definition.blocks.includes(block))?.definition;
  if (!canvas) return false;
  const read = (items: string): string => {
    const text = `# .\n<!-- canvas: ${canvas.id} -->\n\n## ${block.name}\n\n${items}\n`;
    const [found] = StrategyDocument.from(text, { configuration, detect }).canvases;
    const sections = found?.sections ?? [];
    const said = sections.flatMap(({ blocks }) => blocks.flatMap(({ items: own }) => own.map(saidBy)));
    return JSON.stringify([said, sections.flatMap(({ unread }) => unread.length)]);
  };
  return read(before) === read(after);
}

function saidBy({ id, slot, phrase, links, attributes, fields, benefits, block }: Item): unknown {
  return {
    id: id?.value,
    block: block.id,
    slot,
    words: flat(phrase.words),
    links: [...new Set(links.map((link) => `${link.direction} ${link.kind} ${link.target}`))].sort(),
    attributes: attributes.map(({ name, value }) => `${name} ${value}`).sort(),
    fields: fields
      .map((field) => [field.label, field.means, flat(field.phrase.words), field.id?.value])
      .sort(),
    benefits: benefits.map((benefit) => [benefit.id?.value, flat(benefit.phrase.words)]).sort(),
  };
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
