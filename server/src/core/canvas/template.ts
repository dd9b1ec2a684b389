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

/** One entry of a block with its id and its link, without a line break. `ids` are those of the canvas that it goes into. */
export function entryTemplate(
  canvas: CanvasDefinition,
  block: BlockDefinition,
  ids: Pick<BlockPlace, 'taken' | 'targets'> = {},
): Template {
  const [first = []] = entriesOf(canvas, { ...block, slots: [] }, { depth: 2, ...ids });
  return first;
}

/** Whether the items of a block are a list of things that are spoken of by their ids. */
export function isListed(block: BlockDefinition): boolean {
  return block.numbered || block.codes;
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
  const title: Template = ['# ', { stop: `[${canvas.name}: for what, and for whom?]` }];
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
  const slots = block.id === 'value-drivers' ? driversOf(block, place.buyer) : block.slots;
  const whole = { question: block.question, slot: undefined };
  const asked = slots.map((slot) => ({ question: slot.question, slot }));
  // A lone slot is something more that the block wants to know, and no part of its answer.
  const questions = asked.length > 1 ? asked : [whole, ...asked];
  const taken = place.taken ?? new Set<string>();
  const link = linkOf(canvas, block, place);
  return questions.map(({ question, slot }): Template => {
    const id = idOf(block, taken);
    const lead = id === undefined ? '- ' : `- ${id}: `;
    const stop = { stop: `[${question}]` };
    if (!slot) return [lead, stop, ...ratingOf(block), ...link];
    if (isKind(block, slot)) return [lead, stop, ` (${slot.id})`];
    return [`${lead}**${slot.name}**: `, stop, ...(slot.id === 'utility' ? link : [])];
  });
}

/** Whether a slot is a kind of thing, which an item bears in brackets, and no label (`functional`). */
export function isKind(block: BlockDefinition, slot: SlotDefinition): boolean {
  return block.attributes.some(({ values }) => values.includes(slot.id));
}

/** How urgent something is has to be said from the first day on. */
function ratingOf(block: BlockDefinition): Template {
  const priority = block.attributes.find(({ id }) => id === 'priority');
  return priority ? [' (', { choice: priority.values }, ')'] : [];
}

/** The drivers of a buyer in the buyer's order, or all there are. */
function driversOf(block: BlockDefinition, buyer: BuyerDefinition | undefined): readonly SlotDefinition[] {
  if (!buyer) return block.slots;
  return buyer.drivers.flatMap((driver) => block.slots.find((slot) => slot.id === driver) ?? []);
}

/** The id for another item of a block, which it then has; none where items bear no ids. */
function idOf(block: BlockDefinition, taken: Set<string>): string | undefined {
  const [letters] = block.codes ? [codeLetters(taken)] : block.numbered ? block.letters : [];
  if (letters === undefined) return undefined;
  const digits = block.codes ? 2 : 1;
  const numbers = [...taken]
    .filter((id) => lettersOf(id) === letters)
    .map((id) => Number.parseInt(id.slice(letters.length), 10));
  const id = `${letters}${String(Math.max(0, ...numbers) + 1).padStart(digits, '0')}`;
  taken.add(id);
  return id;
}

/** The letters of the codes that are there, or those with which most lists of challenges begin: market dynamics. */
function codeLetters(taken: Iterable<string>): string {
  return lettersOf([...taken].find(isCode) ?? 'MD');
}

function isCode(id: string): boolean {
  return /^[A-Z]{2}\d{2}$/.test(id);
}

function lettersOf(id: string): string {
  return /^\D*/.exec(id)?.[0] ?? '';
}

/** A link to an item of the block that this one is there for; none where no such item is known. */
function linkOf(canvas: CanvasDefinition, block: BlockDefinition, { targets }: BlockPlace): Template {
  const [first] = block.side === 'frame' && !block.numbered ? [] : block.linksTo;
  if (first === undefined) return [];
  const { letters, codes } = blockOf(canvas, first);
  const [usual] = codes ? ['MD01'] : letters.slice(0, 1).map((each) => `${each}1`);
  const isOne = (id: string): boolean => (codes ? isCode(id) : letters.includes(lettersOf(id)));
  const target = targets ? [...targets].find(isOne) : usual;
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
