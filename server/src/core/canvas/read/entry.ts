import type { Chunk, ListEntry } from '../../markdown/block';
import { blockNamed, slotNamed } from '../block-names';
import type { BlockDefinition } from '../definition';
import type { Attribute, CarriedBenefit, Field, Item, Link, Phrase } from '../model';
import { comparable, comparableWords, namesOf } from '../names';
import { partOf, phraseOf, placeIn, placeOf } from '../phrase';
import { isSequence } from '../sequence';
import { groupedEntries } from './entry-group';
import { codesIn, isId, leadingId } from './ids';
import { innerLabels } from './inner-labels';
import { type Around, makeItem, readWords, type Standing } from './item';
import { otherBlock } from './labelled';
import { targetsIn } from './links';
import { attributeName } from './ratings';
import type { Piece } from './segments';
import { labelWords, leadingLabel } from './words';

/** An item from a top-level list entry, and the items of other blocks that are nested in it (a product's features). */
export function readEntry(chunk: Chunk, entry: ListEntry, standing: Standing): Item[] {
  const line = entry.text ? phraseOf(chunk, entry.text) : undefined;
  // A box to tick with nothing behind it is still to be written.
  if (!line || (/^\[[ xX]?\]$/.test(line.words) && entry.children.length === 0)) return [];
  const answers = slotAnswers(chunk, entry, line, standing);
  if (answers) return answers;
  const grouped = groupedEntries(entry, line, standing.block, standing.canvas);
  if (grouped.length > 0 && grouped.every(({ text }) => !text || !readField(phraseOf(chunk, text), standing)))
    return grouped.flatMap((inner) => readEntry(chunk, inner, standing));
  const place = { chunk, start: entry.span.start, end: entry.span.end };
  return itemWith(
    line,
    entry.children.map((block) => ({ chunk, block })),
    standing,
    { form: 'entry', place },
  );
}

/** `- Examples:` with entries below: each of them answers the slot. Fields and links below it say more of one answer. */
function slotAnswers(chunk: Chunk, entry: ListEntry, line: Phrase, standing: Standing): Item[] | undefined {
  const inner = entry.children.flatMap((child) => (child.kind === 'list' ? child.entries : []));
  const slot = inner.length > 0 ? slotNamed(standing.block, line.words) : undefined;
  if (!slot) return undefined;
  const own = { ...standing, slot: slot.id };
  const areAnswers = inner.every(({ text }) => {
    const phrase = text && phraseOf(chunk, text);
    return phrase && !readField(phrase, own) && readWords(phrase, own).phrase.words !== '';
  });
  return areAnswers ? inner.flatMap((each) => readEntry(chunk, each, own)) : undefined;
}

/**
 * An item from a line and the blocks that belong to it: nested entries, or what stands under a heading that is an item. What is
 * said in the line behind labels in bold belongs to it as well.
 */
export function itemWith(
  whole: Phrase,
  pieces: readonly Piece[],
  standing: Standing,
  around: Around,
): Item[] {
  const { line, labelled } = labelsInside(whole, standing);
  const nested = nestedIn([...labelled.map(asPiece), ...pieces], standing);
  const own = makeItem(line, standing, { ...around, ...nested.around });
  const parent = own.id;
  const inner = nested.items.map((item): Item => {
    if (!parent) return item;
    const link: Link = { direction: 'to', kind: 'id', target: parent.value, place: parent.place };
    return { ...item, links: [...item.links, link] };
  });
  return [own, ...inner];
}

function labelsInside(line: Phrase, { canvas, block, vocabulary }: Standing): ReturnType<typeof innerLabels> {
  return innerLabels(
    line,
    (label) =>
      LINK_LABELS.test(label.toLowerCase()) ||
      block.attributes.some((attribute) => namesOf(attribute).has(comparable(label))) ||
      // Stages, steps and lanes have plain names, and are no part of each other.
      (!isSequence(canvas) && blockNamed(canvas, label) !== undefined),
    (label) => !blockNamed(canvas, label) && !slotNamed(block, label) && !isId(label, vocabulary),
  );
}

