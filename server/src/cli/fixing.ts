import { applyEdits } from '../core/fix';
import { safeFixes } from '../core/safe-fixes';
import { type Reading, StrategyDocument } from '../core/strategy-document';
import type { Mended } from './report';

/** A document after all safe fixes. */
export interface FixedDocument {
  readonly document: StrategyDocument;
  readonly mended: readonly Mended[];
}

/** Fixes may lead to others, but not for ever. */
const ROUNDS = 10;

/**
 * Makes the safe fixes of a document, and those that they lead to, until none is left.
 * @returns undefined when they come to no end, so that none of them can be trusted
 */
export function fixed(document: StrategyDocument, reading: Reading): FixedDocument | undefined {
  const mended: Mended[] = [];
  let current = document;
  for (let round = 0; round < ROUNDS; round++) {
    const ready = safeFixes(current);
    if (ready.length === 0) return { document: current, mended };
    mended.push(...ready.map(({ finding, fix }) => ({ rule: finding.rule, title: fix.title })));
    const edits = ready.flatMap((each) => each.edits);
    current = StrategyDocument.from(applyEdits(current.markdown.text, edits), reading);
  }
  return undefined;
}
