import type { Section } from '../../canvas/model';
import { comparableWords } from '../../canvas/names';
import type { Place } from '../../markdown/block';
import { type CodeMention, lineAround, mentionsIn } from './codes';
import { doing } from './doing';

/** A name that stands at a code: `MD01: Prices that nobody can tell`, `“Spring queues” (MD04)`. */
export interface NamedMention extends CodeMention {
  readonly name: string;
  readonly at: Place;
}

/** Keys under which sections say how codes are called. */
export const nameKeys = {
  /** Names at mentions of a code. */
  mentioned: (code: string): string => `code-name:${code}`,
  /** Names of a code in the list of challenges. */
  declared: (code: string): string => `code-declared:${code}`,
  /** Codes that something that is to be done addresses. */
  addressed: 'codes-addressed',
} as const;

/** What a section says of the names of codes, for the sections that mention them. */
export function* codeNames(section: Section): Iterable<readonly [key: string, value: string]> {
  for (const { id, block, phrase } of section.blocks.flatMap(({ items }) => items))
    if (block.codes && id && phrase.words !== '') yield [nameKeys.declared(id.value), phrase.words];
  for (const { code, name } of namedMentions(section)) yield [nameKeys.mentioned(code), name];
  for (const { code, block } of mentionsIn(section))
    if (doing.has(block ?? '')) yield [nameKeys.addressed, code];
}

/** The mentions of a section that say how the code is called. */
export function namedMentions(section: Section): NamedMention[] {
  return mentionsIn(section).flatMap((mention) => nameBehind(mention) ?? nameBefore(mention) ?? []);
}

/** `MD01: Prices that nobody can tell`, `MD01 (prices that nobody can tell)`. */
function nameBehind(mention: CodeMention): NamedMention | undefined {
  if (isLeading(mention)) return undefined;
  const { after } = lineAround(mention);
  const found = /^[*_`]{0,2}(?:\s*:|\s+[–—-])[*_`]{0,2}\s+["“'‘]?|^[*_`]{0,2}\s+\(["“'‘]?/.exec(after);
  if (!found) return undefined;
  const rest = after.slice(found[0].length);
  const isBracketed = found[0].includes('(');
  // Behind a bracket may stand anything: "(see above)", "(high)".
  if (isBracketed && !/^\p{L}[^()]*\s[^()]*\p{L}\)/u.test(rest)) return undefined;
  const name = isBracketed ? (/^[^()]*/.exec(rest)?.[0] ?? '') : nameAtStart(rest);
  return named(mention, name, mention.place.end + found[0].length);
}

/** `“Spring queues” (MD04)`. */
function nameBefore(mention: CodeMention): NamedMention | undefined {
  const { before } = lineAround(mention);
  const found = /(?:^|[\s(])["“'‘]([^"“”‘]{3,80}?)["”'’]\s*\([*_`]{0,2}$/.exec(before);
  const name = found?.[1];
  if (!found || name === undefined) return undefined;
  const start = mention.place.start - before.length + found.index + found[0].indexOf(name);
  return named(mention, name, start);
}

function named(mention: CodeMention, name: string, start: number): NamedMention | undefined {
  if (contentOf(name).length === 0) return undefined;
  const at = { chunk: mention.place.chunk, start, end: start + name.length };
  return { ...mention, name, at };
}

/** Whether an item begins with the code: then what follows is what the item says, and no name. */
function isLeading({ item, place }: CodeMention): boolean {
  if (!item || item.form === 'row') return false;
  const { lead } = item;
  if (lead.chunk !== place.chunk || place.start >= lead.end) return false;
  return !/[\p{L}\p{N}]/u.test(lead.chunk.text.slice(lead.start, place.start));
}

/** The words that name something at the start of a text: up to a stop, or as far as they are written with capitals. */
function nameAtStart(rest: string): string {
  const clause = (/^[^.,;:()[\]|"”*_`<>]*/.exec(rest)?.[0] ?? '')
    .replace(/\s+(?:->|→|by|so|which|because|when|while|through|thereby|and then|[A-Z]{2}\d{2})\b.*$/, '')
    .trimEnd();
  const capitals =
    /^\p{Lu}[\p{L}\p{N}&’'-]*(?:\s+(?:(?:of|and|for|the|to|in|a|an|on|with|&|\/)\s+)*\p{Lu}[\p{L}\p{N}&’'-]*)+/u.exec(
      clause,
    );
  const words = capitals?.[0] ?? clause;
  return words.split(/\s+/).length > 10 ? '' : words.replace(/["”'’]$/, '');
}

/** Words that many challenges have in common, whatever they are. */
const COMMON = new Set(
  'the and for with from into need high low lack limited rising growing strong weak poor new more less challenge issue problem risk market industry sector customer see above below also main key our their this that not'.split(
    ' ',
  ),
);

/** What a name says, word by word, so shortened that `pricing` and `prices` are alike. */
function contentOf(name: string): string[] {
  return comparableWords(name)
    .filter((word) => word.length > 2 && !COMMON.has(word))
    .map((word) => word.slice(0, 4));
}

/** Whether two names can hardly mean one thing: they have no word in common. Shortened names have. */
export function areOthers(a: string, b: string): boolean {
  const other = new Set(contentOf(b));
  const own = contentOf(a);
  return own.length > 0 && other.size > 0 && !own.some((word) => other.has(word));
}
