import type { Block, Chunk } from '../../markdown/block';
import { blockByName, comparableLabels } from '../block-names';
import type { CanvasDefinition } from '../definition';
import type { Phrase } from '../model';
import { namesOf } from '../names';
import { partOf, phraseOf } from '../phrase';
import { blockOfTitle, buyerNamed, rowNames } from './columns';
import { labelsBefore } from './labels';
import { markedLines } from './lines';
import type { Segment } from './segments';
import { sentenceParts } from './sentence';

/**
 * What the text under a heading says about which canvas it belongs to: names in front of its lines, in its tables' titles and
 * first columns, and sentences that are whole canvases.
 */
export interface Contents {
  /** For each line and row, the forms in which its label may be a name. */
  readonly labels: readonly (readonly string[])[];
  /** The titles of tables' columns. */
  readonly titles: readonly string[];
  /** Paragraphs and quotes that might be such a sentence. */
  readonly sentences: readonly Phrase[];
}

const known = new WeakMap<Segment, Contents>();

/** The contents of a segment; worked out once. */
export function contentsOf(segment: Segment): Contents {
  const found = known.get(segment) ?? read(segment);
  known.set(segment, found);
  return found;
}

function read({ pieces }: Segment): Contents {
  const titles: string[] = [];
  const labels: string[][] = [];
  const sentences: Phrase[] = [];
  const line = (phrase: Phrase): void => {
    const forms = labelsBefore(phrase).flatMap(({ label }) => [
      label.words.toLowerCase(),
      ...comparableLabels(label.words),
    ]);
    if (forms.length > 0) labels.push(forms);
  };
  const take = (chunk: Chunk, block: Block): void => {
    if (block.kind === 'list') for (const { text } of block.entries) if (text) line(phraseOf(chunk, text));
    if (block.kind === 'table') {
      for (const cell of block.header.cells) titles.push(cell.plain);
      const columns = block.header.cells.map((cell) => cell.plain);
      for (const { cells } of block.rows)
        labels.push(
          cells
            .slice(0, 2)
            .flatMap(({ plain }, index) => [
              plain.toLowerCase(),
              ...rowNames(plain, columns[index] ?? '').flatMap(comparableLabels),
            ]),
        );
    }
    if (block.kind === 'paragraph') {
      const phrase = phraseOf(chunk, block.text);
      if (BEGINS.test(phrase.words)) sentences.push(phrase);
      for (const each of linesOf(phrase)) for (const sentence of labelledSentences(each)) line(sentence);
    }
    if (block.kind === 'quote')
      for (const child of block.children) if (child.kind === 'paragraph') take(chunk, child);
  };
  for (const { chunk, block } of pieces) take(chunk, block);
  return { labels, titles, sentences };
}

