import type { Block, Chunk, ListEntry, Place } from '../../markdown/block';
import type { BlockDefinition } from '../definition';
import { METRIC_BLOCKS } from '../metric';
import type { Item, Phrase, Section } from '../model';
import { partOf, phraseOf, placeIn } from '../phrase';
import { isSequence, tellingCount } from '../sequence';
import {
  areTold,
  carrierFor,
  DEFINITIONS,
  impliedBy,
  impliedByTitle,
  mayAnswer,
  VOICES,
  valueIn,
} from './block-habits';
import { CARD } from './cards';
import { definedBy, describedBy, namedBy } from './described';
import { asPiece, benefitBelow, codeField, fieldFrom, fieldOfItem, itemWith, readEntry } from './entry';
import { saysWhose } from './entry-group';
import { Gathered } from './gathered';
import { leadingId, vocabularyOf } from './ids';
import { makeItem, type Standing } from './item';
import { labelledWords, otherBlock } from './labelled';
import { blockLabel, slotLabelled } from './labels';
import { alikeLines, definedLines, markedLines, withoutLeadOver, withoutTicked } from './lines';
import { attributionIn, isQuoted } from './quotation';
import type { SectionContext } from './section-context';
import type { Piece } from './segments';
import { sentenceParts } from './sentence';
import { readTable } from './table';
import { firstLineOf, isBrokenTable, looksLikeItems } from './unreadable';
import { isStory, notApplicable } from './words';

/** Reads what stands under one heading, piece by piece. */
export class Gathering {
  private readonly standing: Omit<Standing, 'block'>;
  private readonly gathered: Gathered;
  private readonly paragraphs: Phrase[] = [];
  /** What the last line before a list named, as a label with nothing behind it: the list is its answer. */
  private awaited: Standing | undefined;
  private hasList = false;
  /** The list being read names blocks in front of its entries, whatever it stands under. */
  private isMixed = false;

  constructor(private readonly context: SectionContext) {
    const { canvas, buyer, slot, linkLetters, part, heading, block } = context;
    const vocabulary = vocabularyOf(canvas, linkLetters);
    const title = context.opensBlock ? heading?.phrase.words : undefined;
    const rating =
      block && (impliedBy(block, part) ?? (title === undefined ? undefined : impliedByTitle(block, title)));
    const implied = rating && heading ? { ...rating, place: heading.place } : undefined;
    this.standing = { canvas, vocabulary, buyer, slot, headed: slot, implied };
    this.gathered = new Gathered(context);
  }

  /** Reads the heading itself as an item, with what there is to say of it below. */
  headingItem(pieces: readonly Piece[]): void {
    const { heading, block } = this.context;
    if (!heading || !block) return;
    this.hasList = true;
    // `Card 3 - Doctors will refer`: the card's number says nothing.
    const number = CARD.exec(heading.phrase.words);
    this.gathered.add(
      ...itemWith(
        number ? partOf(heading.phrase, number[0].length) : heading.phrase,
        pieces,
        { ...this.standing, block },
        { form: 'heading', place: heading.place },
      ),
    );
  }

  /** Reads the next piece. */
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
        for (const child of block.children) this.quoted(chunk, child);
        return;
      case 'code':
      case 'html':
        this.gathered.hasOther = true;
        if (looksLikeItems(chunk, block)) this.gathered.unread.push(firstLineOf(chunk, block.span));
        return;
      default:
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

  /** What stands in a quotation: its lists and tables are read as nothing, but for what customers said. */
  private quoted(chunk: Chunk, block: Block): void {
    if (block.kind === 'paragraph') this.quotation(phraseOf(chunk, block.text));
    if (block.kind === 'quote') for (const child of block.children) this.quoted(chunk, child);
    if (block.kind === 'table') this.notRead(firstLineOf(chunk, block.span));
    if (block.kind !== 'list') return;
    for (const { text } of block.entries) {
      const phrase = text && phraseOf(chunk, text);
      if (phrase && this.context.block?.id === VOICES) this.voice(phrase, this.context.block);
      else if (phrase) this.notRead(placeIn(phrase));
    }
  }

  /** Notes a line of which nothing can be read, though it is not nothing. */
  private notRead(place: Place): void {
    this.gathered.hasOther = true;
    this.gathered.unread.push(place);
  }

  /** What somebody said is a remark, but a job story is a job, however it is set, and the voice of customers is what was asked for. */
  private quotation(phrase: Phrase): void {
    const { block } = this.context;
    const isItem = block && ((block.id === 'jobs' && isStory(phrase.words)) || block.id === VOICES);
    if (isItem) this.voice(phrase, block);
    else if (block || !this.sentence(phrase)) this.gathered.prose.push(phrase);
  }

