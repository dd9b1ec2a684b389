import { slotNamed } from '../core/canvas/block-names';
import type { BlockDefinition, CanvasDefinition } from '../core/canvas/definition';
import type { HeadingLine } from '../core/canvas/model';
import { namesCanvas } from '../core/canvas/read/canvas-name';
import { blockLabel } from '../core/canvas/read/labels';
import { ratingIn } from '../core/canvas/read/ratings';
import { bareRole } from '../core/canvas/read/role';
import { segmentsOf } from '../core/canvas/read/segments';
import { tellingCount } from '../core/canvas/sequence';
import type { TextEdit } from '../core/fixing/fix';
import { MarkdownDocument } from '../core/markdown/document';
import type { StrategyDocument } from '../core/strategy-document';
import { sentenceNaming } from './naming-sentence';
import { type SourceLine, sourceLines } from './source-lines';

/** What a text without headings could become: canvases whose blocks some of its lines name, and the edits that make those headings. */
export interface Proposal {
  /** The one that fits best first, then those that parts of the text are. */
  readonly canvases: readonly CanvasDefinition[];
  /** Ids of blocks of the first one. */
  readonly blocks: readonly string[];
  readonly edits: readonly TextEdit[];
}

/** A line that says nothing but what follows it. */
interface Title {
  readonly line: SourceLine;
  readonly heading: HeadingLine;
  /** The canvas that it names. */
  readonly names: CanvasDefinition | undefined;
}

/** Makes headings of lines that say nothing but a block's, buyer's or canvas's name; undefined when fewer than two blocks are named. */
export function headingProposals(document: StrategyDocument): Proposal | undefined {
  const { catalogue } = document.configuration;
  const lines = sourceLines(document.markdown);
  const titles = lines.flatMap((line): Title[] => {
    const heading = isTitle(line) ? headingOf(line.words) : undefined;
    return heading ? [{ line, heading, names: namesCanvas(heading, catalogue) }] : [];
  });
  const [best] = catalogue.canvases
    .map((canvas) => ({ canvas, blocks: blocksIn(canvas, titles), weight: weightOf(canvas, titles) }))
    .filter(({ blocks }) => blocks.length > 1)
    .sort((a, b) => b.weight - a.weight);
  if (!best) return undefined;
  const parts = catalogue.canvases.filter(
    (canvas) => canvas !== best.canvas && isPart(canvas, titles, lines),
  );
  return {
    canvases: [best.canvas, ...parts],
    blocks: best.blocks,
    edits: new Headings(best.canvas, parts, titles, lines).edits(),
  };
}

const LONGEST = 90;
const MOST_WORDS = 14;

/** Whether a line may be a title: short, and no sentence. */
function isTitle({ words, isMarked }: SourceLine): boolean {
  if (isMarked || words.length > LONGEST || words.split(/\s+/).length > MOST_WORDS) return false;
  return /\p{L}{3}/u.test(words) && !/[.;,!]$/.test(words) && !/[.!?]\s+\p{Lu}/u.test(words);
}

/** A line as the heading that it would be. */
function headingOf(words: string): HeadingLine | undefined {
  const [chunk] = MarkdownDocument.read(`## ${words}\n`).chunks;
  return chunk && segmentsOf(chunk)[0]?.heading;
}

/** The block that a title names, unless words of its own follow the name: `Lane 1: what is funded today`. */
function blockNamedBy(
  canvas: CanvasDefinition,
  { heading, names, line }: Title,
): BlockDefinition | undefined {
  const { block, by } = bareRole(canvas, heading);
  const isClear = line.standsAlone || /^\(\d{1,2}\)\s/.test(line.words);
  if (!block || (by === 'meaning' && !isClear)) return undefined;
  // A register has a business model among its blocks, which is a canvas as well.
  if (names && names !== canvas && by !== 'name') return undefined;
  const label = by === 'name' ? blockLabel(canvas, heading.phrase) : undefined;
  const goesOn = label !== undefined && label.rest.words !== '' && /:\s/.test(heading.phrase.words);
  return goesOn ? undefined : block;
}

