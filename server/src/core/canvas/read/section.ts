import type { Block, Chunk, Place } from '../../markdown/block';
import type { BlockDefinition, BuyerDefinition, CanvasDefinition } from '../definition';
import type { BlockReading, BuyerHeading, HeadingLine, Item, Phrase, Section } from '../model';
import { comparable, withoutNumbering, withoutRemark } from '../names';
import { partOf, phraseOf, placeIn } from '../phrase';
import { blockNamed, itemWith, readEntry } from './entry';
import { ignoresIn } from './ignore';
import { makeItem, type Standing } from './item';
import { alikeLines, markedLines } from './lines';
import type { Piece } from './segments';
import { readTable } from './table';
import {
  isStory,
  labelWords,
  leadingId,
  leadingLabel,
  notApplicable,
  slotNamed,
  vocabularyOf,
} from './words';

/** All that decides how the text under a heading is read. */
export interface SectionContext {
  readonly canvas: CanvasDefinition;
  readonly canvasKey: string;
  readonly heading: HeadingLine | undefined;
  readonly opensCanvas: boolean;
  readonly opensBuyer: BuyerHeading | undefined;
  readonly buyer: BuyerDefinition | undefined;
  readonly part: string;
  readonly block: BlockDefinition | undefined;
  readonly slot: string | undefined;
  /** The heading that names the block is this section's own, not one above it. */
  readonly opensBlock: boolean;
  /** The heading is itself an item. */
  readonly isItem: boolean;
  /** Further headings stand below this one. */
  readonly isGroup: boolean;
}

/** Reads what stands under one heading. */
export function readSection(context: SectionContext, pieces: readonly Piece[]): Section {
  const gathered = new Gathering(context);
  if (context.isItem || isDescribed(context, pieces)) gathered.headingItem(pieces);
  else for (const piece of pieces) gathered.take(piece);
  return gathered.section(pieces);
}

/** Under the features, a heading with nothing but paragraphs below it is a feature and what there is to say of it. */
function isDescribed(context: SectionContext, pieces: readonly Piece[]): boolean {
  const { block, heading, opensBlock, isGroup, opensBuyer } = context;
  if (!block || !heading || heading.bold || opensBlock || isGroup || opensBuyer) return false;
  return (
    block.carries.length > 0 &&
    pieces.every((piece) => ['paragraph', 'comment', 'rule'].includes(piece.block.kind))
  );
}

class Gathering {
  private readonly standing: Omit<Standing, 'block'>;
  private readonly items: Item[] = [];
  private readonly prose: Phrase[] = [];
  private readonly unread: Place[] = [];
  private readonly tight: Place[] = [];
  private readonly paragraphs: Phrase[] = [];
  private hasList = false;
  /** Diagrams, code and other HTML: never read as items, but not nothing either. */
  private hasOther = false;

  constructor(private readonly context: SectionContext) {
    const { canvas, buyer, slot } = context;
    this.standing = { canvas, vocabulary: vocabularyOf(canvas), buyer, slot };
  }

  headingItem(pieces: readonly Piece[]): void {
    const { heading, block } = this.context;
    if (!heading || !block) return;
    this.hasList = true;
    this.items.push(
      ...itemWith(
        heading.phrase,
        pieces,
        { ...this.standing, block },
        { form: 'heading', place: heading.place },
      ),
    );
  }

  take({ chunk, block }: Piece): void {
    switch (block.kind) {
      case 'list':
        this.hasList = true;
        for (const entry of block.entries) this.entry(chunk, entry);
        return;
      case 'table':
        this.table(chunk, block);
        return;
      case 'paragraph':
        this.paragraph(phraseOf(chunk, block.text));
        return;
      case 'quote':
        for (const child of block.children)
          if (child.kind === 'paragraph') this.quotation(phraseOf(chunk, child.text));
        return;
      case 'code':
      case 'html':
        this.hasOther = true;
        return;
      default:
    }
  }

  /** What somebody said is a remark, but a job story is a job, however it is set. */
  private quotation(phrase: Phrase): void {
    const { block } = this.context;
    if (block?.id !== 'jobs' || !isStory(phrase.words)) this.prose.push(phrase);
    else
      this.items.push(
        makeItem(phrase, { ...this.standing, block }, { form: 'paragraph', place: placeIn(phrase) }),
      );
  }

  private entry(chunk: Chunk, entry: Extract<Block, { kind: 'list' }>['entries'][number]): void {
    const { block } = this.context;
    if (block) {
      this.items.push(...readEntry(chunk, entry, { ...this.standing, block }));
      return;
    }
    const line = entry.text && phraseOf(chunk, entry.text);
    if (!line) return;
    const labelled = this.labelled(line);
    if (!labelled && notApplicable(line)) this.prose.push(line);
    else if (!labelled) this.unread.push(placeIn(line));
    for (const { rest, standing } of labelled ?? []) {
      const place = { chunk, start: entry.span.start, end: entry.span.end };
      const pieces = entry.children.map((child) => ({ chunk, block: child }));
      this.items.push(...itemWith(rest, pieces, standing, { form: 'entry', place }));
    }
  }

