import type { Item } from '../../canvas/model';
import { saysEvidence, saysTest } from '../../language/evidence';

/** What a register says of one assumption beside its words: type, importance, evidence, test and status. */

export const ASSUMPTIONS = 'assumptions';

/** A cell or field in which somebody wrote that there is nothing. */
const NOTHING =
  /^(?:[\s?.–—-]*|none|no|nothing|nil|n\/?a|unknown|not yet|missing|nothing yet|none yet|no data|tbd|…)[\s.]*$/i;

function has(item: Item, attribute: string): boolean {
  return (
    item.attributes.some(({ name, value }) => name === attribute && !NOTHING.test(value)) ||
    item.fields.some(
      ({ means, phrase, links }) =>
        means === attribute && (links.length > 0 || (phrase.words !== '' && !NOTHING.test(phrase.words))),
    )
  );
}

/** Whether an assumption has evidence, in a field or in its own words, or a link to some. */
export function hasEvidence(item: Item): boolean {
  return (
    has(item, 'evidence') ||
    item.links.length > 0 ||
    item.phrase.text.marks.some((mark) => mark.kind === 'link') ||
    saysEvidence(item.phrase.words)
  );
}

/** Whether a test is planned for an assumption or done. */
export function hasTest(item: Item): boolean {
  return has(item, 'test') || /test/.test(statusOf(item) ?? '') || saysTest(item.phrase.words);
}

/** What the register says of an assumption's status, in lower case. */
export function statusOf(item: Item): string | undefined {
  return item.attributes.find(({ name }) => name === 'status')?.value;
}

/** Whether evidence has spoken for or against an assumption. */
export function isSettled(item: Item): boolean {
  return /^(?:partly )?(?:supported|refuted|validated|invalidated|confirmed|disproved|proven|rejected|tested|true|false|yes|no)\b/.test(
    statusOf(item) ?? '',
  );
}

/** Whether much hangs on an assumption, as the register says. */
export function isCritical(item: Item): boolean {
  return item.attributes.some(
    ({ name, value }) =>
      name === 'importance' && /^(?:very |extremely )?(?:critical|high|essential|fatal)\b/.test(value),
  );
}
