import type { Catalogue } from '../catalogue';
import type { CanvasDefinition } from '../definition';
import type { HeadingLine } from '../model';
import { isSequence, tellingCount } from '../sequence';
import { namesCanvas } from './canvas-name';
import { cardUnder } from './cards';
import { namedUnder, someLabelUnder } from './contents';
import { isBorneOut, isHomonym, isInCompany, isOtherwise } from './doubt';
import { answersSlotsOf, inferredBlock, slottedBlock } from './inferred';
import { isOtherKind } from './other-kind';
import { type Contender, isSignalled, isWholeSentence, slotHeading, titleOf } from './owners';
import { bareRole, buyerMentioned, type Role } from './role';
import { LABEL_DEPTH, type Segment } from './segments';

/** What a document that nobody has marked resembles. */
export interface Resemblance {
  /** The canvas that fits the document as a whole; none where only parts of it are canvases. */
  readonly primary: CanvasDefinition | undefined;
  readonly contenders: readonly Contender[];
  /** Ids of the blocks of the likeliest canvas that speak for it. */
  readonly blocks: readonly string[];
}

/**
 * The canvases that a document resembles, the likeliest first; undefined when it is none with any confidence.
 * @param isNamed whether a heading names a canvas and has its blocks below: then it is about strategy, and plain words may be trusted
 */
export function resemblance(
  row: readonly Segment[],
  catalogue: Catalogue,
  isNamed = false,
): Resemblance | undefined {
  const text: Text = { row, title: titleOf(row), catalogue };
  const weighed = catalogue.canvases.map((canvas) => weigh(text, canvas));
  if (isOtherKind(row, Math.max(0, ...weighed.map(({ names }) => names.size)), catalogue)) return undefined;
  const company = isNamed ? COMPANY : companyIn(text, weighed);
  const fit = weighed.filter((found) => fitsDocument(found, company)).sort(byWeight);
  const alone = weighed.filter((found) => !fit.includes(found) && standsForItself(found));
  const [best] = [...fit, ...alone];
  if (!best) return undefined;
  // What is mostly stages or lanes is seldom all of a document.
  const primary = (fit.find(({ canvas }) => !isSequence(canvas)) ?? fit[0])?.canvas;
  const others = [...fit, ...weighed.filter((found) => !fit.includes(found)).sort(byWeight)]
    .filter(
      ({ canvas }) => primary && !isKin(canvas, primary) && isWanted(weigh(text, canvas, primary), company),
    )
    .map(({ canvas }) => canvas)
    .filter((canvas, index, all) => all.findIndex((other) => isKin(canvas, other)) === index);
  const whole = [...(primary ? [primary] : []), ...others, ...alone.map(({ canvas }) => canvas)];
  const rest = catalogue.canvases.filter((canvas) => !whole.some((other) => isKin(canvas, other)));
  return {
    primary,
    contenders: [
      ...whole.map((canvas) => ({ canvas, whole: true })),
      ...rest.map((canvas) => ({ canvas, whole: false })),
    ],
    blocks: [...best.blocks],
  };
}

function byWeight(a: Evidence, b: Evidence): number {
  return b.weight - a.weight;
}

interface Text {
  readonly row: readonly Segment[];
  readonly title: HeadingLine | undefined;
  readonly catalogue: Catalogue;
}

/** What speaks for a canvas in a document. */
interface Evidence {
  readonly canvas: CanvasDefinition;
  readonly blocks: ReadonlySet<string>;
  /** Blocks that headings and columns bear the name of. */
  readonly names: ReadonlySet<string>;
  /** Blocks of the customer's side, by name or meaning. */
  readonly customer: ReadonlySet<string>;
  readonly weight: number;
  /** Whether words stand there without which nothing resembles the canvas, and which stand in no other document. */
  readonly strong: boolean;
  /** The same, but for words that may stand in any document. */
  readonly signalled: boolean;
  /** The most blocks that the lines of one section name. */
  readonly lines: number;
  readonly details: number;
  readonly sentence: boolean;
  /** Indices of the headings that mean one of its blocks, or whose lines name enough of them. */
  readonly sections: ReadonlySet<number>;
}

/** How many blocks tell a canvas whose words are not plain. */
function needOf(canvas: CanvasDefinition): number {
  if (isSequence(canvas)) return tellingCount(canvas);
  return isProposition(canvas) ? 2 : Math.max(2, Math.ceil(canvas.blocks.length / 4));
}

/** Whether a canvas has all the blocks of another one, and more. */
export function extendsCanvas(canvas: CanvasDefinition, other: CanvasDefinition): boolean {
  if (canvas.blocks.length <= other.blocks.length) return false;
  return other.blocks.every(({ id }) => canvas.blocks.some((block) => block.id === id));
}