/** Words as a paragraph of their own. */
export function asPiece({ chunk, text }: Phrase): Piece {
  return { chunk, block: { kind: 'paragraph', text, span: text.span } };
}

interface Nested {
  readonly around: Pick<Around, 'fields' | 'benefits' | 'links' | 'attributes'>;
  readonly items: readonly Item[];
}

function nestedIn(pieces: readonly Piece[], standing: Standing): Nested {
  const fields: Field[] = [];
  const benefits: CarriedBenefit[] = [];
  const links: Link[] = [];
  const attributes: Attribute[] = [];
  const items: Item[] = [];
  const take = (chunk: Chunk, line: Phrase, inner: ListEntry | undefined): void => {
    const pointed = pointedAt(line, inner, standing);
    if (pointed.length > 0) {
      links.push(...pointed);
      return;
    }
    const owner = ownerOf(line, standing);
    if (inner && owner && owner !== standing.block && !standing.block.carries.includes(owner.id)) {
      items.push(...readEntry(chunk, inner, { ...standing, block: owner, slot: undefined }));
      return;
    }
    const other = inner && otherBlock(standing, line);
    if (inner && other) {
      const place = { chunk, start: inner.span.start, end: inner.span.end };
      items.push(
        makeItem(other.rest, { ...standing, block: other.block, slot: undefined }, { form: 'entry', place }),
      );
      return;
    }
    const attribute = attributeName(standing.block, line.words);
    if (attribute !== undefined) {
      attributes.push({ value: line.words.toLowerCase(), name: attribute, place: placeIn(line) });
      return;
    }
    const field = readField(line, standing);
    // A sentence below a feature may have a colon in it: `Complete at once: 7 of 10`.
    const isSentence =
      !inner && field?.means === undefined && standing.block.carries.length > 0 && !isBold(line);
    if (field && !isSentence) {
      fields.push(field);
      attributes.push(...attributesOf(field, standing));
      if (standing.block.carries.includes(field.means ?? '')) {
        const benefit = carried(leadingLabel(line)?.rest ?? field.phrase, standing);
        if (benefit.phrase.words !== '') benefits.push({ how: 'nested', ...benefit });
        // Without words of its own, it only points at a benefit that stands elsewhere.
        else if (field.links.length === 0) links.push(...benefit.links);
      }
      return;
    }
    if (!inner && standing.block.carries.length === 0) {
      fields.push(fieldFrom('description', line, standing));
      return;
    }
    const read = readWords(line, standing);
    links.push(...read.links);
    const carriesHere = standing.block.carries.length > 0 && read.phrase.words !== '';
    if (carriesHere) benefits.push({ how: 'nested', ...carried(line, standing) });
  };
  for (const { chunk, block } of pieces) {
    if (block.kind === 'paragraph')
      for (const line of fieldLines(phraseOf(chunk, block.text), standing)) take(chunk, line, undefined);
    if (block.kind !== 'list') continue;
    for (const inner of block.entries) if (inner.text) take(chunk, phraseOf(chunk, inner.text), inner);
  }
  return { around: { fields, benefits, links, attributes }, items };
}

function isBold({ text }: Phrase): boolean {
  return text.marks.some(({ kind, start }) => kind === 'strong' && start === 0);
}

/** The links of a nested entry that is nothing but ids: `- B1, B2` below a feature says what stands elsewhere. */
function pointedAt(
  line: Phrase,
  inner: ListEntry | undefined,
  { block, vocabulary }: Standing,
): readonly Link[] {
  if (!inner || inner.children.length > 0 || !/^[A-Z]{1,4}\d/.test(line.words)) return [];
  if (attributeName(block, line.words) !== undefined) return [];
  const { links, named } = targetsIn(line, 'to', vocabulary);
  return named ? [] : links;
}

