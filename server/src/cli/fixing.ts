import { applyEdits } from '../core/fixing/fix';
import { safeFixes } from '../core/fixing/safe-fixes';
import { type Reading, StrategyDocument } from '../core/strategy-document';
import type { Mended } from './report';

/** A text after all safe fixes. */
export interface Fixed {
  readonly text: string;
  readonly mended: readonly Mended[];
}

/** Fixes may lead to others, but not for ever. */
const ROUNDS = 10;

/**
 * Makes the safe fixes of a text, and those that they lead to, until none is left.
 * @returns undefined when they come to no end, so that none of them can be trusted
 */
export function fixed(text: string, reading: Reading): Fixed | undefined {
  const mended: Mended[] = [];
  let current = text;
  for (let round = 0; round < ROUNDS; round++) {
    const ready = safeFixes(StrategyDocument.from(current, reading));
    if (ready.length === 0) return { text: current, mended };
    mended.push(...ready.map(({ finding, fix }) => ({ rule: finding.rule, title: fix.title })));
    const edits = ready.flatMap((each) => each.edits);
    current = applyEdits(current, edits);
  }
  return undefined;
}