  /** A quote, or who said the one above it. */
  private voice(phrase: Phrase, block: BlockDefinition): void {
    const standing = { ...this.standing, block };
    const who = block.id === VOICES ? attributionIn(phrase) : undefined;
    if (who && this.gathered.extend(fieldFrom('who', who, standing))) return;
    this.gathered.add(makeItem(phrase, standing, { form: 'paragraph', place: placeIn(phrase) }));
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
          this.gathered.add(
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
      this.gathered.add(
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
      this.gathered.add(...readEntry(chunk, entry, standing));
      return;
    }
    if (!labelled && notApplicable(line)) this.gathered.prose.push(line);
    else if (!labelled) this.gathered.unread.push(placeIn(line));
    for (const { rest, standing: own } of labelled ?? []) {
      if (rest.words !== '') this.gathered.add(...itemWith(rest, pieces, own, { form: 'entry', place }));
      else this.answers(chunk, entry, own);
    }
  }

  /** The entries below a label with nothing behind it. */
  private answers(chunk: Chunk, entry: ListEntry, standing: Standing): void {
    this.gathered.meet(standing.block, entry.text && placeIn(phraseOf(chunk, entry.text)));
    for (const child of entry.children) {
      if (child.kind === 'list')
        for (const inner of child.entries) this.gathered.add(...readEntry(chunk, inner, standing));
      if (child.kind === 'paragraph')
        this.gathered.add(
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
      this.gathered.unread.push({ chunk, start: table.header.span.start, end: table.header.span.end });
      return;
    }
    for (const row of read.rows) {
      if (row.block) this.gathered.meet(row.block, row.label);
      this.gathered.add(...row.items);
    }
    this.gathered.unread.push(...read.unread);
  }

  private paragraph(phrase: Phrase): void {
    const { block } = this.context;
    if (!block && this.sentence(phrase)) return;
    if (isBrokenTable(phrase)) {
      this.notRead(placeIn(phrase));
      return;
    }
    // The number of what follows, on a line of its own.
    if (/^\d{1,2}[.)]?$/.test(phrase.words)) {
      this.gathered.prose.push(phrase);
      return;
    }
    const lines = markedLines(phrase);
    if (lines) {
      this.hasList = true;
      for (const line of lines) {
        if (line.tight) this.gathered.tight.push(line.tight);
        if (line.isAbove && block && saysWhose(line.phrase, this.context.canvas))
          this.gathered.prose.push(line.phrase);
        else this.line(line.phrase, 'line');
      }
      return;
    }
    const alike =
      alikeLines(phrase, (line) => this.beginning(line)) ??
      (block && (carrierFor(block, this.context.canvas) || METRIC_BLOCKS.has(block.id))
        ? definedLines(phrase)
        : undefined);
    if (alike) {
      this.hasList = true;
      for (const line of alike) this.line(line, 'line');
      return;
    }
    if (block?.id === 'jobs' && isStory(phrase.words)) {
      this.voice(phrase, block);
      return;
    }
    if (block && (this.partOfBlock(phrase, block) || this.further(phrase, block))) return;
    if (block) this.paragraphs.push(phrase);
    else if (!this.line(phrase, 'paragraph')) this.gathered.prose.push(phrase);
  }

  /** A paragraph that begins with the label of a slot, or of another stage or step, is an item beside any list. */
  private partOfBlock(phrase: Phrase, block: BlockDefinition): boolean {
    const standing = { ...this.standing, block };
    const slot = slotLabelled(block, phrase);
    const other = slot ? undefined : otherBlock(standing, phrase);
    if (!slot && !other) return false;
    if (slot?.rest.words === '') this.awaited = { ...standing, slot: slot.slot.id };
    else if (other)
      this.gathered.add(
        makeItem(
          other.rest,
          { ...standing, block: other.block, slot: undefined },
          { form: 'paragraph', place: placeIn(phrase) },
        ),
      );
    else this.gathered.add(makeItem(phrase, standing, { form: 'paragraph', place: placeIn(phrase) }));
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
      return this.gathered.extend(codes);
    }
    const field = block.attributes.length > 0 ? fieldOfItem(phrase, standing) : undefined;
    if (!field) return false;
    // The paragraphs before it may be the items that it speaks of.
    if (!this.hasList) this.settleParagraphs();
    return this.gathered.extend(field);
  }

  /** The paragraphs above the codes that they address are one item, and what there is to say of it. */
  private gather(standing: Standing): void {
    const [line, ...rest] = this.hasList ? [] : this.paragraphs.splice(0);
    if (!line) return;
    this.gathered.add(
      ...itemWith(line, rest.map(asPiece), standing, { form: 'paragraph', place: placeIn(line) }),
    );
  }

