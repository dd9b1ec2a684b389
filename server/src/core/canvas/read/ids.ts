import type { BlockDefinition, CanvasDefinition, SlotDefinition } from '../definition';
import type { Id, Link, Phrase } from '../model';
import { comparable, namesOf } from '../names';
import { partOf, placeIn } from '../phrase';

/** Ids and codes in the words of items; marks are taken off, so bold ids and linked ids read like plain ones. */

/** Vocabulary of a canvas that item words are read with; made once for each definition. */
export interface Vocabulary {
  readonly letters: ReadonlySet<string>;
  /** Letters that count behind an arrow: those of every canvas, since a link may lead from one to another. */
  readonly linkLetters: ReadonlySet<string>;
  /** Whether items of some block bear codes (`MD01`), which all others may refer to in the middle of a sentence. */
  readonly hasCodes: boolean;
  /** Value drivers that a link may name, and how their names begin a text. */
  readonly drivers: readonly { readonly slot: SlotDefinition; readonly begins: RegExp }[];
}

const vocabularies = new WeakMap<CanvasDefinition, Vocabulary>();

/**
 * The vocabulary of a canvas.
 * @param linkLetters letters of all canvases that its links may lead to; none but its own without them
 */
export function vocabularyOf(canvas: CanvasDefinition, linkLetters?: ReadonlySet<string>): Vocabulary {
  const known = vocabularies.get(canvas);
  if (known && (!linkLetters || known.linkLetters === linkLetters)) return known;
  const letters = new Set(canvas.blocks.flatMap((block) => block.letters));
  const slots = canvas.blocks.find((block) => block.id === 'value-drivers')?.slots ?? [];
  const drivers = slots.map((slot) => {
    const names = [slot.name, slot.id, ...slot.aliases].map((name) => name.replace(/[-\s]+/g, '[-\\s]+'));
    // Behind a name no further words but these: "need" is a driver, "needs no phone" is not.
    return {
      slot,
      begins: new RegExp(`^(?:${names.join('|')})(?![a-zà-ɏ])(?!\\s+(?!and\\b|driver\\b)[a-zà-ɏ])`, 'iu'),
    };
  });
  const hasCodes = canvas.blocks.some((block) => block.codes);
  const made = { letters, linkLetters: linkLetters ?? letters, hasCodes, drivers };
  vocabularies.set(canvas, made);
  return made;
}

const LEADING_ID =
  /^(?:\[([A-Z]{1,3}\d{1,4}[a-z]?)\]|([A-Z]{1,3}\d{1,4}[a-z]?))(?:\s*[:.)|]|\s+[-–—](?=\s|$))?(?=\s|$)\s*/;

/** A picture or tick in front of an id: `🎯 F1 ...`, `✅ F1 ...`. */
const SIGN = /^(?:\p{Extended_Pictographic}|[✓✗])\uFE0F?\s+/u;

/** Where the words of an item begin behind a sign; a sign that says how things stand with it is one of its words. */
function behindSign({ words }: Phrase, block: BlockDefinition | undefined): number {
  // Hardly anything begins with a letter of such a high number.
  if (words.charCodeAt(0) < 0x2000 || block?.attributes.some(({ id }) => id === 'status')) return 0;
  return SIGN.exec(words)?.[0].length ?? 0;
}

/**
 * Takes an id off the front of a phrase: `F1`, `F1:`, `F1 -`, `[F1]`, `🎯 F1`; marks are gone already.
 * @param block the one whose item it may be: in front of any other block's item, a code refers to something
 */
export function leadingId(
  phrase: Phrase,
  vocabulary: Vocabulary,
  block?: BlockDefinition,
): { id: Id; rest: Phrase } | undefined {
  const from = behindSign(phrase, block);
  const found = LEADING_ID.exec(from === 0 ? phrase.words : phrase.words.slice(from));
  const value = found?.[1] ?? found?.[2];
  if (!found || value === undefined || !isId(value, vocabulary)) return undefined;
  if (isCode(value, vocabulary) && !block?.codes) return undefined;
  // `Q4 revenue` is about a quarter, unless it stands among the quotations, which count with this letter.
  if (/^Q[1-4]\s*$/.test(found[0]) && block && !block.letters.includes('Q')) return undefined;
  const start = from + found[0].indexOf(value);
  return {
    id: { value: value.toUpperCase(), place: placeIn(phrase, start, start + value.length) },
    rest: partOf(phrase, from + found[0].length),
  };
}

const OWN_NUMBER = /^(\p{L}[\p{L} ]*?) \d{1,2}\s*[:.–—-]\s+(?=\S)/u;

/** Whether words begin with a block's own name and a number: `Assumption 3: Choirs pay`. */
export function bearsOwnNumber(words: string, block: BlockDefinition): boolean {
  const name = OWN_NUMBER.exec(words)?.[1];
  return name !== undefined && namesOf(block).has(comparable(name));
}

/** Takes the block's own name and a number off the front of an item. */
export function withoutOwnNumber(phrase: Phrase, block: BlockDefinition): Phrase {
  if (!bearsOwnNumber(phrase.words, block)) return phrase;
  return partOf(phrase, OWN_NUMBER.exec(phrase.words)?.[0].length ?? 0);
}

/** Whether a word is an id in this canvas: its letters are those of a block. */
export function isId(word: string, vocabulary: Vocabulary): boolean {
  const letters = /^([A-Z]{1,3})\d{1,4}[a-z]?$/.exec(word)?.[1];
  return letters !== undefined && (vocabulary.letters.has(letters) || isCode(word, vocabulary));
}

/** Whether a word is an id where a link leads: its letters are those of a block of any canvas. */
export function isLinkedId(word: string, vocabulary: Vocabulary): boolean {
  const letters = /^([A-Z]{1,3})\d{1,4}[a-z]?$/.exec(word)?.[1];
  return letters !== undefined && (vocabulary.linkLetters.has(letters) || isId(word, vocabulary));
}

const CODE = /(?<![\p{L}\p{N}_-])(?!FY|CY)([A-Z]{2})\d{2}(?![\p{L}\p{N}_-])/gu;

/** Whether a word is a code in this canvas: two capital letters and two digits, but for the letters of its blocks and of years (`FY26`). */
export function isCode(word: string, vocabulary: Vocabulary): boolean {
  return codesIn(word, vocabulary)[0]?.code === word;
}

/** The codes in some words and where they begin: zero-based UTF-16 offsets. */
export function codesIn(
  words: string,
  vocabulary: Vocabulary,
): { readonly code: string; readonly start: number }[] {
  if (!vocabulary.hasCodes) return [];
  return [...words.matchAll(CODE)].flatMap((match) =>
    vocabulary.letters.has(match[1] ?? '') ? [] : [{ code: match[0], start: match.index }],
  );
}

/** Codes anywhere in words that refer to the items that bear them. */
export function codeLinks(phrase: Phrase, vocabulary: Vocabulary): Link[] {
  return codesIn(phrase.words, vocabulary).map(({ code, start }) => ({
    direction: 'to',
    kind: 'id',
    target: code,
    place: placeIn(phrase, start, start + code.length),
  }));
}
