import type { Block, Chunk, ListEntry, Place } from '../../markdown/block';
import type { BlockDefinition, BuyerDefinition, CanvasDefinition } from '../definition';
import type { BlockReading, BuyerHeading, HeadingLine, Item, Phrase, Section } from '../model';
import { comparable } from '../names';
import { phraseOf, placeIn } from '../phrase';
import { isSequence, tellingCount } from '../sequence';
import { definedBy, describedBy, listsTitles } from './described';
import { codeField, fieldFrom, fieldOfItem, itemWith, readEntry } from './entry';
import { ignoresIn } from './ignore';
import { makeItem, type Standing } from './item';
import { labelledWords, otherBlock } from './labelled';
import { blockLabel, slotLabelled } from './labels';
import { alikeLines, definedLines, markedLines, withoutLeadOver, withoutTicked } from './lines';
import { attributionIn, isQuoted } from './quotation';
import type { Piece } from './segments';
import { sentenceParts } from './sentence';
import { readTable } from './table';
import { isStory, leadingId, notApplicable, ratingIn, vocabularyOf } from './words';

/** All that decides how the text under a heading is read. */
export interface SectionContext {
  readonly canvas: CanvasDefinition;
  readonly canvasKey: string;
  /** Letters of ids that links may lead to. */
  readonly linkLetters: ReadonlySet<string>;
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

/** A block whose paragraphs are items also beside a list, and a sub-heading its item. */
const DEFINITIONS = 'definitions';

/** Whether a sub-heading of a block, or a line in bold, with nothing but paragraphs below it is an item and what there is to say of it. */
function areTold(block: BlockDefinition): boolean {
  return block.carries.length > 0 || listsTitles(block) || block.id === DEFINITIONS;
}

/** Under the features, a heading with nothing but paragraphs below it is a feature and what there is to say of it. */
function isDescribed(context: SectionContext, pieces: readonly Piece[]): boolean {
  const { block, heading, opensBlock, isGroup, opensBuyer, part } = context;
  if (!block || !heading || heading.bold || opensBlock || isGroup || opensBuyer || !areTold(block))
    return false;
  if (block.carries.length === 0 && (impliedBy(block, part) || pieces.length === 0)) return false;
  return pieces.every((piece) => ['paragraph', 'comment', 'rule'].includes(piece.block.kind));
}

/** The attribute that a heading gives to all below it: `High priority`, `In context`. */
function impliedBy(block: BlockDefinition, part: string): { value: string; name: string } | undefined {
  const found = part === '' ? undefined : ratingIn(block, part);
  return found && found.name !== 'kind' ? found : undefined;
}

/** The block whose quotes are items, and its paragraphs beside a list. */
const VOICES = 'voice-of-customer';

class Gathering {
  private readonly standing: Omit<Standing, 'block'>;
  private readonly items: Item[] = [];
  /** Blocks that something stands for here, in reading order; their items may be none (`| Locate | |`). */
  private readonly met = new Set<BlockDefinition>();
  private readonly prose: Phrase[] = [];
  private readonly unread: Place[] = [];
  private readonly tight: Place[] = [];
  private readonly paragraphs: Phrase[] = [];
  /** What the last line before a list named, as a label with nothing behind it: the list is its answer. */
  private awaited: Standing | undefined;
  private hasList = false;
  /** The list being read names blocks in front of its entries, whatever it stands under. */
  private isMixed = false;
  /** Diagrams, code and other HTML: never read as items, but not nothing either. */
  private hasOther = false;

  constructor(private readonly context: SectionContext) {
    const { canvas, buyer, slot, linkLetters, part, heading } = context;
    const vocabulary = vocabularyOf(canvas, linkLetters);
    const rating = context.block && impliedBy(context.block, part);
    const implied = rating && heading ? { ...rating, place: heading.place } : undefined;
    this.standing = { canvas, vocabulary, buyer, slot, implied };
  }

