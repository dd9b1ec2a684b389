import type { BlockDefinition, BuyerDefinition } from '../canvas/definition';
import type { Canvas, Item, Section } from '../canvas/model';
import { partsOfId } from '../canvas/next-id';
import type { TraceNode } from '../canvas/trace';
import type { TextEdit } from '../fixing/fix';
import type { Place } from '../markdown/block';
import type { StrategyDocument } from '../strategy-document';
import { beginningOf } from './beginning';
import { cellAround, cellWith } from './cells';
import { mentionsIn } from './mentions';
import type { Refactoring, Spot } from './refactoring';

/** Gives the items of a block ids from 1 on, in the order in which they stand, and every link to them the new one. */
export const numbering: Refactoring = {
  name: 'number-ids',
  kind: 'rewrite',
  choices(spot) {
    const range = rangeAt(spot);
    const numbers = range && numbersIn(range);
    if (!range || !numbers || numbers.every(({ node, id }) => node.id?.value === id)) return [];
    const last = numbers.at(-1)?.id ?? '';
    const first = numbers[0]?.id ?? '';
    const name = range.block.name.toLowerCase();
    return [{ id: '', title: `Number the ${name} ${first === last ? first : `${first} to ${last}`}` }];
  },
  edits(spot) {
    const range = rangeAt(spot);
    return range ? numberingEdits(spot.document, range) : [];
  },
  changedIds(spot) {
    const range = rangeAt(spot);
    const numbers = (range && numbersIn(range)) ?? [];
    return numbers.flatMap(({ node, id }) =>
      node.id && node.id.value !== id ? [{ id: node.id, next: id }] : [],
    );
  },
};

/** Items that count together: real documents begin at 1 again for every buyer and every segment. */
interface NumberedRange {
  readonly canvas: Canvas;
  readonly block: BlockDefinition;
  readonly buyer: BuyerDefinition | undefined;
  readonly part: string;
}

function rangeAt({ canvas, section, item }: Spot): NumberedRange | undefined {
  const block = item?.block ?? (section.blocks.length === 1 ? section.blocks[0]?.definition : undefined);
  if (!block || block.codes || block.letters.length === 0) return undefined;
  return { canvas, block, buyer: item ? item.buyer : section.buyer, part: section.part };
}

interface Numbered {
  readonly node: Pick<TraceNode, 'item' | 'carried' | 'id' | 'phrase'>;
  readonly id: string;
}

const known = new WeakMap<Canvas, Map<string, readonly Numbered[] | undefined>>();

/**
 * The numbers that the items get; what is told again of an item gets the item's own. Undefined for blocks that are not numbered. Worked out
 * once for each version: for the menu, for the edits, and for what changes elsewhere.
 */
function numbersIn(range: NumberedRange): readonly Numbered[] | undefined {
  const { canvas, block, buyer, part } = range;
  const ofCanvas = known.get(canvas) ?? new Map<string, readonly Numbered[] | undefined>();
  known.set(canvas, ofCanvas);
  const key = `${block.id}@${buyer?.id ?? ''}/${part}`;
  if (!ofCanvas.has(key)) ofCanvas.set(key, numbersOf(range));
  return ofCanvas.get(key);
}

function numbersOf(range: NumberedRange): Numbered[] | undefined {
  const nodes = nodesIn(range);
  const letters = lettersFor(range.block, nodes);
  const isNumbered = range.block.numbered || nodes.some(({ id }) => id);
  if (letters === undefined || !isNumbered || nodes.length === 0) return undefined;
  const given = new Map<string, string>();
  let count = 0;
  const numbers = nodes.map((node) => {
    const again = node.id && !/\p{L}{2}/u.test(node.phrase.words) ? given.get(node.id.value) : undefined;
    const id = again ?? `${letters}${++count}`;
    if (node.id && !given.has(node.id.value)) given.set(node.id.value, id);
    return { node, id };
  });
  const taken = idsBeside(range, nodes);
  return numbers.some(({ id }) => taken.has(id)) ? undefined : numbers;
}

