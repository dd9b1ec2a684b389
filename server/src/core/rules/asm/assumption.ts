import type { Field, Item } from '../../canvas/model';
import { saysEvidence, saysTest } from '../../language/evidence';

/** What a register says of one assumption beside its words: type, importance, evidence, test and status. */

export const ASSUMPTIONS = 'assumptions';

/** A cell or field in which somebody wrote that there is nothing. */
const NOTHING =
  /^(?:[\s?.–—-]*|(?:none|nothing|no (?:evidence|tests?|data|proof))(?: yet| so far| known| planned)?|no|nil|n\/?a|unknown|not (?:yet )?(?:tested|asked|checked|measured|known|planned)|not yet|untested|missing|to be (?:done|defined|decided|planned)|(?:only |just |our )?(?:gut(?: feeling)?|hunch|(?:a )?guess|intuition|hearsay)|tbd|…)[\s.]*$/i;

function has(item: Item, attribute: string): boolean {
  return (
    item.attributes.some(({ name, value }) => name === attribute && !NOTHING.test(value)) ||
    item.fields.some(
      ({ means, phrase, links }) =>
        means === attribute && (links.length > 0 || (phrase.words !== '' && !NOTHING.test(phrase.words))),
    )
  );
}

/** Fields that say nothing of whether it is true. */
const ASIDE = /\b(?:owner|responsible|who|team|id|no|nr|area|topic|theme|segment|customer)\b/i;

/** Whether a field with a name of the writer's own says enough to be evidence, or a test. */
function saysMore({ label, means, phrase: { words } }: Field): boolean {
  const isLong = words.split(/\s+/).length > 2 || /\d/.test(words);
  return means === undefined && isLong && !ASIDE.test(label) && !NOTHING.test(words);
}

/** Whether an assumption has evidence, in a field or in its own words, or a link to some. */
export function hasEvidence(item: Item): boolean {
  return (
    has(item, 'evidence') ||
    item.fields.some(saysMore) ||
    item.links.length > 0 ||
    item.phrase.text.marks.some((mark) => mark.kind === 'link') ||
    saysEvidence(item.phrase.words)
  );
}

/** Whether a test is planned for an assumption or done. */
export function hasTest(item: Item): boolean {
  return has(item, 'test') || /\btest(?:ed|ing)?\b/.test(statusOf(item) ?? '') || saysTest(item.phrase.words);
}

/** What the register says of an assumption's status, in lower case: in its place, or in the assumption's own words. */
export function statusOf(item: Item): string | undefined {
  const own = item.attributes.find(({ name }) => name === 'status')?.value;
  return (
    own ??
    item.fields.map(statusOfField).find((status) => status !== undefined) ??
    statusIn(item.phrase.words)
  );
}

/** A column that asks whether it was found out: `Validated? no`. */
function statusOfField({ label, phrase: { words } }: Field): string | undefined {
  if (!/^(?:validated|confirmed|proven|proved|verified|tested|checked)\b/i.test(label)) return undefined;
  if (/^(?:no\b|not\b|n$|✗|✘|❌|open)/i.test(words)) return 'untested';
  return /^(?:yes|y$|x$|✓|✔|✅|partly|done)/i.test(words) ? 'tested' : undefined;
}

/** `Wrong: ...`, `❌ ...`, `... - refuted in May`. */
function statusIn(words: string): string | undefined {
  const sign = SIGNS.find(([pattern]) => pattern.test(words))?.[1];
  return (
    sign ??
    IN_WORDS.exec(words)
      ?.find((group, index) => index > 0 && group !== undefined)
      ?.toLowerCase()
  );
}

const SIGNS: readonly (readonly [pattern: RegExp, status: string])[] = [
  [/^(?:✅|✔|☑|✓|🟢)|\s(?:✅|✔|☑|✓|🟢)$/u, 'supported'],
  [/^(?:❌|✗|✘|✖|⛔|🔴)|\s(?:❌|✗|✘|✖|⛔|🔴)$/u, 'refuted'],
  [/^(?:❓|❔|⏳|🟡)|\s(?:❓|❔|⏳|🟡)$/u, 'open'],
];

const VERDICT =
  '(?:partly )?(?:supported|refuted|validated|invalidated|confirmed|disproved|proven|rejected|dropped|(?:not |turned out )?(?:wrong|false|true))';

const IN_WORDS = new RegExp(
  String.raw`^[([]?(${VERDICT}|open|untested)(?:[)\]]|:|\s[–—-])\s|[([](${VERDICT}|open|untested)[)\]][.\s]*$|(?:[;.,:–—→>]|\s-)\s+(?:was |were |now |still )?(${VERDICT}|untested|open)(?:, [a-zà-ɏ]+)?(?:\s+(?:in|on|by|since)\s.{2,30})?[.!]?$|\bstatus:\s*(${VERDICT}|untested|open)\b`,
  'i',
);

/** Whether evidence has spoken for or against an assumption. */
export function isSettled(item: Item): boolean {
  return /^(?:partly )?(?:supported|refuted|validated|invalidated|confirmed|disproved|proven|rejected|tested|dropped|(?:not |turned out )?(?:wrong|true|false)|yes|no)\b/.test(
    statusOf(item) ?? '',
  );
}

/** Whether much hangs on an assumption, as the register says. */
export function isCritical(item: Item): boolean {
  return item.attributes.some(
    ({ name, value }) =>
      name === 'importance' &&
      /^(?:(?:very |extremely )?(?:critical|high|essential|fatal)\b|5\s*\/\s*5$|(?:9|10)\s*\/\s*10$)/.test(
        value,
      ),
  );
}