/** Whether two canvases are the same, or one has all that the other has. */
function isKin(canvas: CanvasDefinition, other: CanvasDefinition): boolean {
  return canvas === other || extendsCanvas(canvas, other) || extendsCanvas(other, canvas);
}

/** How many sections in all have to be understood where a canvas's own words say little. */
const COMPANY = 4;

/** Canvases of so few blocks need more than their names. */
const FEW_BLOCKS = 4;

/** Whether a document as a whole resembles a canvas. */
function fitsDocument(found: Evidence, company: number): boolean {
  const { canvas, blocks, names, strong, signalled, customer, details } = found;
  if (canvas.blocks.length < FEW_BLOCKS && details < 2) return false;
  const need = needOf(canvas);
  // A look back on a month has pains and gains, too.
  if (isProposition(canvas) && [...blocks].every((id) => id === 'pains' || id === 'gains')) return false;
  if (blocks.size >= need && strong) return true;
  if (names.size > need && signalled) return true;
  if (!isProposition(canvas)) return false;
  // What people want and what is in their way, or one of them in a document that has measures, assumptions or stages besides.
  return (blocks.size >= need && customer.size > 1) || (customer.size > 0 && company >= COMPANY);
}

function isProposition(canvas: CanvasDefinition): boolean {
  return canvas.blocks.some((block) => block.perBuyer);
}

/** Whether what the likeliest canvas leaves of a document resembles another one, too: a document that is sure to be one may have few words of it. */
function isWanted(found: Evidence, company: number): boolean {
  return (
    fitsDocument(found, company) ||
    (isProposition(found.canvas) && (found.names.size > 0 || (found.blocks.size > 0 && company >= COMPANY)))
  );
}

/** Whether something in a document is a canvas whatever the rest of the document is: a job map, a register of assumptions. */
function standsForItself({ canvas, lines, strong, details, names, sentence }: Evidence): boolean {
  const need = Math.max(
    tellingCount(canvas),
    isProposition(canvas) ? 0 : Math.ceil(canvas.blocks.length / 2) - 1,
  );
  const more = strong ? 0 : Math.ceil(need / 3);
  return sentence || lines >= need + more || (names.size > 0 && strong && details > 2);
}

/** How many sections mean something in a canvas of which a part makes sense beside others; those of the same name count once. */
function companyIn({ row }: Text, weighed: readonly Evidence[]): number {
  const understood = new Set<string>();
  for (const { canvas, sections } of weighed) {
    for (const index of sections) {
      const heading = row[index]?.heading;
      const block = heading && bareRole(canvas, heading).block;
      const isPart =
        block?.perBuyer || (block?.fragment && !isSequence(canvas)) || inferredBlock(row, index, canvas);
      const { blocks, columns } = namedUnder(row, index, canvas);
      const tells = isSequence(canvas)
        ? blocks.size >= tellingCount(canvas)
        : // A table of features and benefits is one of a proposition, whatever its heading.
          isProposition(canvas) && columns.size > 1;
      if (isPart || tells) understood.add(heading?.phrase.words.toLowerCase() ?? '');
    }
  }
  return understood.size;
}

/**
 * What in a document speaks for a canvas. Names weigh more than meanings; buyers count too.
 * @param but what this canvas's headings must not already mean
 */
function weigh(text: Text, canvas: CanvasDefinition, but?: CanvasDefinition): Evidence {
  const { row, title } = text;
  const gathered = new Gathered(text, canvas);
  const isPlain = row.every(({ heading }) => !heading || heading === title || heading.depth >= LABEL_DEPTH);
  const named = (heading: HeadingLine) => nameOf(canvas, heading)?.id;
  for (const [index, { heading }] of row.entries()) {
    if (index > 0 && !heading) continue;
    const isTaken =
      but && heading && heading !== title && isBetter(bareRole(but, heading), bareRole(canvas, heading));
    if (isTaken) continue;
    const isLine = heading && heading.depth >= LABEL_DEPTH;
    const isAnswered = (line: HeadingLine): boolean => {
      const { block } = bareRole(canvas, line);
      return block !== undefined && answersSlotsOf(row, index, block);
    };
    if (heading && (!isLine || isPlain || isInCompany(row, index, LABEL_DEPTH, named) || isAnswered(heading)))
      gathered.heading(heading, index);
    gathered.contents(index);
  }
  return gathered.evidence();
}

/** Whether a heading fits one canvas at least as well as another: a name counts more than a meaning. */
function isBetter(one: Role, other: Role): boolean {
  return one.block !== undefined && (one.by === 'name' || other.by !== 'name');
}

/** The block whose name a heading bears. */
function nameOf(canvas: CanvasDefinition, heading: HeadingLine): ReturnType<typeof bareRole>['block'] {
  const { block, by } = bareRole(canvas, heading);
  return by === 'name' ? block : undefined;
}