/** The lines of a paragraph that each begin with the label of a field, with those that go on in the next; else all of it. */
function fieldLines(phrase: Phrase, standing: Standing): Phrase[] {
  const starts = [0, ...phrase.text.lines].filter((start) => {
    const end = phrase.text.lines.find((next) => next > start);
    const field = readField(partOf(phrase, start, end), standing);
    return field?.means !== undefined;
  });
  if (starts.length < 2 || starts[0] !== 0) return [phrase];
  return starts.map((start, index) => partOf(phrase, start, starts[index + 1]));
}

/** The block whose letters the id of a nested entry bears. */
function ownerOf(line: Phrase, standing: Standing): BlockDefinition | undefined {
  const id = leadingId(line, standing.vocabulary)?.id.value.replace(/\d.*$/, '');
  return id === undefined ? undefined : standing.canvas.blocks.find((block) => block.letters.includes(id));
}

function carried(phrase: Phrase, standing: Standing): Omit<CarriedBenefit, 'how'> {
  const benefits = standing.canvas.blocks.find((block) => block.id === 'benefits') ?? standing.block;
  const read = readWords(phrase, { ...standing, block: benefits, slot: undefined });
  return { phrase: read.phrase, id: read.id, links: read.links };
}

/** The benefit on a line of its own below its feature. */
export function benefitBelow(phrase: Phrase, standing: Standing): CarriedBenefit {
  return { how: 'nested', ...carried(phrase, standing) };
}

/** The benefit in a cell beside its feature. */
export function benefitInRow(phrase: Phrase, standing: Standing): CarriedBenefit {
  return { how: 'row', ...carried(phrase, standing) };
}

const LINK_LABELS =
  /^(?:serves?|links?|linked to|for|addresses|addresses challenges|challenges addressed|challenges|relieves?|creates?|supports?|drivers?|value drivers?|helps with|answers|goes with|leads to)$/;

/** What answers the item is said behind it: `Relieved by: PR1`. */
const MADE_BY =
  /^(?:is |are )?(?:relieved|addressed|answered|eased|solved|covered|created|met|served|supported|provided|delivered|enabled|brought about|made possible) by$/i;

/** A field from a labelled line, or undefined when the line bears no label that is known or looks like one. */
function readField(line: Phrase, standing: Standing): Field | undefined {
  const labelled = leadingLabel(line);
  if (!labelled) return undefined;
  const words = labelWords(labelled.label);
  const means = meaningOf(words, standing);
  if (
    means === undefined &&
    !isBold(line) &&
    !/:$/.test(line.words.slice(0, line.words.length - labelled.rest.words.length).trim())
  )
    return undefined;
  return fieldOf(words, means, labelled.rest, line, standing);
}

/** A field under a name of its own, whatever its words. */
export function fieldFrom(label: string, phrase: Phrase, standing: Standing): Field {
  return fieldOf(label, meaningOf(label, standing), phrase, phrase, standing);
}