  /** A sentence that is a whole canvas. */
  private sentence(phrase: Phrase): boolean {
    const { canvas } = this.context;
    const parts = sentenceParts(phrase, canvas) ?? [];
    for (const part of parts) {
      const block = canvas.blocks.find((candidate) => candidate.id === part.block);
      if (block && part.phrase.words !== '')
        this.gathered.add(
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
      const half = form === 'line' ? this.halfOfPair(phrase, block) : undefined;
      if (half?.owner === block) {
        this.gathered.add(makeItem(half.rest, { ...this.standing, block }, { form, place: whole }));
        return true;
      }
      if (half && this.gathered.carry(benefitBelow(half.rest, { ...this.standing, block }), whole))
        return true;
      const slot = slotLabelled(block, phrase);
      if (slot?.rest.words === '') this.awaited = { ...this.standing, block, slot: slot.slot.id };
      else this.gathered.add(...itemWith(phrase, [], { ...this.standing, block }, { form, place: whole }));
      return true;
    }
    const labelled = this.labelled(phrase);
    if (!labelled || (form === 'paragraph' && labelled.some(({ rest }) => rest.words === ''))) {
      if (form === 'line') this.gathered.unread.push(whole);
      return false;
    }
    for (const { rest, standing } of labelled) {
      this.gathered.meet(standing.block, whole);
      this.awaited = standing;
      if (rest.words !== '')
        this.gathered.add(...itemWith(withoutLeadOver(rest), [], standing, { form, place: whole }));
    }
    return true;
  }

  /** `Feature: ...` above `Benefit: ...`: the words behind the label, and the block that it names, where features stand. */
  private halfOfPair(
    phrase: Phrase,
    block: BlockDefinition,
  ): { owner: BlockDefinition; rest: Phrase } | undefined {
    if (block.carries.length === 0) return undefined;
    const label = blockLabel(this.context.canvas, phrase);
    const isHalf = label && (label.block === block || block.carries.includes(label.block.id));
    return isHalf ? { owner: label.block, rest: label.rest } : undefined;
  }

  private labelled(phrase: Phrase): ReturnType<typeof labelledWords> {
    const { buyer, opensBuyer } = this.context;
    return labelledWords(phrase, this.standing, buyer !== undefined || opensBuyer !== undefined);
  }

  /** The section, when all pieces were read. */
  section(pieces: readonly Piece[]): Section {
    this.settleParagraphs();
    this.answerInHeading();
    return this.gathered.section(pieces);
  }

  /** A block's paragraphs are its items where it has neither list nor table, and no further headings. */
  private settleParagraphs(): void {
    const { isGroup, block, slot } = this.context;
    if (!block) return;
    const paragraphs = this.paragraphs.splice(0);
    // A list that is all about other blocks leaves the paragraphs to this one.
    const isOthers =
      this.gathered.items.length > 0 && this.gathered.items.every((item) => item.block !== block);
    const hasList = this.hasList && !isOthers;
    const described = hasList || isGroup ? [] : describedBy(paragraphs);
    const defined = hasList || isGroup ? [] : definedBy(paragraphs);
    const mayCarry = hasList || isGroup ? undefined : carrierFor(block, this.context.canvas);
    const things = mayCarry && described.length === 0 ? [namedBy(paragraphs), defined] : [defined];
    const told = things.find((each) => each.length > 0) ?? [];
    const carrier = told.length > 0 ? carrierFor(block, this.context.canvas) : undefined;
    if (carrier) {
      for (const { line, pieces } of told)
        this.gathered.add(
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
        this.gathered.add(
          ...itemWith(line, pieces, { ...this.standing, block }, { form: 'paragraph', place: placeIn(line) }),
        );
      return;
    }
    for (const phrase of paragraphs) {
      const isAnswer = !isGroup || slot !== undefined || notApplicable(phrase) !== undefined;
      const asItem = hasList ? block.id === DEFINITIONS : isAnswer;
      if (asItem) this.line(phrase, 'paragraph');
      else this.gathered.prose.push(phrase);
    }
  }

  /** `## Time to value: first week` with nothing below it is question and answer in one. */
  private answerInHeading(): void {
    const { block, heading, opensBlock, isGroup } = this.context;
    const isBare =
      this.gathered.met.size === 0 && this.gathered.prose.length === 0 && !this.gathered.hasOther && !isGroup;
    if (!block || !heading || !opensBlock || !isBare || !mayAnswer(block, this.context.canvas)) return;
    const labelled = blockLabel(this.context.canvas, heading.phrase);
    if (labelled?.block !== block || labelled.rest.words === '') return;
    this.gathered.add(
      makeItem(labelled.rest, { ...this.standing, block }, { form: 'heading', place: heading.place }),
    );
  }
}
