import type { BlockDefinition } from '../definition';
import type { Phrase } from '../model';
import { partOf } from '../phrase';
import type { Piece } from './segments';

/** Whether the items of a block often are headings, with what there is to say of them below: insights, actions. */
export function listsTitles(block: BlockDefinition): boolean {
  return block.numbered && block.side === 'frame' && block.slots.length === 0 && !block.codes;
}

/** Bold lines, each with the words and paragraphs below it; empty where the paragraphs do not begin with one. */
export function describedBy(paragraphs: readonly Phrase[]): { line: Phrase; pieces: Piece[] }[] {
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

/**
 * Paragraphs that begin with a name in bold and go on with what there is to say of it: `**Night line.** A nurse picks up.` A name may have
 * nothing behind it yet, and further paragraphs belong to the name above them.
 */
export function namedBy(paragraphs: readonly Phrase[]): { line: Phrase; pieces: Piece[] }[] {
  const found: { line: Phrase; pieces: Piece[] }[] = [];
  for (const phrase of paragraphs) {
    const end = nameEnd(phrase);
    if (end !== undefined) found.push({ line: partOf(phrase, 0, end), pieces: [] });
    const rest = end === undefined ? phrase : partOf(phrase, end + lengthOfJoint(phrase.words.slice(end)));
    if (rest.words === '') continue;
    const last = found.at(-1);
    if (!last) return [];
    const { chunk, text } = rest;
    last.pieces.push({ chunk, block: { kind: 'paragraph', text, span: text.span } });
  }
  const told = found.filter(({ pieces }) => pieces.length > 0);
  return found.length >= SEVERAL && told.length > 1 ? found : [];
}

/** Where the name ends that a paragraph begins with in bold, without its full stop or colon; undefined where it is no name. */
function nameEnd({ words, text }: Phrase): number | undefined {
  const mark = text.marks.find(
    ({ kind, start }) => (kind === 'strong' || kind === 'emphasis') && start === 0,
  );
  if (!mark || mark.end > LONGEST_NAME) return undefined;
  const name = words.slice(0, mark.end);
  const bare = name.replace(/[\s.:]+$/, '').length;
  return bare < name.length || /^\s*(?:$|[:.–—]|-\s)/.test(words.slice(mark.end)) ? bare : undefined;
}

const LONGEST_NAME = 80;

function lengthOfJoint(words: string): number {
  return /^[\s.:–—-]*/.exec(words)?.[0].length ?? 0;
}

/** Paragraphs that each name a thing and say what it does: `Swap within ten minutes: a puncture costs ten minutes`. */
export function definedBy(paragraphs: readonly Phrase[]): { line: Phrase; pieces: Piece[] }[] {
  const found = paragraphs.flatMap((phrase) => {
    const name = /^[^:.!?]{2,60}:(?=\s|$)\s*/.exec(phrase.words);
    if (!name) return [];
    const { chunk, text } = partOf(phrase, name[0].length);
    const pieces: Piece[] =
      text.plain === '' ? [] : [{ chunk, block: { kind: 'paragraph', text, span: text.span } }];
    return [{ line: partOf(phrase, 0, name[0].trimEnd().length - 1), pieces }];
  });
  return found.length === paragraphs.length && found.length >= SEVERAL ? found : [];
}

/** A colon in one paragraph may be anything. */
const SEVERAL = 3;