  private table(chunk: Chunk, table: Extract<Block, { kind: 'table' }>): void {
    this.hasList = true;
    const items = readTable(chunk, table, this.standing, this.context.block);
    if (items) this.items.push(...items);
    else this.unread.push({ chunk, start: table.header.span.start, end: table.header.span.end });
  }

  private paragraph(phrase: Phrase): void {
    const lines = markedLines(phrase);
    if (lines) {
      this.hasList = true;
      for (const line of lines) {
        if (line.tight) this.tight.push(line.tight);
        this.line(line.phrase, 'line');
      }
      return;
    }
    const alike = alikeLines(phrase, (line) => this.beginning(line));
    if (alike) {
      this.hasList = true;
      for (const line of alike) this.line(line, 'line');
      return;
    }
    if (this.context.block) this.paragraphs.push(phrase);
    else if (!this.line(phrase, 'paragraph')) this.prose.push(phrase);
  }

  /** The letters of the id that a line begins with, or that it begins with the label of a slot or block. */
  private beginning(line: Phrase): string | undefined {
    const { block } = this.context;
    const id = block && leadingId(line, this.standing.vocabulary, block)?.id.value;
    if (id !== undefined) return id.replace(/\d.*$/, '');
    const label = leadingLabel(line)?.label;
    if (!label) return undefined;
    const words = labelWords(label);
    const known = block
      ? (slotNamed(block, words) ?? slotNamed(block, withoutRemark(words)))
      : this.standingLabelled(words);
    return known && 'label';
  }

  /** Reads a line as an item of the section's block, or of the block that its label names. */
  private line(phrase: Phrase, form: Item['form']): boolean {
    const { block } = this.context;
    const whole = placeIn(phrase);
    if (block) {
      this.items.push(makeItem(phrase, { ...this.standing, block }, { form, place: whole }));
      return true;
    }
    const labelled = this.labelled(phrase)?.filter(({ rest }) => rest.words !== '');
    if (!labelled?.length) {
      if (form === 'line') this.unread.push(whole);
      return false;
    }
    for (const { rest, standing } of labelled)
      this.items.push(makeItem(rest, standing, { form, place: whole }));
    return true;
  }

  /** `Buyer: the CFO`, `Buyer: the CFO · User: a ward nurse`, `Utility - ...` under a buyer's heading. */
  private labelled(phrase: Phrase): { rest: Phrase; standing: Standing }[] | undefined {
    const both = /^buyer\s*(?:=|and|is(?: also)?(?: the)?)\s*user\b\s*[:–—-]?\s*/i.exec(phrase.words);
    if (both && blockNamed(this.standing, 'user')) {
      const rest = partOf(phrase, both[0].length);
      return ['buyer', 'user']
        .flatMap((name) => this.standingFor(name))
        .map((standing) => ({ rest, standing }));
    }
    const parts = splitAtDots(phrase);
    const read = parts.map((part) => {
      const label = leadingLabel(part);
      const standing = label ? this.standingLabelled(labelWords(label.label)) : undefined;
      // A driver's words keep their label: it is read with them.
      return label && standing ? { rest: standing.slot ? part : label.rest, standing } : undefined;
    });
    const found = read.filter((part) => part !== undefined);
    return found.length > 0 && found.length === parts.length ? found : undefined;
  }

  /** A remark behind a label (`Reduce costs (directly): ...`) is no part of it. */
  private standingLabelled(label: string): Standing | undefined {
    return this.standingFor(label)[0] ?? this.standingFor(withoutRemark(label))[0];
  }

  private standingFor(label: string): Standing[] {
    const { canvas } = this.context;
    const block = blockNamed({ canvas }, label);
    if (block) return [{ ...this.standing, block }];
    if (this.context.buyer === undefined && canvas.buyers.length > 0 && !this.context.opensBuyer) return [];
    return canvas.blocks.flatMap((slotted) => {
      const slot = slotNamed(slotted, label);
      return slot && slotted.id === 'value-drivers'
        ? [{ ...this.standing, block: slotted, slot: slot.id }]
        : [];
    });
  }

  section(pieces: readonly Piece[]): Section {
    const { context } = this;
    this.settleParagraphs();
    this.answerInHeading();
    const blocks = this.blocks();
    const { canvas, canvasKey, heading, opensCanvas, opensBuyer, buyer, part } = context;
    return {
      canvas,
      canvasKey,
      heading,
      opensCanvas,
      opensBuyer,
      buyer,
      part,
      blocks,
      prose: this.prose,
      unread: this.unread,
      tightMarkers: this.tight,
      ignores: ignoresIn(heading, pieces),
      end: lastPlace(pieces) ?? heading?.place,
    };
  }