function blocksIn(canvas: CanvasDefinition, titles: readonly Title[]): string[] {
  return [...new Set(titles.flatMap((title) => blockNamedBy(canvas, title)?.id ?? []))];
}

function weightOf(canvas: CanvasDefinition, titles: readonly Title[]): number {
  const named = new Map<string, number>();
  let weight = 0;
  for (const title of titles) {
    if (title.names === canvas) weight += 1;
    const block = blockNamedBy(canvas, title);
    const role = bareRole(canvas, title.heading);
    if (block) named.set(block.id, Math.max(named.get(block.id) ?? 0, role.by === 'name' ? 2 : 1));
    else if (role.claimsBuyer) weight += 1;
  }
  return [...named.values()].reduce((sum, each) => sum + each, weight);
}

/** Whether a line names a canvas, with lines below it that name enough of its blocks: a job map in a two-lane model. */
function isPart(canvas: CanvasDefinition, titles: readonly Title[], lines: readonly SourceLine[]): boolean {
  return titles.some(
    ({ names, line }) => names === canvas && labelledBelow(canvas, line, lines) >= tellingCount(canvas),
  );
}

const WITHIN = 40;

function labelledBelow(canvas: CanvasDefinition, line: SourceLine, lines: readonly SourceLine[]): number {
  const from = lines.indexOf(line) + 1;
  const blocks = lines.slice(from, from + WITHIN).flatMap(({ words }) => {
    const heading = headingOf(words);
    return (heading && blockLabel(canvas, heading.phrase)?.block.id) ?? [];
  });
  return new Set(blocks).size;
}

/** Goes through the lines in order and says which become headings, of what depth. */
class Headings {
  private readonly made: TextEdit[] = [];
  /** Where the reader of the lines is: in a part, in a block. */
  private part: CanvasDefinition | undefined;
  private block: BlockDefinition | undefined;
  private readonly hasBuyers: boolean;

  constructor(
    private readonly canvas: CanvasDefinition,
    private readonly parts: readonly CanvasDefinition[],
    private readonly titles: readonly Title[],
    private readonly lines: readonly SourceLine[],
  ) {
    this.hasBuyers = titles.some(({ heading }) => {
      const role = bareRole(canvas, heading);
      return role.claimsBuyer && !role.block;
    });
  }

  edits(): TextEdit[] {
    const byLine = new Map(this.titles.map((title) => [title.line, title]));
    for (const line of this.lines) {
      const title = byLine.get(line);
      const count = this.made.length;
      if (title) this.title(title);
      if (this.made.length === count && this.listsLines(line)) this.made.push(insertion(line.start, '- '));
    }
    this.made.push(...this.unnamed());
    return this.made.sort((a, b) => a.start - b.start);
  }

  private title(title: Title): void {
    const { names, heading, line } = title;
    const role = bareRole(this.canvas, heading);
    // `Job steps:` leads over to what stands below it in the same job map.
    if (names && names === this.part && /:$/.test(line.words)) return;
    if (names && (names === this.canvas || this.parts.includes(names))) {
      this.part = names === this.canvas ? undefined : names;
      // A register of assumptions has a block of that name.
      this.block = names === this.canvas && role.by === 'name' ? role.block : undefined;
      this.heading(line, '## ');
      return;
    }
    const block = this.opensWith(title) ? undefined : blockNamedBy(this.canvas, title);
    // Below a list's heading, a title in words that only sound like another block is an entry of the list.
    const isEntry =
      role.by === 'meaning' &&
      this.block !== undefined &&
      (isList(this.block) || this.isFirstBelow(line)) &&
      !isQuestion(line);
    if (!this.part || block) {
      if (block && !isEntry && !(this.part && bareRole(this.part, heading).block)) {
        const isWithin = role.slot !== undefined && block === this.block;
        this.part = undefined;
        this.block = block;
        this.heading(line, this.hasBuyers || isWithin ? '### ' : '## ');
        return;
      }
      if (role.claimsBuyer) {
        this.block = undefined;
        this.heading(line, '## ');
        return;
      }
    }
    if (this.part || !this.block) return;
    const { words } = heading.phrase;
    const isSlot = slotNamed(this.block, words) !== undefined || ratingIn(this.block, words) !== undefined;
    const isItem = line.standsAlone && isList(this.block) && !/:$/.test(words) && this.isTold(line);
    if (isSlot || isItem) this.heading(line, '### ');
    // `About us:` on a line of its own has nothing to do with the block above.
    else if (line.standsAlone && /:$/.test(words)) {
      this.block = undefined;
      this.heading(line, '## ');
    }
  }

