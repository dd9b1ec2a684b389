import { safeFixOf } from '../../core/fixing/safe-fixes';
import { changesText, type Finding, type Fix } from '../../core/rules/finding';

/** Which fixes to make together. */
export type FixKind =
  /** All that need no decision. */
  | { readonly of: 'all' }
  /** Those that need no decision, of one rule. */
  | { readonly of: 'rule'; readonly rule: string }
  /** Those that do what one fix of a rule does. */
  | { readonly of: 'title'; readonly rule: string; readonly title: string };

/** The fix that a kind wants for a finding. */
export function chooserOf(kind: FixKind): (finding: Finding) => Fix | undefined {
  switch (kind.of) {
    case 'all':
      return safeFixOf;
    case 'rule':
      return (finding) => (finding.rule === kind.rule ? safeFixOf(finding) : undefined);
    case 'title':
      return ({ rule, fixes }) =>
        rule === kind.rule ? fixes.find((fix) => fix.title === kind.title) : undefined;
  }
}

/** Whether a fix changes links in other documents, too. */
export function reachesOthers({ steps }: Fix): boolean {
  return steps.some(({ kind }) => kind === 'merge-item');
}

/** The kind that a finding's first fix belongs to; undefined when it has none, or one that has to be made alone. */
export function kindOf({ rule, fixes }: Finding): FixKind | undefined {
  const first = fixes.find((fix) => fix.preferred) ?? fixes[0];
  if (!first || !changesText(first) || reachesOthers(first)) return undefined;
  return first.safe ? { of: 'rule', rule } : { of: 'title', rule, title: first.title };
}

/** What the writer reads in the menu. @param count how many findings it is for */
export function titleOf(kind: FixKind, count: number): string {
  switch (kind.of) {
    case 'all':
      return 'Make all fixes that need no decision';
    case 'rule':
      return `Fix all ${count} findings of ${kind.rule}`;
    case 'title':
      return `${kind.title} (for all ${count} findings of ${kind.rule})`;
  }
}
