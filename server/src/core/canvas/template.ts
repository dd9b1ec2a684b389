import {
  type BlockDefinition,
  type BuyerDefinition,
  blockOf,
  type CanvasDefinition,
  type SlotDefinition,
} from './definition';

/**
 * A text with places to fill in. What stands in them until then is a question in square brackets, so that a place that nobody
 * fills in is found (`text/placeholder`) and not taken for an answer.
 */
export type Template = readonly TemplatePart[];

export type TemplatePart =
  | string
  /** A place to write in, and what stands there until then. */
  | { readonly stop: string }
  /** A place for one of several words; the first one stands there until another is chosen. */
  | { readonly choice: readonly string[] };

/** How a block's template fits in with the document that it goes into. */
export interface BlockPlace {
  /** The depth of its heading, 1 to 6. */
  readonly depth: number;
  /** The buyer in whose section it goes: only this buyer's value drivers are asked for. */
  readonly buyer?: BuyerDefinition | undefined;
  /** Ids that are there already, to which those of the template are added: numbers go on behind them. */
  readonly taken?: Set<string>;
  /** Ids that links may lead to; when left out, links lead to the number 1. */
  readonly targets?: Iterable<string>;
}

/** A block: its heading, and an entry for each of its places. Ends without a line break. */
export function blockTemplate(canvas: CanvasDefinition, block: BlockDefinition, place: BlockPlace): Template {
  return joined(
    [[`${'#'.repeat(place.depth)} ${block.name}`], joined(entriesOf(canvas, block, place), '\n')],
    '\n\n',
  );
}

/** One entry of a block with its id and its link, without a line break. */
export function entryTemplate(canvas: CanvasDefinition, block: BlockDefinition): Template {
  const [first = []] = entriesOf(canvas, { ...block, slots: [] }, { depth: 2 });
  return first;
}

/** A buyer's section with all that is the buyer's: jobs, pains and gains where one has to be of use to it, and its value drivers. */
export function buyerTemplate(canvas: CanvasDefinition, buyer: BuyerDefinition, place: BlockPlace): Template {
  const isUser = buyer.drivers.includes('utility');
  const blocks = buyerBlocks(canvas).filter((block) => isUser || driversOf(block, buyer).length > 0);
  const depth = Math.min(6, place.depth + 1);
  const taken = place.taken ?? new Set<string>();
  const before = [...taken];
  const write = (ids: Set<string>, targets: Iterable<string>): Template[] =>
    blocks.map((block) => blockTemplate(canvas, block, { depth, buyer, taken: ids, targets }));
  // Once to learn the section's own ids, which its links lead to.
  const own = new Set(before);
  write(own, []);
  const targets = [...own].filter((id) => !taken.has(id));
  return joined([[`${'#'.repeat(place.depth)} ${buyer.name}`], ...write(taken, targets)], '\n\n');
}

/** A whole document: title, marker, and every block, each buyer's own under the buyer. Ends with a line break. */
export function documentTemplate(canvas: CanvasDefinition): Template {
  // Once to learn all ids, which links lead to from above too.
  const targets = new Set<string>();
  sectionsOf(canvas, { depth: 2, taken: targets });
  const sections = sectionsOf(canvas, { depth: 2, taken: new Set(), targets });
  const title: Template = ['# ', { stop: '[What is offered, and to whom?]' }];
  return [...joined([title, [`<!-- canvas: ${canvas.id} -->`], ...sections], '\n\n'), '\n'];
}

function sectionsOf(canvas: CanvasDefinition, place: BlockPlace): Template[] {
  const perBuyer = canvas.buyers.length > 0 ? buyerBlocks(canvas) : [];
  return canvas.blocks.flatMap((block) => {
    if (block === perBuyer[0]) return canvas.buyers.map((buyer) => buyerTemplate(canvas, buyer, place));
    return perBuyer.includes(block) ? [] : [blockTemplate(canvas, block, place)];
  });
}