  /** Whether a title opens the document and is followed by another: then it says what all is about. One that is a block's own name has to be followed by a block's title. */
  private opensWith({ line, heading }: Title): boolean {
    const index = this.lines.indexOf(line);
    const next = this.lines[index + 1];
    if (this.block !== undefined || index > 2 || !next || !isTitle(next) || !line.standsAlone) return false;
    const isSure = index > 0 || bareRole(this.canvas, heading).by === 'name';
    return !isSure || this.isBlockTitle(next, 'name');
  }

  private isBlockTitle(line: SourceLine, by?: 'name'): boolean {
    const title = this.titles.find((one) => one.line === line);
    if (!title || !blockNamedBy(this.canvas, title)) return false;
    return by === undefined || bareRole(this.canvas, title.heading).by === by;
  }

  /** Whether a line is the first below the title of the block: without it, nothing would stand there. */
  private isFirstBelow(line: SourceLine): boolean {
    const above = this.lines[this.lines.indexOf(line) - 1];
    return above !== undefined && this.made.at(-1)?.start === above.start;
  }

  /** Whether a line is followed by words about it, rather than by another title or item. */
  private isTold(line: SourceLine): boolean {
    const next = this.lines[this.lines.indexOf(line) + 1];
    return next !== undefined && !isTitle(next);
  }

  /** One of several short lines without a full stop between them: each says one thing. */
  private isShort(line: SourceLine | undefined): boolean {
    return (
      line !== undefined &&
      !line.isMarked &&
      !/:$/.test(line.words) &&
      isTitle(line) &&
      !this.isBlockTitle(line)
    );
  }

  private heading(line: SourceLine, marks: string): void {
    this.made.push(insertion(line.start, marks));
  }

  /** Whether a line is one of several long ones that each are an item: what is left of a table that was copied as text. */
  private listsLines(line: SourceLine): boolean {
    if (this.part || !this.block?.numbered || line.isMarked) return false;
    if (this.isShort(line) && (this.isShort(line.above) || this.isShort(line.below))) return true;
    return line.isLong && (line.above?.isLong || line.below?.isLong || line.above?.isTableHead) === true;
  }

  /** Headings for required blocks that no line names, in front of the sentence that speaks of them. */
  private unnamed(): TextEdit[] {
    const named = new Set(this.titles.flatMap((title) => blockNamedBy(this.canvas, title)?.id ?? []));
    const missing = this.canvas.blocks.filter(
      (block) => block.required && block.fragment && !named.has(block.id),
    );
    const from = this.made[0]?.start ?? 0;
    return missing.flatMap((block) => {
      const at = sentenceNaming(
        block,
        this.lines.filter(({ start }) => start > from),
      );
      return at === undefined ? [] : [insertion(at, `\n\n### ${block.name}\n\n`)];
    });
  }
}

/** `What keeps them awake`, on a line of its own: a title in words of one's own. */
function isQuestion({ words, standsAlone }: SourceLine): boolean {
  return standsAlone && /^(?:what|how|who|whom|why|where|which|when)\s/i.test(words);
}

/** Whether a block is a list of things without parts: insights, metrics. */
function isList(block: BlockDefinition): boolean {
  return block.numbered && block.slots.length === 0;
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
