import type { TextEdit } from '../../core/fixing/fix';
import { fixesTogether, safeFixOf } from '../../core/fixing/safe-fixes';
import type { Finding, Fix } from '../../core/rules/finding';
import type { StrategyDocument } from '../../core/strategy-document';
import { ComposedEdits } from './composed-edits';

/** Fixes may lead to others, but not for ever. */
const ROUNDS = 10;

/**
 * Makes the fixes that need no decision, and those that they lead to, until none is left.
 * @param copy a document that nobody else uses: it is edited
 * @returns what all of it does to the text as it was; nothing when the fixes come to no end, so that none of them can be trusted
 */
export function allSafeFixes(copy: StrategyDocument): TextEdit[] {
  const composed = new ComposedEdits(copy.markdown.text.length);
  for (let round = 0; round < ROUNDS; round++) {
    if (makeFixes(copy, composed, safeFixOf, Number.POSITIVE_INFINITY) === 0) return composed.inFirstText();
  }
  return [];
}

/**
 * Makes one fix for each finding that there is one for; where two touch the same place, one after the other.
 * @param copy a document that nobody else uses: it is edited
 * @param choose the fix to make for a finding; undefined leaves it alone
 */
export function fixesOfAKind(
  copy: StrategyDocument,
  choose: (finding: Finding) => Fix | undefined,
): TextEdit[] {
  const composed = new ComposedEdits(copy.markdown.text.length);
  // A fix that leaves its finding as it is must not be made twice.
  for (let left = copy.findings().filter(({ finding }) => choose(finding)).length; left > 0; ) {
    const made = makeFixes(copy, composed, choose, left);
    if (made === 0) break;
    left -= made;
  }
  return composed.inFirstText();
}

/** One round, in one state of the text. @returns how many fixes it made */
function makeFixes(
  copy: StrategyDocument,
  composed: ComposedEdits,
  choose: (finding: Finding) => Fix | undefined,
  most: number,
): number {
  const ready = fixesTogether(copy, choose).slice(0, most);
  const edits = ready.flatMap((fix) => fix.edits).sort((a, b) => a.start - b.start);
  for (const { start, end, text } of edits.toReversed()) copy.edit(start, end, text);
  composed.add(edits);
  return ready.length;
}
