/** Words that a template left behind, or that a writer meant to come back to. */
export interface Placeholder {
  /** Zero-based UTF-16 offsets in the words; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** True when the words are nothing else. */
  readonly whole: boolean;
}

/** `TBD`, `to be decided`, `Lorem ipsum`, `???`: nothing but a promise to write something. */
const WHOLE =
  /^(?:t\.?b\.?[adc]\.?|to ?dos?|fix ?me|to be (?:added|announced|completed|confirmed|decided|defined|described|determined|discussed|done|filled in|written)|(?:your )?(?:text|name|description|example|content) (?:goes )?here|coming soon|placeholder|lorem ipsum\b.*|x{2,}|\?{2,}|_{2,}|[.…\s]*…[.…\s]*|\.{3,}|-{2,}|(?:pain|gain|job|feature|benefit|product|service|item|reliever|creator|assumption)(?: point)? ?#?\d{1,2}|(?:click|tap) (?:here )?to (?:add|enter|edit|type)\b.*|(?:enter|type|add) (?:your )?text[\s.…]*|<[^<>]+>)[.:!?]?$/i;

/** The prompts of templates: `List your customer's top pains`, `Describe the benefit here`. */
const PROMPT =
  /^(?:list|describe|add|enter|insert|write|specify|name|identify|type|put|fill in|explain)\b(?=.*\b(?:your|here)\b)(?:[\s\w’'/&,-]+)?\b(?:pains?|gains?|jobs?(?: to be done)?|features?|benefits?|products?|services?|customers?|segments?|buyers?|users?|drivers?|influencers?|intermediaries|value|values|relievers?|creators?|items?|text|answers?|words?)(?: points?| below| here| items?)*\s*[.:…]*$/i;

/** Marks that nobody writes for any other purpose, wherever they stand. */
const ANYWHERE: readonly RegExp[] = [
  /\{\{[^{}]*\}\}/g,
  /⟨[^⟨⟩]*⟩/g,
  /(?<![\p{L}\p{N}_"“])TBD(?![\p{L}\p{N}_])/gu,
  /(?<=^|[\s(])(?:TODO|FIXME)(?=\s*(?::|$|[)–—-](?:\s|$)))/g,
  /(?<![\p{L}\p{N}_])_{3,}(?![\p{L}\p{N}_])/gu,
  /[$€£]\s?X{1,3}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])X{1,3}\s?%/gu,
];

/** Dots that stand where the rest of a begun thought belongs. */
const STUB =
  /(?:\b(?:which means|that means|meaning|so that|so they can|because|in order to)|[:–—]|\s-)\s*(…|\.{3})[\s.?]*$/i;

/** Dots in the middle of a sentence that wait for a name or a figure: `recommended by …`, `within … of …`. */
const GAP =
  /(?:\b(?:by|for|of|as|to|with|within|in|from|than|at|an?|more|who|when|because|gets?|feel|means)|[(:])\s(…|\.{3})(?=[\s,;:.)]|$)|^(…|\.{3})(?=\s\()/i;

/** A bracket inside a sentence that asks for something instead of saying it: `For [target customer] who ...`. */
const ASKING =
  /^(?:insert|add|enter|describe|list|specify|fill in|write|your|name of|target|product name|company name|number|amount|date|who|what|when|how|which|why|x+|n|tbd|todo|…|\.{3})(?![a-zà-ɏ\d-])/i;

/** One look that most texts end with: some sign or word without which none of the patterns above can match. */
const MAY_HOLD_ONE =
  /[[{⟨<_…?%$€£]|\.{3}|-{2}|t\.?b\.?[adc]|to ?do|fix ?me|\bto be\b|\bhere\b|soon|placeholder|lorem|x{2}|\byour\b|\d[.:!?]?\s*$/i;

/** The same for what stands inside other words. */
const MAY_STAND_INSIDE = /[[{⟨_…$€£%]|\.{3}|TBD|TODO|FIXME/;

/**
 * Finds the placeholders in the words of an item, a field or a heading. Task boxes, citations (`[12]`, `[sic]`), link labels, wiki
 * links and what an author put in square brackets inside a sentence are none.
 * @param words any words; marks are gone
 * @returns in reading order, without overlaps
 */
export function placeholdersIn(words: string): Placeholder[] {
  if (!MAY_HOLD_ONE.test(words)) return [];
  const trimmed = words.trim();
  const start = words.indexOf(trimmed);
  if (WHOLE.test(trimmed) || PROMPT.test(trimmed) || isBracketed(trimmed) || isField(trimmed))
    return [{ start, end: start + trimmed.length, whole: true }];
  if (!MAY_STAND_INSIDE.test(words)) return [];
  const found = ANYWHERE.flatMap((pattern) =>
    [...words.matchAll(pattern)].map((match) => span(match.index, match[0].length)),
  );
  const stub = STUB.exec(words);
  if (stub?.[1] !== undefined) found.push(span(stub.index + stub[0].lastIndexOf(stub[1]), stub[1].length));
  else found.push(...gapIn(words));
  found.push(...asides(words));
  return found
    .sort((a, b) => a.start - b.start)
    .filter((each, index, all) => all.slice(0, index).every((before) => before.end <= each.start));
}

function span(start: number, length: number): Placeholder {
  return { start, end: start + length, whole: false };
}

/** The first gap of a sentence that nobody said: in speech the voice may fail. */
function gapIn(words: string): Placeholder[] {
  const gap = /["“”„«]/.test(words) ? null : GAP.exec(words);
  const dots = gap?.[1] ?? gap?.[2];
  return gap && dots !== undefined ? [span(gap.index + gap[0].lastIndexOf(dots), dots.length)] : [];
}

/** Whether words are one field of a form. */
function isField(words: string): boolean {
  return /^(?:\{\{[^{}]*\}\}|⟨[^⟨⟩]*⟩)$/.test(words);
}

const BRACKET = /(?<![[\]\p{L}\p{N}])\[(?!\[)([^[\]]*)\](?![[(\]:])/gu;

/** Whether words are nothing but brackets with words in them: `[Pain 1]`, `[who] and [where]`. */
function isBracketed(words: string): boolean {
  const brackets = [...words.matchAll(BRACKET)];
  if (brackets.length === 0 || brackets.every((bracket) => isCitation(bracket[1] ?? ''))) return false;
  return /^(?:[\s.,;:/…–—-]|\band\b|\bor\b)*$/.test(words.replace(BRACKET, ' '));
}

/** `[12]`, `[3, 4]`, `[^1]`, `[sic]`, `[a]`, `[x]`, `[!note]`, `["main"]`, or empty. */
function isCitation(inside: string): boolean {
  return /^(?:[\s\d,;–-]*|[\^!"'].*|sic|[a-z]|ibid\.?|[A-Z]{1,3}\d+[a-z]?)$/i.test(inside.trim());
}

function asides(words: string): Placeholder[] {
  if (/^["“'‘]/.test(words)) return [];
  return [...words.matchAll(BRACKET)].flatMap((bracket) =>
    ASKING.test((bracket[1] ?? '').trim()) ? [span(bracket.index, bracket[0].length)] : [],
  );
}
