import { rememberingLately } from '../../language/lately';
import type { BlockDefinition, CanvasDefinition } from '../definition';
import { comparable, namesOf, withoutNumbering } from '../names';

const LONGEST = 12;

/**
 * The one block that a heading means: as a whole, or at one side of a colon, a dash or a bracket. None when several are meant, unless one
 * carries the other.
 */
export function blockMeant(canvas: CanvasDefinition, heading: string): BlockDefinition | undefined {
  if (IDENTIFIER.test(heading)) return undefined;
  const whole = withoutNumbering(heading).replace(ENDING, '');
  const carrying = carryingBlock(canvas, whole);
  if (carrying) return carrying;
  const met = meantBy(canvas, whole);
  if (met.length > 0) return clearest(met);
  const sides = whole.split(SIDES);
  if (sides.length < 2 || canvas.gistOf(whole).isForeign) return undefined;
  return clearest([...new Set(sides.flatMap((side) => meantBy(canvas, side.replace(ENDING, ''))))]);
}

/** `The bundle, and what it does for whom`: whatever the thing is called, it is told with what it changes. */
function carryingBlock(canvas: CanvasDefinition, heading: string): BlockDefinition | undefined {
  const [thing = '', effect] = heading.split(AND_WHAT);
  if (effect === undefined) return undefined;
  const meant = clearest(meantBy(canvas, effect));
  const carrier = canvas.blocks.find(({ carries }) => meant && carries.includes(meant.id));
  const isOther = meantBy(canvas, thing).some((block) => block !== carrier && block.side !== 'offer');
  return isOther ? undefined : carrier;
}

const AND_WHAT =
  /\s*(?:,\s*(?:and\s+)?|\s(?:and|&|\+)\s+)(?=what (?:it|they|this|that|each|these|those|for)\b)/i;

/** What programs call things: `WORKER_FAILED`, `retry()`. The words in it say nothing of people. */
const IDENTIFIER = /[\p{L}\d]_[\p{L}\d]|\w\(\w*\)|::/u;

const ENDING = /[\s.:!?…)\]]+$/;
const SIDES = /\s*[:|–—([]\s*|[?…]\s+|\s+-\s+/;

/** The blocks that some words mean: by words that are one block's own, or else by what they surely, or likely, come to. */
function meantBy(canvas: CanvasDefinition, words: string): readonly BlockDefinition[] {
  if (words === '' || words.split(/\s+/).length > LONGEST) return [];
  const gist = canvas.gistOf(words);
  if (gist.isForeign) return [];
  const lower = words.toLowerCase();
  const said = asStatement(lower);
  const isMet = (cue: RegExp): boolean =>
    isSaid(cue, lower, gist.modifiers) || (said !== lower && isSaid(cue, said, gist.modifiers));
  const met = canvas.blocks.filter((block) => block.cues.some(isMet));
  if (clearest(met)) return met;
  const [surely, likely] = blocksFor(canvas)(gist.row);
  if (surely.length > 0) return surely;
  return met.length > 0 ? met : likely;
}

type Meant = readonly [surely: readonly BlockDefinition[], likely: readonly BlockDefinition[]];

const byGist = new WeakMap<CanvasDefinition, (row: string) => Meant>();

/** The blocks of a canvas that a row of notions means. Many headings come to the same row, and finding what it means takes long. */
function blocksFor(canvas: CanvasDefinition): (row: string) => Meant {
  const at = (row: string, level: number): BlockDefinition[] =>
    canvas.blocks.filter(({ gists }) => gists[level]?.test(row));
  const made = byGist.get(canvas) ?? rememberingLately((row): Meant => [at(row, 0), at(row, 1)]);
  byGist.set(canvas, made);
  return made;
}

/** Whether a cue is met by more than a word that only says of what kind another one is. */
function isSaid(cue: RegExp, words: string, modifiers: ReadonlySet<string>): boolean {
  const found = cue.exec(words);
  if (!found) return false;
  const end = found.index + found[0].length;
  const word = found[0] + (/^[\p{L}\p{N}]*/u.exec(words.slice(end))?.[0] ?? '');
  return !modifiers.has(word);
}

/** The only one of some blocks; of two the one that carries the other: "What we bring, and what it is for" are features with their benefits. */
function clearest(met: readonly BlockDefinition[]): BlockDefinition | undefined {
  const [first, second, third] = met;
  if (!first || !second) return first;
  return third ? undefined : met.find(({ carries }) => met.some((other) => carries.includes(other.id)));
}

/** A heading written out, and a question in the order of a statement: `what they’re after` as `what they are after`, `what do they want` as `what they want`, `what are they trying to do` as `what they are trying to do`. */
function asStatement(words: string): string {
  return words
    .replace(/\b(they|we|you)[’']re\b/, '$1 are')
    .replace(/\b(what|who|where)[’']s\b/, '$1 is')
    .replace(/^((?:what|how|why|whom?|when|where|which \p{L}+)) (?:do|does|did) /u, '$1 ')
    .replace(
      /^((?:what|how|why|whom?|when|where|which \p{L}+)) (are|is|will|would|can|could|should|have|has|shall) (they|we|it|he|she|you|people|patients|members|customers|families|guests|users|clients) /u,
      '$1 $3 $2 ',
    );
}

/** The slot of a block that a heading below it means in words of its own: "How we are judged" below a lane are its measures. */
export function slotMeant(
  canvas: CanvasDefinition,
  block: BlockDefinition,
  heading: string,
): string | undefined {
  const slots = block.slots.filter(({ gists }) => gists !== undefined);
  if (slots.length === 0) return undefined;
  const { row, isForeign } = canvas.gistOf(withoutNumbering(heading).replace(ENDING, ''));
  return isForeign ? undefined : slots.find(({ gists }) => gists?.some((gist) => gist.test(row)))?.id;
}

/** The slot whose name stands among the words of a heading that means its block: "How we judge lane 2". */
export function slotWithin(block: BlockDefinition, heading: string): string | undefined {
  if (block.slots.length === 0) return undefined;
  const words = ` ${comparable(withoutNumbering(heading))} `;
  return block.slots.find((slot) => [...namesOf(slot)].some((name) => words.includes(` ${name} `)))?.id;
}