  headingItem(pieces: readonly Piece[]): void {
    const { heading, block } = this.context;
    if (!heading || !block) return;
    this.hasList = true;
    this.add(
      ...itemWith(
        heading.phrase,
        pieces,
        { ...this.standing, block },
        { form: 'heading', place: heading.place },
      ),
    );
  }

  take({ chunk, block }: Piece): void {
    const awaited = this.awaited;
    if (block.kind !== 'comment') this.awaited = undefined;
    switch (block.kind) {
      case 'list':
        this.hasList = true;
        this.isMixed = this.namesOthers(chunk, block.entries);
        for (const entry of block.entries) this.entry(chunk, entry, awaited);
        this.isMixed = false;
        return;
      case 'table':
        this.table(chunk, block, awaited);
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

  private add(...items: readonly Item[]): void {
    for (const item of items) {
      this.items.push(item);
      this.met.add(item.block);
    }
  }

  /** Whether the entries of a list below one stage or step name several others: a summary of them all. */
  private namesOthers(chunk: Chunk, entries: readonly ListEntry[]): boolean {
    const { block, canvas } = this.context;
    if (!block || !isSequence(canvas)) return false;
    const named = entries.map(({ text }) => text && blockLabel(canvas, phraseOf(chunk, text)));
    const blocks = new Set(named.flatMap((label) => (label && label.rest.words !== '' ? label.block : [])));
    return blocks.size >= tellingCount(canvas) && named.every((label) => label !== undefined);
  }

  /** What somebody said is a remark, but a job story is a job, however it is set, and the voice of customers is what was asked for. */
  private quotation(phrase: Phrase): void {
    const { block } = this.context;
    const isItem = block && ((block.id === 'jobs' && isStory(phrase.words)) || block.id === VOICES);
    if (isItem) this.voice(phrase, block);
    else if (block || !this.sentence(phrase)) this.prose.push(phrase);
  }

  /** A quote, or who said the one above it. */
  private voice(phrase: Phrase, block: BlockDefinition): void {
    const standing = { ...this.standing, block };
    const who = block.id === VOICES ? attributionIn(phrase) : undefined;
    if (who && this.extend(fieldFrom('who', who, standing))) return;
    this.add(makeItem(phrase, standing, { form: 'paragraph', place: placeIn(phrase) }));
  }

  /** Adds a field to the last item; false where there is none. */
  private extend(field: Item['fields'][number]): boolean {
    const last = this.items.at(-1);
    if (!last || last.block !== this.context.block) return false;
    this.items[this.items.length - 1] = {
      ...last,
      fields: [...last.fields, field],
      links: [...last.links, ...field.links],
      place: {
        ...last.place,
        end: last.place.chunk === field.place.chunk ? field.place.end : last.place.end,
      },
    };
    return true;
  }

  private entry(chunk: Chunk, entry: ListEntry, awaited: Standing | undefined): void {
    const { canvas } = this.context;
    const whole = entry.text && phraseOf(chunk, entry.text);
    if (!whole) return;
    const { line, others } = withoutTicked(whole, (each) => blockLabel(canvas, each) !== undefined);
    if (others.length === 0) this.entryLine(chunk, entry, line, awaited);
    else {
      const span = { start: entry.span.start, end: placeIn(line).end };
      this.entryLine(chunk, { ...entry, text: line.text, span }, line, awaited);
      for (const other of others) {
        const named = blockLabel(canvas, other);
        if (named)
          this.add(
            makeItem(
              named.rest,
              { ...this.standing, block: named.block, slot: undefined },
              { form: 'line', place: placeIn(other) },
            ),
          );
      }
    }
  }

  private entryLine(chunk: Chunk, entry: ListEntry, line: Phrase, awaited: Standing | undefined): void {
    const block = this.isMixed ? undefined : this.context.block;
    const labelled = block ? undefined : this.labelled(line);
    const standing = labelled ? undefined : (awaited ?? (block && { ...this.standing, block }));
    const place = { chunk, start: entry.span.start, end: entry.span.end };
    const pieces = entry.children.map((child) => ({ chunk, block: child }));
    const other = standing && otherBlock(standing, line);
    if (standing && other) {
      this.add(
        ...itemWith(
          other.rest,
          pieces,
          { ...standing, block: other.block, slot: undefined },
          { form: 'entry', place },
        ),
      );
      return;
    }
    if (standing) {
      this.add(...readEntry(chunk, entry, standing));
      return;
    }
    if (!labelled && notApplicable(line)) this.prose.push(line);
    else if (!labelled) this.unread.push(placeIn(line));
    for (const { rest, standing: own } of labelled ?? []) {
      if (rest.words !== '') this.add(...itemWith(rest, pieces, own, { form: 'entry', place }));
      else this.answers(chunk, entry, own);
    }
  }

  /** The entries below a label with nothing behind it. */
  private answers(chunk: Chunk, entry: ListEntry, standing: Standing): void {
    this.met.add(standing.block);
    for (const child of entry.children) {
      if (child.kind === 'list')
        for (const inner of child.entries) this.add(...readEntry(chunk, inner, standing));
      if (child.kind === 'paragraph')
        this.add(
          makeItem(phraseOf(chunk, child.text), standing, {
            form: 'paragraph',
            place: placeIn(phraseOf(chunk, child.text)),
          }),
        );
    }
  }

  private table(chunk: Chunk, table: Extract<Block, { kind: 'table' }>, awaited: Standing | undefined): void {
    this.hasList = true;
    const read = readTable(chunk, table, awaited ?? this.standing, awaited?.block ?? this.context.block);
    if (!read) {
      this.unread.push({ chunk, start: table.header.span.start, end: table.header.span.end });
      return;
    }
    for (const row of read.rows) {
      if (row.block) this.met.add(row.block);
      this.add(...row.items);
    }
    this.unread.push(...read.unread);
  }

  private paragraph(phrase: Phrase): void {
    const { block } = this.context;
    if (!block && this.sentence(phrase)) return;
    // The number of what follows, on a line of its own.
    if (/^\d{1,2}[.)]?$/.test(phrase.words)) {
      this.prose.push(phrase);
      return;
    }
    const lines = markedLines(phrase);
    if (lines) {
      this.hasList = true;
      for (const line of lines) {
        if (line.tight) this.tight.push(line.tight);
        this.line(line.phrase, 'line');
      }
      return;
    }
    const alike =
      alikeLines(phrase, (line) => this.beginning(line)) ??
      (block && carrierFor(block, this.context.canvas) ? definedLines(phrase) : undefined);
    if (alike) {
      this.hasList = true;
      for (const line of alike) this.line(line, 'line');
      return;
    }
    if (block && (this.partOfBlock(phrase, block) || this.further(phrase, block))) return;
    if (block) this.paragraphs.push(phrase);
    else if (!this.line(phrase, 'paragraph')) this.prose.push(phrase);
  }

  /** A paragraph that begins with the label of a slot, or of another stage or step, is an item beside any list. */
  private partOfBlock(phrase: Phrase, block: BlockDefinition): boolean {
    const standing = { ...this.standing, block };
    const slot = slotLabelled(block, phrase);
    const other = slot ? undefined : otherBlock(standing, phrase);
    if (!slot && !other) return false;
    if (slot?.rest.words === '') this.awaited = { ...standing, slot: slot.slot.id };
    else if (other)
      this.add(
        makeItem(
          other.rest,
          { ...standing, block: other.block, slot: undefined },
          { form: 'paragraph', place: placeIn(phrase) },
        ),
      );
    else this.add(makeItem(phrase, standing, { form: 'paragraph', place: placeIn(phrase) }));
    return true;
  }

  /** `We are right if ...`, `Evidence: ...` as a paragraph of its own says more of the item above it; so does who said a quote. */
  private further(phrase: Phrase, block: BlockDefinition): boolean {
    const standing = { ...this.standing, block };
    if (block.id === VOICES) {
      const isVoice = attributionIn(phrase) !== undefined || isQuoted(phrase.words);
      if (isVoice) this.voice(phrase, block);
      return isVoice;
    }
    const codes = codeField(phrase, standing);
    if (codes) {
      this.gather(standing);
      return this.extend(codes);
    }
    const field = block.attributes.length > 0 ? fieldOfItem(phrase, standing) : undefined;
    if (!field) return false;
    // The paragraphs before it may be the items that it speaks of.
    if (!this.hasList) this.settleParagraphs();
    return this.extend(field);
  }

  /** The paragraphs above the codes that they address are one item, and what there is to say of it. */
  private gather(standing: Standing): void {
    const [line, ...rest] = this.hasList ? [] : this.paragraphs.splice(0);
    if (!line) return;
    const pieces = rest.map(({ chunk, text }): Piece => {
      return { chunk, block: { kind: 'paragraph', text, span: text.span } };
    });
    this.add(...itemWith(line, pieces, standing, { form: 'paragraph', place: placeIn(line) }));
  }

  /** A sentence that is a whole canvas. */
  private sentence(phrase: Phrase): boolean {
    const { canvas } = this.context;
    const parts = sentenceParts(phrase, canvas) ?? [];
    for (const part of parts) {
      const block = canvas.blocks.find((candidate) => candidate.id === part.block);
      if (block && part.phrase.words !== '')
        this.add(
          makeItem(part.phrase, { ...this.standing, block }, { form: 'paragraph', place: placeIn(phrase) }),
        );
    }
    return parts.length > 0;
  }

  /** The letters of the id that a line begins with, or that it begins with the label of a slot or block. */
  private beginning(line: Phrase): string | undefined {
    const { block } = this.context;
    const id = block && leadingId(line, this.standing.vocabulary, block)?.id.value;
    if (id !== undefined) return id.replace(/\d.*$/, '');
    if (block ? slotLabelled(block, line) : this.labelled(line)) return 'label';
    return block && (block.numbered || block.id === DEFINITIONS) ? valueIn(line.words) : undefined;
  }

  /** Reads a line as an item of the section's block, or of the block that its label names. */
  private line(phrase: Phrase, form: Item['form']): boolean {
    const { block } = this.context;
    const whole = placeIn(phrase);
    if (block) {
      const slot = slotLabelled(block, phrase);
      if (slot?.rest.words === '') this.awaited = { ...this.standing, block, slot: slot.slot.id };
      else this.add(makeItem(phrase, { ...this.standing, block }, { form, place: whole }));
      return true;
    }
    const labelled = this.labelled(phrase);
    if (!labelled || (form === 'paragraph' && labelled.some(({ rest }) => rest.words === ''))) {
      if (form === 'line') this.unread.push(whole);
      return false;
    }
    for (const { rest, standing } of labelled) {
      this.met.add(standing.block);
      this.awaited = standing;
      if (rest.words !== '') this.add(makeItem(withoutLeadOver(rest), standing, { form, place: whole }));
    }
    return true;
  }

  private labelled(phrase: Phrase): ReturnType<typeof labelledWords> {
    const { buyer, opensBuyer } = this.context;
    return labelledWords(phrase, this.standing, buyer !== undefined || opensBuyer !== undefined);
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
    const paragraphs = this.paragraphs.splice(0);
    // A list that is all about other blocks leaves the paragraphs to this one.
    const isOthers = this.items.length > 0 && this.items.every((item) => item.block !== block);
    const hasList = this.hasList && !isOthers;
    const described = hasList || isGroup ? [] : describedBy(paragraphs);
    const defined = hasList || isGroup ? [] : definedBy(paragraphs);
    const carrier = defined.length > 0 ? carrierFor(block, this.context.canvas) : undefined;
    if (carrier) {
      for (const { line, pieces } of defined)
        this.add(
          ...itemWith(
            line,
            pieces,
            { ...this.standing, block: carrier },
            { form: 'paragraph', place: placeIn(line) },
          ),
        );
      return;
    }
    if (areTold(block) && described.length > 0) {
      for (const { line, pieces } of described)
        this.add(
          ...itemWith(line, pieces, { ...this.standing, block }, { form: 'paragraph', place: placeIn(line) }),
        );
      return;
    }
    for (const phrase of paragraphs) {
      const isAnswer = !isGroup || slot !== undefined || notApplicable(phrase) !== undefined;
      const asItem = hasList ? block.id === DEFINITIONS : isAnswer;
      if (asItem) this.line(phrase, 'paragraph');
      else this.prose.push(phrase);
    }
  }

  /** `## Time to value: first week` with nothing below it is question and answer in one. */
  private answerInHeading(): void {
    const { block, heading, opensBlock, isGroup } = this.context;
    const isBare = this.met.size === 0 && this.prose.length === 0 && !this.hasOther && !isGroup;
    if (!block || !heading || !opensBlock || !isBare || !mayAnswer(block, this.context.canvas)) return;
    const labelled = blockLabel(this.context.canvas, heading.phrase);
    if (labelled?.block !== block || labelled.rest.words === '') return;
    this.add(makeItem(labelled.rest, { ...this.standing, block }, { form: 'heading', place: heading.place }));
  }

  private blocks(): BlockReading[] {
    const { context, met } = this;
    const own = context.block;
    const readings: BlockReading[] = [];
    if (own && (context.opensBlock || met.size > 0 || this.prose.length > 0)) {
      const items = this.items.filter((item) => item.block === own);
      readings.push(this.reading(own, context.opensBlock ? context.heading : undefined, items));
      for (const extra of sharedHeading(own, context))
        readings.push(this.reading(extra, context.heading, items));
    }
    for (const block of met) {
      const items = this.items.filter((item) => item.block === block);
      if (block !== own) readings.push(this.reading(block, undefined, items));
    }
    return readings;
  }

  private reading(
    definition: BlockDefinition,
    heading: HeadingLine | undefined,
    items: readonly Item[],
  ): BlockReading {
    const { block, buyer, slot, isGroup, isItem } = this.context;
    const whole = items.find((item) => item.notApplicable && item.slot === undefined && items.length === 1);
    const isOwn = definition === block || heading !== undefined;
    return {
      definition,
      buyer,
      slot: isOwn ? slot : undefined,
      heading: isItem ? undefined : heading,
      items: whole ? [] : items,
      notApplicable: whole?.notApplicable,
      empty:
        items.length === 0 &&
        (!isOwn || (this.items.length === 0 && this.prose.length === 0 && !this.hasOther && !isGroup)),
    };
  }
}

/** `Reorder rate: 45 %`, `Reorder rate … 45 %`, `Active = seen this month`: a name and its value on a line of their own. */
function valueIn(words: string): string | undefined {
  if (/^[^:|=…]{2,60}(?::\s|\s[|=]\s|\s*(?:…|\.{3,})\s*)[^\p{L}]*\d/u.test(words)) return 'value';
  return /^[^:|=…]{2,40}\s(?:=|means)\s/.test(words) ? 'meaning' : undefined;
}

/** Whether a block's heading may hold its answer: where the block is a question, or a stage or step. */
function mayAnswer(block: BlockDefinition, canvas: CanvasDefinition): boolean {
  return block.side === 'frame' || isSequence(canvas);
}

/** The features, under their own heading or that of the offer. */
function carrierFor(block: BlockDefinition, canvas: CanvasDefinition): BlockDefinition | undefined {
  if (block.carries.length > 0) return block;
  return block.id === 'products-and-services'
    ? canvas.blocks.find(({ carries }) => carries.length > 0)
    : undefined;
}

/** A heading `Buyer and user` names two blocks: the one it was read as, and the other. */
function sharedHeading(own: BlockDefinition, context: SectionContext): BlockDefinition[] {
  const words = context.opensBlock ? comparable(context.heading?.phrase.words ?? '').split(' ') : [];
  if (own.id !== 'buyer' || !words.includes('user')) return [];
  return context.canvas.blocks.filter((block) => block.id === 'user');
}

function lastPlace(pieces: readonly Piece[]): Place | undefined {
  const last = pieces.at(-1);
  return last && { chunk: last.chunk, start: last.block.span.start, end: last.block.span.end };
}
