import type { Canvas } from '../canvas/model';
import type { Finding, Fix } from '../rules/finding';
import type { StrategyDocument } from '../strategy-document';
import { editsOf, type TextEdit } from './fix';

/** A fix, and what it does to a document's text as it is now. */
export interface ReadyFix {
  readonly finding: Finding;
  readonly fix: Fix;
  readonly edits: readonly TextEdit[];
}

/** The fixes of a document that need no decision and can be made together: see {@link fixesTogether}. */
export function safeFixes(document: StrategyDocument): ReadyFix[] {
  return fixesTogether(document, safeFixOf);
}

/**
 * Fixes of a document that can be made together, at most one for each finding, in reading order. One whose edits touch those of
 * another is left for the next time: what it would do then may be something else.
 * @param choose the fix to make for a finding; undefined leaves it alone
 */
export function fixesTogether(
  document: StrategyDocument,
  choose: (finding: Finding) => Fix | undefined,
): ReadyFix[] {
  const canvases = canvasesOf(document);
  const taken: TextEdit[] = [];
  return document.findings().flatMap(({ finding }) => {
    const fix = choose(finding);
    if (!fix) return [];
    const edits = editsOf(fix, canvases.get(finding), document);
    if (edits.length === 0 || edits.some((edit) => taken.some((other) => touch(edit, other)))) return [];
    taken.push(...edits);
    return [{ finding, fix, edits }];
  });
}

/** The fix of a finding that needs no decision, the preferred one first; undefined when every one does. */
export function safeFixOf(finding: Finding): Fix | undefined {
  const safe = finding.fixes.filter((fix) => fix.safe);
  return safe.find((fix) => fix.preferred) ?? safe[0];
}

function canvasesOf(document: StrategyDocument): Map<Finding, Canvas> {
  return new Map(
    document.canvases.flatMap((canvas) => document.findingsIn(canvas).map((finding) => [finding, canvas])),
  );
}

function touch(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}