/** How a paragraph begins that says by what one will know whether the assumption above it holds. */
const WILL_KNOW =
  /^(?:we(?: will|[’']ll| shall)? know\b|we are (?:right|wrong)\b|to (?:verify|test|find out)\b|this is (?:right|wrong|true|false)\b)/i;

/** What a paragraph says of the item above it: `Evidence: ...`, `We are right if ...`; undefined where it is an item of its own. */
export function fieldOfItem(phrase: Phrase, standing: Standing): Field | undefined {
  const labelled = leadingLabel(phrase);
  const words = labelled ? labelWords(labelled.label) : '';
  const { attributes } = standing.block;
  const named = attributes.find((attribute) => namesOf(attribute).has(comparable(words)));
  if (labelled && named) return fieldOf(words, named.id, labelled.rest, phrase, standing);
  const isTest = attributes.some(({ id }) => id === 'test') && WILL_KNOW.test(phrase.words);
  return isTest ? fieldOf('test', 'test', phrase, phrase, standing) : undefined;
}

const CODE_LABEL =
  /^(?:addresses(?: the)?(?: challenges?)?|challenges? addressed|challenges?|codes?)\s*[:–—-]?\s*/i;

/** A paragraph of nothing but codes, or that announces them: the challenges that the item above it addresses. */
export function codeField(phrase: Phrase, standing: Standing): Field | undefined {
  const { block, vocabulary } = standing;
  if (!vocabulary.hasCodes || block.codes) return undefined;
  const label = CODE_LABEL.exec(phrase.words)?.[0] ?? '';
  const rest = partOf(phrase, label.length);
  const isCodes = /^[\s,;/&+.]*(?:and[\s,;/&+.]*)?$/.test(
    codesIn(rest.words, vocabulary).reduce((words, { code }) => words.replace(code, ''), rest.words),
  );
  return isCodes ? fieldOf('addresses challenges', undefined, rest, phrase, standing) : undefined;
}

/**
 * A field from a cell under a column's title.
 * @param means what the title means where it names nothing that is known
 */
export function fieldInRow(title: string, cell: Phrase, standing: Standing, means?: string): Field {
  const meant = meaningOf(title, standing) ?? means ?? linkedBy(title, cell, standing);
  return fieldOf(title, meant, cell, cell, standing);
}

/** The block that a longer title has the name of (`Benefits served`), where nothing but ids of its items stands below it. */
function linkedBy(title: string, cell: Phrase, { canvas, vocabulary }: Standing): string | undefined {
  if (!/^[A-Z]{1,4}\d/.test(cell.words)) return undefined;
  const { links, named } = targetsIn(cell, 'to', vocabulary);
  if (named || links.length === 0) return undefined;
  const words = comparableWords(title);
  return canvas.blocks.find(
    ({ name, letters }) =>
      words.includes(comparable(name)) &&
      links.every(({ kind, target }) => kind === 'id' && letters.includes(target.replace(/\d.*$/, ''))),
  )?.id;
}

function fieldOf(
  label: string,
  means: string | undefined,
  phrase: Phrase,
  whole: Phrase,
  standing: Standing,
): Field {
  const isMade = MADE_BY.test(label);
  const direction = isMade || comesFrom(standing.block.id, means) ? 'from' : 'to';
  const carriesIt = standing.block.carries.includes(means ?? '');
  // A priority `P1` is no pain.
  const isAttribute = standing.block.attributes.some((attribute) => attribute.id === means);
  const mayLink = isMade || LINK_LABELS.test(label.toLowerCase()) || (means !== undefined && !isAttribute);
  const found = mayLink ? targetsIn(phrase, direction, standing.vocabulary) : undefined;
  // `Benefit: B1 Readings reach the clinic` says what B1 is; `Benefit: B1` only leads there.
  const plain = found && !(carriesIt && found.named) ? found.links : [];
  const isLinks = plain.length > 0;
  const read = isLinks || isAttribute ? undefined : readWords(phrase, standing);
  return {
    label: label.toLowerCase(),
    means,
    phrase: isLinks ? partOf(phrase, 0) : (read?.phrase ?? phrase),
    id: read?.id,
    // Links of a nested benefit belong to the benefit: its item is the feature.
    links: isLinks ? plain : carriesIt ? [] : (read?.links ?? []),
    place: placeOf(whole.chunk, whole.text.span),
  };
}

/** Features and products stand behind benefits, relievers and creators; naming them there points backwards. */
function comesFrom(block: string, means: string | undefined): boolean {
  const makers = ['features', 'products-and-services'];
  return means !== undefined && makers.includes(means) && !makers.includes(block);
}

function meaningOf(label: string, standing: Standing): string | undefined {
  const attribute = standing.block.attributes.find((candidate) => namesOf(candidate).has(comparable(label)));
  return attribute?.id ?? blockNamed(standing.canvas, label)?.id ?? slotNamed(standing.block, label)?.id;
}

/** The attributes that a field or column holds (`Importance: high`). */
export function attributesOf(field: Field, standing: Standing): Attribute[] {
  const definition = standing.block.attributes.find((attribute) => attribute.id === field.means);
  if (!definition || field.phrase.words === '') return [];
  const value = field.phrase.words.toLowerCase();
  return [{ value, name: attributeName(standing.block, value) ?? definition.id, place: field.place }];
}