class Gathered {
  private readonly blocks = new Set<string>();
  private readonly names = new Set<string>();
  private readonly customer = new Set<string>();
  private readonly sections = new Set<number>();
  private readonly buyers: string[] = [];
  private bought = false;
  private weight = 0;
  private strong = false;
  private signalled = false;
  private lines = 0;
  private details = 0;
  private sentence = false;

  constructor(
    private readonly text: Text,
    private readonly canvas: CanvasDefinition,
  ) {}

  heading(heading: HeadingLine, index: number): void {
    const { canvas, text } = this;
    const named = namesCanvas(heading, text.catalogue);
    const isNamed = named !== undefined && (named === canvas || extendsCanvas(canvas, named));
    if (isNamed) {
      this.signal(heading.phrase.words);
      this.weight += 2;
    }
    const role = bareRole(canvas, heading);
    // A title says what the document is about; only a block's own name makes it a block.
    if (role.ends || (heading === text.title && role.by !== 'name')) return;
    // "Job map (progress game)" is a job map, and no game.
    if (named && !isNamed && role.by !== 'name') return;
    if (canvas.blocks.length < FEW_BLOCKS && slotHeading(canvas, heading)) this.details++;
    if (role.block && isOtherwise(text.row, index, canvas, role.block)) return;
    if (isSignalled(canvas, heading.phrase.words)) this.signal(heading.phrase.words);
    if (role.buyer && (!role.block || role.block.id === 'value-drivers')) this.bought = true;
    if (role.buyer) this.buyers.push(role.buyer.id);
    if (!role.block) {
      this.inferred(heading, index);
      return;
    }
    this.sections.add(index);
    this.add(role.block.id, role.by === 'name' ? 2 : 1);
    if (role.by === 'name') this.names.add(role.block.id);
    if (role.block.side === 'customer' && !isHomonym(heading.phrase.words)) this.customer.add(role.block.id);
    if (isBorneOut(text.row, index, role.block)) this.bear();
  }

  /** What the text under a heading tells that itself says nothing. */
  private inferred(heading: HeadingLine, index: number): void {
    const { canvas, text } = this;
    const block = heading === text.title ? undefined : inferredBlock(text.row, index, canvas);
    if (!block) return;
    this.sections.add(index);
    this.add(block.id, 1);
    // Names of its parts, and codes, stand below no other heading.
    if (block.codes || slottedBlock(text.row, index, canvas)) this.bear();
    if (cardUnder(text.row, index, canvas)) {
      this.bear();
      this.names.add(block.id);
    }
    const buyer = block.id === 'value-drivers' ? buyerMentioned(canvas, heading.phrase.words) : undefined;
    if (!buyer) return;
    this.bought = true;
    this.buyers.push(buyer.id);
  }

  contents(index: number): void {
    const { canvas, text } = this;
    const { blocks, columns, details, sentence, buyers } = namedUnder(text.row, index, canvas);
    // A table of drivers may have a column or a row for each buyer.
    if (buyers.size > 1 && details > 1) {
      this.bought = true;
      this.buyers.push(...buyers);
    }
    this.details += details;
    const isTable = columns.size > 1 || (columns.size > 0 && details > 0);
    const tells = isTable || blocks.size >= tellingCount(canvas);
    if (tells) {
      this.sections.add(index);
      someLabelUnder(text.row, index, (label) => isSignalled(canvas, label) && this.signal(label));
    }
    if (isTable)
      for (const id of columns) {
        this.add(id, 2);
        this.names.add(id);
        if (canvas.blocks.some((block) => block.id === id && block.side === 'customer'))
          this.customer.add(id);
      }
    if (blocks.size >= tellingCount(canvas)) this.lines = Math.max(this.lines, blocks.size);
    if (isWholeSentence(sentence)) this.sentence ||= sentence.has('unlike');
  }

  evidence(): Evidence {
    const { canvas, blocks, names, customer, strong, signalled, lines, details, sentence, sections } = this;
    // "What families hope for" speaks of people; buyers have headings of their own, or drivers, or are several.
    const buyers = this.bought || new Set(this.buyers).size > 1 ? this.buyers.length : 0;
    const weight = this.weight + buyers;
    return { canvas, blocks, names, customer, weight, strong, signalled, lines, details, sentence, sections };
  }

  /** Notes words without which nothing resembles the canvas. @returns whether they stand in no other document */
  private signal(words: string): boolean {
    this.signalled = true;
    this.strong ||= !isHomonym(words);
    return this.strong;
  }

  private bear(): void {
    this.signalled = true;
    this.strong = true;
  }

  private add(block: string, weight: number): void {
    if (!this.blocks.has(block)) this.weight += weight;
    this.blocks.add(block);
  }
}