  /** A block's paragraphs are its items where it has neither list nor table, and no further headings. */
  private settleParagraphs(): void {
    const { isGroup, block, slot } = this.context;
    if (!block) return;
    const described = this.hasList || isGroup ? [] : describedBy(this.paragraphs);
    if (block.carries.length > 0 && described.length > 0) {
      for (const { line, pieces } of described)
        this.items.push(
          ...itemWith(line, pieces, { ...this.standing, block }, { form: 'paragraph', place: placeIn(line) }),
        );
      return;
    }
    for (const phrase of this.paragraphs) {
      const asItem = !this.hasList && (!isGroup || slot !== undefined || notApplicable(phrase) !== undefined);
      if (asItem) this.line(phrase, 'paragraph');
      else this.prose.push(phrase);
    }
  }

  /** `## Time to value: first week` with nothing below it is question and answer in one. */
  private answerInHeading(): void {
    const { block, heading, opensBlock, isGroup } = this.context;
    const isBare = this.items.length === 0 && this.prose.length === 0 && !this.hasOther && !isGroup;
    if (!block || !heading || !opensBlock || !isBare || block.side !== 'frame') return;
    const named = /^(.+?)\s*(?::|[–—]|\s-)\s+/.exec(heading.phrase.words);
    if (!named?.[1] || blockNamed(this.standing, withoutNumbering(named[1])) !== block) return;
    const answer = partOf(heading.phrase, named[0].length);
    this.items.push(makeItem(answer, { ...this.standing, block }, { form: 'heading', place: heading.place }));
  }

  private blocks(): BlockReading[] {
    const { context } = this;
    const own = context.block;
    const readings: BlockReading[] = [];
    if (own && (context.opensBlock || this.items.length > 0 || this.prose.length > 0)) {
      const items = this.items.filter((item) => item.block === own);
      readings.push(this.reading(own, context.opensBlock ? context.heading : undefined, items));
      for (const extra of sharedHeading(own, context))
        readings.push(this.reading(extra, context.heading, items));
    }
    const others = new Set(this.items.map((item) => item.block).filter((block) => block !== own));
    for (const block of others)
      readings.push(
        this.reading(
          block,
          undefined,
          this.items.filter((item) => item.block === block),
        ),
      );
    return readings;
  }

  private reading(
    definition: BlockDefinition,
    heading: HeadingLine | undefined,
    items: readonly Item[],
  ): BlockReading {
    const { buyer, slot, isGroup, isItem } = this.context;
    const whole = items.find((item) => item.notApplicable && item.slot === undefined && items.length === 1);
    return {
      definition,
      buyer,
      slot,
      heading: isItem ? undefined : heading,
      items: whole ? [] : items,
      notApplicable: whole?.notApplicable,
      empty: items.length === 0 && this.prose.length === 0 && !this.hasOther && !isGroup,
    };
  }
}

/** A heading `Buyer and user` names two blocks: the one it was read as, and the other. */
function sharedHeading(own: BlockDefinition, context: SectionContext): BlockDefinition[] {
  const words = context.opensBlock ? comparable(context.heading?.phrase.words ?? '').split(' ') : [];
  if (own.id !== 'buyer' || !words.includes('user')) return [];
  return context.canvas.blocks.filter((block) => block.id === 'user');
}

/** Bold lines, each with the words and paragraphs below it; empty where the paragraphs do not begin with one. */
function describedBy(paragraphs: readonly Phrase[]): { line: Phrase; pieces: Piece[] }[] {
  const found: { line: Phrase; pieces: Piece[] }[] = [];
  for (const phrase of paragraphs) {
    const title = isBold(phrase) ? phrase : boldLine(phrase);
    if (title) found.push({ line: title, pieces: [] });
    const rest = title ? partOf(phrase, title.words.length) : phrase;
    if (rest.words === '') continue;
    const last = found.at(-1);
    if (!last) return [];
    const { chunk, text } = rest;
    last.pieces.push({ chunk, block: { kind: 'paragraph', text, span: text.span } });
  }
  return found;
}

/** The first line of a paragraph, where that line is bold: a title, above what there is to say of it. */
function boldLine(phrase: Phrase): Phrase | undefined {
  const [end] = phrase.text.lines;
  if (end === undefined) return undefined;
  const first = partOf(phrase, 0, end);
  return isBold(first) ? first : undefined;
}

function isBold({ words, text }: Phrase): boolean {
  return text.marks.some((mark) => mark.kind === 'strong' && mark.start === 0 && mark.end >= words.length);
}

function splitAtDots(phrase: Phrase): Phrase[] {
  const parts: Phrase[] = [];
  let start = 0;
  for (const match of phrase.words.matchAll(/\s+[·•|]\s+/g)) {
    parts.push(partOf(phrase, start, match.index));
    start = match.index + match[0].length;
  }
  return [...parts, partOf(phrase, start)];
}

function lastPlace(pieces: readonly Piece[]): Place | undefined {
  const last = pieces.at(-1);
  return last && { chunk: last.chunk, start: last.block.span.start, end: last.block.span.end };
}