/** The blocks that every buyer has one of its own of: the customer's side. */
function buyerBlocks(canvas: CanvasDefinition): BlockDefinition[] {
  return canvas.blocks.filter((block) => block.perBuyer && block.side === 'customer');
}

function entriesOf(canvas: CanvasDefinition, block: BlockDefinition, place: BlockPlace): Template[] {
  const isDrivers = block.id === 'value-drivers';
  const slots = isDrivers ? driversOf(block, place.buyer) : block.slots;
  const taken = place.taken ?? new Set<string>();
  const link = linkOf(canvas, block, place);
  const letters = block.numbered ? block.letters[0] : undefined;
  const lead = (): string => (letters === undefined ? '- ' : `- ${taking(letters, taken)}: `);
  if (slots.length === 0) return [[lead(), { stop: `[${block.question}]` }, ...link]];
  return slots.map((slot): Template => {
    const stop = { stop: `[${slot.question}]` };
    if (isDrivers) return [`- **${slot.name}**: `, stop, ...(slot.id === 'utility' ? link : [])];
    return [lead(), stop, ` (${slot.id})`];
  });
}

/** The drivers of a buyer in the buyer's order, or all there are. */
function driversOf(block: BlockDefinition, buyer: BuyerDefinition | undefined): readonly SlotDefinition[] {
  if (!buyer) return block.slots;
  return buyer.drivers.flatMap((driver) => block.slots.find((slot) => slot.id === driver) ?? []);
}

/** The id with the lowest number above all that are taken, which it then is too. */
function taking(letters: string, taken: Set<string>): string {
  const numbers = [...taken]
    .filter((id) => lettersOf(id) === letters)
    .map((id) => Number.parseInt(id.slice(letters.length), 10));
  const id = `${letters}${Math.max(0, ...numbers) + 1}`;
  taken.add(id);
  return id;
}

function lettersOf(id: string): string {
  return /^\D*/.exec(id)?.[0] ?? '';
}

/** A link to an item of the block that this one is there for; none where no such item is known. */
function linkOf(canvas: CanvasDefinition, block: BlockDefinition, { targets }: BlockPlace): Template {
  const [first] = block.side === 'frame' && !block.numbered ? [] : block.linksTo;
  const letters = first === undefined ? undefined : blockOf(canvas, first).letters[0];
  if (letters === undefined) return [];
  const target = targets ? [...targets].find((id) => lettersOf(id) === letters) : `${letters}1`;
  return target === undefined ? [] : [' -> ', { stop: target }];
}

function joined(templates: readonly Template[], between: string): Template {
  return templates.flatMap((template, index) => (index === 0 ? template : [between, ...template]));
}

/** The text with what stands in the places until they are filled in. */
export function asText(template: Template): string {
  return template.map(wordsOf).join('');
}

function wordsOf(part: TemplatePart): string {
  if (typeof part === 'string') return part;
  return 'stop' in part ? part.stop : (part.choice[0] ?? '');
}

/** The text in the syntax of snippets that the Language Server Protocol and VS Code share: places are tab stops. */
export function asSnippet(template: Template): string {
  let number = 0;
  const stops = template.map((part) => {
    if (typeof part === 'string') return part.replace(/[\\$}]/g, '\\$&');
    number++;
    if ('stop' in part) return `\${${number}:${part.stop.replace(/[\\$}]/g, '\\$&')}}`;
    return `\${${number}|${part.choice.map((word) => word.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  });
  return `${stops.join('')}$0`;
}

/** A whole document as snippet text; see {@link documentTemplate}. */
export function documentSnippet(canvas: CanvasDefinition): string {
  return asSnippet(documentTemplate(canvas));
}

/** A block as snippet text; see {@link blockTemplate}. `taken` are the ids of the canvas that it goes into. */
export function blockSnippet(
  canvas: CanvasDefinition,
  block: BlockDefinition,
  depth: number,
  taken?: Iterable<string>,
): string {
  const ids = taken && [...taken];
  return asSnippet(
    blockTemplate(canvas, block, ids ? { depth, taken: new Set(ids), targets: ids } : { depth }),
  );
}