/** How sentences begin that may be a whole canvas; nothing else is taken apart. */
const BEGINS = /^["“*\s]*(?:for|unlike|in contrast|as opposed|instead of)\b/i;

function linesOf(phrase: Phrase): Phrase[] {
  const marked = markedLines(phrase);
  if (marked) return marked.map((each) => each.phrase);
  const starts = [0, ...phrase.text.lines];
  return starts.map((start, index) => partOf(phrase, start, starts[index + 1]));
}

/** `Utility: sleeps again. Need: the law`: sentences of a paragraph that may each begin with a label. */
function labelledSentences(phrase: Phrase): Phrase[] {
  if (!phrase.words.includes(':')) return [phrase];
  const starts = [0, ...[...phrase.words.matchAll(LABELLED)].map(({ index, 0: gap }) => index + gap.length)];
  return starts.map((start, index) => partOf(phrase, start, starts[index + 1]));
}

const LABELLED = /(?<=[.;!])\s+(?=\p{Lu}[\p{L} ]{2,24}:\s)/gu;

/** What a segment's contents name of a canvas. */
export interface Named {
  /** Ids of blocks that its lines name. */
  readonly blocks: ReadonlySet<string>;
  /** Ids of blocks that a table's columns name. */
  readonly columns: ReadonlySet<string>;
  /** How many slots and attributes of its blocks lines and columns name. */
  readonly details: number;
  /** Ids of blocks that parts of a sentence fill. */
  readonly sentence: ReadonlySet<string>;
  /** Ids of buyers that a table's columns or the labels of its rows name. */
  readonly buyers: ReadonlySet<string>;
}

const NOTHING: Named = {
  blocks: new Set(),
  columns: new Set(),
  details: 0,
  sentence: new Set(),
  buyers: new Set(),
};

const naming = new WeakMap<Segment, Map<CanvasDefinition, Named>>();

/** What a segment's contents name of a canvas; worked out once. */
export function namedIn(segment: Segment, canvas: CanvasDefinition): Named {
  const contents = contentsOf(segment);
  if (contents.labels.length + contents.titles.length + contents.sentences.length === 0) return NOTHING;
  const before = naming.get(segment) ?? new Map<CanvasDefinition, Named>();
  naming.set(segment, before);
  const found = before.get(canvas) ?? nameAll(contents, canvas);
  before.set(canvas, found);
  return found;
}

function nameAll(contents: Contents, canvas: CanvasDefinition): Named {
  const { labels, titles, sentences } = contents;
  const blocks = new Set<string>();
  const columns = new Set<string>();
  const sentence = new Set<string>();
  const details = new Set<string>();
  const detail = (forms: readonly string[]): void => {
    for (const form of forms) if (detailNames(canvas).has(form)) details.add(form);
  };
  for (const forms of labels) {
    const block = forms.map((form) => blockByName(canvas, form)).find((found) => found);
    if (block) blocks.add(block.id);
    else detail(forms);
  }
  for (const title of titles) {
    const block = blockOfTitle(canvas, title);
    if (block) columns.add(block.id);
    else detail(comparableLabels(title));
  }
  for (const phrase of sentences)
    for (const part of sentenceParts(phrase, canvas) ?? []) sentence.add(part.block);
  return { blocks, columns, details: details.size, sentence, buyers: buyersIn(contents, canvas) };
}

/** The buyers that columns of a table, or the labels in front of its rows, name. */
function buyersIn({ labels, titles }: Contents, canvas: CanvasDefinition): Set<string> {
  if (canvas.buyers.length === 0 || titles.length === 0) return new Set();
  const names = [...titles, ...labels.flatMap(([first]) => first ?? [])];
  return new Set(names.flatMap((name) => buyerNamed(canvas, name)?.id ?? []));
}

/** What stands under one heading, down to the next one, names of a canvas; the text may be cut into several segments. */
export function namedUnder(row: readonly Segment[], index: number, canvas: CanvasDefinition): Named {
  const parts = segmentsUnder(row, index).map((segment) => namedIn(segment, canvas));
  const [only, second] = parts;
  if (only && !second) return only;
  return {
    blocks: new Set(parts.flatMap((part) => [...part.blocks])),
    columns: new Set(parts.flatMap((part) => [...part.columns])),
    details: parts.reduce((sum, part) => sum + part.details, 0),
    sentence: parts.find((part) => part.sentence.size > 0)?.sentence ?? NOTHING.sentence,
    buyers: new Set(parts.flatMap((part) => [...part.buyers])),
  };
}

/** The shortest labels of the lines under a heading, and the lines in bold or above lists that divide them. */
export function slotLabelsUnder(row: readonly Segment[], index: number): string[] {
  const found = segmentsUnder(row, index).flatMap((segment) =>
    contentsOf(segment).labels.flatMap((forms) => forms[0] ?? []),
  );
  for (let at = index + 1; at < row.length; at++) {
    const heading = row[at]?.heading;
    if (heading && !heading.bold) break;
    if (heading) found.push(heading.phrase.words);
  }
  return found;
}

/** Whether any label or column title under a heading is of a kind. */
export function someLabelUnder(
  row: readonly Segment[],
  index: number,
  isSuch: (label: string) => boolean,
): boolean {
  return segmentsUnder(row, index).some((segment) => {
    const { labels, titles } = contentsOf(segment);
    return labels.some((forms) => forms.some(isSuch)) || titles.some((title) => isSuch(title.toLowerCase()));
  });
}

/** What stands under one heading, down to the next one: its own segment, and those without a heading behind it. */
export function segmentsUnder(row: readonly Segment[], index: number): Segment[] {
  const found: Segment[] = [];
  for (let at = index; at < row.length; at++) {
    const segment = row[at];
    if (!segment || (at > index && segment.heading)) break;
    found.push(segment);
  }
  return found;
}

const details = new WeakMap<CanvasDefinition, ReadonlySet<string>>();

/** Names of all slots and attributes of a canvas's blocks. */
function detailNames(canvas: CanvasDefinition): ReadonlySet<string> {
  const made =
    details.get(canvas) ??
    new Set(
      canvas.blocks.flatMap((block) =>
        [...block.slots, ...block.attributes].flatMap((each) => [...namesOf(each)]),
      ),
    );
  details.set(canvas, made);
  return made;
}