/** The ids that other items bear beside those of the range: an id must not come to stand for two. */
function idsBeside({ canvas, buyer, part }: NumberedRange, nodes: readonly Numbered['node'][]): Set<string> {
  const own = new Set(nodes.map(({ id }) => id));
  return new Set(
    canvas.sections
      .flatMap((section) => (section.part === part ? section.blocks.flatMap(({ items }) => items) : []))
      .filter((item) => item.buyer === buyer)
      .flatMap((item) => [item.id, ...item.benefits.map(({ id }) => id)])
      .flatMap((id) => (id && !own.has(id) ? [id.value] : [])),
  );
}

/** The items of the block, and the benefits in features that have ids where the block is that of the benefits, in reading order. */
function nodesIn({ canvas, block, buyer, part }: NumberedRange): Numbered['node'][] {
  const own = (section: Section): readonly Item[] => section.blocks.flatMap(({ items }) => items);
  return canvas.sections.flatMap((section) =>
    section.part === part
      ? own(section).flatMap((item): Numbered['node'][] => {
          if (item.buyer !== buyer) return [];
          if (item.block === block)
            return item.notApplicable ? [] : [{ item, carried: undefined, id: item.id, phrase: item.phrase }];
          if (block.id !== 'benefits') return [];
          return item.benefits.flatMap((carried) =>
            carried.id && carried.how !== 'sentence'
              ? [{ item, carried, id: carried.id, phrase: carried.phrase }]
              : [],
          );
        })
      : [],
  );
}

/** The letters that the items have, where they agree on some of the block's, else its usual ones. */
function lettersFor({ letters }: BlockDefinition, nodes: readonly Numbered['node'][]): string | undefined {
  const used = new Set(nodes.flatMap(({ id }) => partsOfId(id?.value ?? '')?.letters ?? []));
  const [one] = used;
  return used.size === 1 && one !== undefined && letters.includes(one) ? one : letters[0];
}

function numberingEdits(document: StrategyDocument, range: NumberedRange): TextEdit[] {
  const numbers = numbersIn(range) ?? [];
  const next = new Map(numbers.map(({ node, id }) => [node.carried ?? node.item, id]));
  const separator = separatorAmong(numbers);
  const edits = new Map<number, TextEdit>();
  const replace = (place: Place, text: string): void => {
    const at = document.locate(place);
    if (document.markdown.text.slice(at.start, at.end) !== text) edits.set(at.start, { ...at, text });
  };
  for (const { link, of } of mentionsIn(document, range.canvas)) {
    const id = next.get(of.carried ?? of.item);
    if (id !== undefined) replace(link.place, id);
  }
  for (const { node, id } of numbers) {
    if (node.id) replace(node.id.place, id);
    else {
      const { at, text } = insertion(node.item, id, separator, numbers);
      edits.set(document.locate(at).start, { ...document.locate(at), text });
    }
  }
  return [...edits.values()].sort((a, b) => a.start - b.start);
}

/** What stands between an id and the words, as in the first item that has one. */
function separatorAmong(numbers: readonly Numbered[]): string {
  const id = numbers.find(({ node }) => node.id)?.node.id;
  if (!id) return ': ';
  const behind = /^[\])*_]*(:|\.|\)|\s[-–—](?=\s))?/.exec(
    id.place.chunk.text.slice(id.place.end, id.place.end + 9),
  );
  return `${behind?.[1] ?? ''} `;
}

/** Where an item gets its first id: in the cell where other rows have theirs, else in front of its words. */
function insertion(
  item: Item,
  id: string,
  separator: string,
  numbers: readonly Numbered[],
): { at: Place; text: string } {
  const mate = numbers.find(({ node }) => node.item.form === 'row' && node.id && !node.carried)?.node;
  if (item.form === 'row' && mate?.id) {
    const own = cellWith(mate.item, mate.id.place.start);
    const isApart = own !== undefined && own !== cellWith(mate.item, mate.item.lead.start);
    const cell = isApart ? cellAround(item, own) : undefined;
    if (cell && cell.chunk.text.slice(cell.start, cell.end).trim() === '')
      return { at: cell, text: ` ${id} ` };
  }
  const start = beginningOf(item);
  return { at: { chunk: item.lead.chunk, start, end: start }, text: `${id}${separator}` };
}
