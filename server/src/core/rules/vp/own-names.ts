/**
 * The names of products: words that only their owner uses. Everything else that a list of products holds (`Nurse line`, `Medicare advice`)
 * is made of words that customers use as well.
 */

/** What stands behind a product's name to say what kind of thing it is. */
const KIND =
  /^(?:app|portal|platform|service|kit|device|line|hub|box|plan|programme|program|system|suite|tool|software|assistant|bot|band|ring|watch|scale|patch|pen|pump|cuff|monitor|sensor|tracker|alarm|button|clip|mat|dashboard|card|club|home|care|engine|cloud|mode|scanner|reader|tag|label|lamp|bed|chair|bag|case|key|tablet|gateway|module|mattress|glove|brace|insole|test|\p{Lu}[\p{L}\p{N}]*|\p{N}+)$/u;

/** A word with a capital inside (`CareLink`, `myChart`), or one that a trade mark follows. */
const COINED = String.raw`(?:\p{L}*\p{Ll}\p{Lu}\p{Ll}[\p{L}\p{N}]*|[\p{L}\p{N}][\p{L}\p{N}-]*(?=[™®]))`;
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{N}’'-]+`;
/** Where a name ends: at the item's end, or at what describes it. */
const END = String.raw`(?=\s*(?:$|[:;,.(–—]|\s-\s|->|→))`;

/** The same, or what the product is for. */
const END_OR_PURPOSE = String.raw`(?:${END}|(?=\s+(?:for|that|which|with|to|on|in|by)\s))`;

/** `CareLink`, `CareLink portal`, `CareLink: ...`; not `MyChart integration`, which is somebody else's product. */
const COINED_NAME = new RegExp(
  `^["“]?(${COINED})["”™®]*((?:\\s+[\\p{L}\\p{N}]+){0,2}?)${END_OR_PURPOSE}`,
  'u',
);
/** `Bridgely`, `Night Owl: ...`: capitals from the first word to the last, before anything that describes it. */
const TITLE_NAME = new RegExp(`^["“]?(${CAPITAL}(?:\\s+${CAPITAL}){0,3})["”]?${END}`, 'u');

/** The name that an item of the offer bears; one capital letter begins any item, so it has to stand like a name where it is used. */
export function ownNameOf(words: string): string | undefined {
  const [, coined, rest = ''] = COINED_NAME.exec(words) ?? [];
  if (coined === undefined) return TITLE_NAME.exec(words)?.[1];
  const isKind = rest.split(/\s+/).every((word) => word === '' || KIND.test(word));
  return isKind ? coined : undefined;
}

/** What a text begins with, up to what describes it or says what it is for. */
const LEADING =
  /^["“]?((?:[\p{L}\p{N}][\p{L}\p{N}’'-]*)(?:\s+[\p{L}\p{N}’'-]+){0,3}?)["”™®]*(?=\s*(?:$|[:;,.(–—]|\s-\s|->|→)|\s+(?:for|that|which|who|with|to|on|in|at|by|from|of|so)\s)/u;
const ARTICLE = /^(?:an?|the|our|your)\s+/i;

/**
 * What an item of the offer is called, by a name of its own or by two to four words that any such thing is called by (`Nurse line`).
 * A single ordinary word (`Boxes`) is what customers say as well.
 */
export function offeringOf(words: string): string | undefined {
  const bare = words.replace(ARTICLE, '');
  const name = LEADING.exec(bare)?.[1];
  if (name !== undefined && /\s/.test(name)) return name;
  const own = ownNameOf(bare);
  return own !== undefined && COINED_RUN.test(own) ? own : undefined;
}

/** Words of a text that are written like names: a capital inside, or a run of capitals. */
const NAMELIKE = new RegExp(`${COINED}|${CAPITAL}(?:\\s+${CAPITAL}){0,3}`, 'gu');
const COINED_RUN = new RegExp(`^${COINED}`, 'u');
/** Where a sentence, a quotation or a label begins, a capital says nothing. */
const OPENS = /(?:^|[.!?:;“"‘'(*_–—-])\s*$/;

/** A stretch of a text that may be a product's name. */
export interface NameLike {
  /** Zero-based UTF-16 offsets in the words; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** What in a text may be a product's name: each run of capitals, and each shorter run inside it, the longest first. */
export function namesLikeIn(words: string): NameLike[] {
  if (!/\p{Lu}|[™®]/u.test(words.slice(1))) return [];
  return [...words.matchAll(NAMELIKE)].flatMap(({ 0: run, index }) => {
    const opens = !COINED_RUN.test(run) && OPENS.test(words.slice(Math.max(0, index - 3), index));
    // "Night Owl" may begin a sentence; "Night" alone is the first word of one.
    return runsIn(run, index).filter(({ start, name }) => !opens || start > index || /\s/.test(name));
  });
}

function runsIn(run: string, at: number): NameLike[] {
  const parts = [...run.matchAll(/\S+/g)].map(({ 0: part, index }) => ({
    start: index,
    end: index + part.length,
  }));
  const found = parts.flatMap(({ start }, first) =>
    parts.slice(first).map(({ end }) => ({ start: at + start, end: at + end, name: run.slice(start, end) })),
  );
  return found.sort((a, b) => b.name.length - a.name.length);
}
