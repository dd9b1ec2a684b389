import type { DocumentNode, DocumentSummary, NodeFinding } from '../../../server/src/protocol';

/** Which findings the view of the workspace is narrowed to. */
export type FindingFilter =
  | { readonly by: 'nothing' }
  /** Any finding that the Problems panel would list. */
  | { readonly by: 'findings' }
  /** Jobs, pains and gains that nothing of the offer links to. */
  | { readonly by: 'unserved' }
  | { readonly by: 'level'; readonly level: NodeFinding['level'] }
  | { readonly by: 'rule'; readonly rule: string };

export const noFilter: FindingFilter = { by: 'nothing' };

/** Whether a document has what the view is narrowed to. */
export function hasWanted({ findings, coverage, rules }: DocumentSummary, filter: FindingFilter): boolean {
  switch (filter.by) {
    case 'nothing':
      return true;
    case 'findings':
      return findings.error + findings.warning + findings.info > 0;
    case 'unserved':
      return coverage !== null && coverage.covered < coverage.all;
    case 'level':
      return findings[filter.level] > 0;
    case 'rule':
      return rules.includes(filter.rule);
  }
}

/** Whether a node, or one in it, has what the view is narrowed to. */
export function holdsWanted(node: DocumentNode, filter: FindingFilter): boolean {
  return isWanted(node, filter) || (node.children ?? []).some((child) => holdsWanted(child, filter));
}

/** What the view says it is narrowed to; empty when it shows everything. */
export function filterWords(filter: FindingFilter): string {
  switch (filter.by) {
    case 'nothing':
      return '';
    case 'findings':
      return 'Only what has findings';
    case 'unserved':
      return 'Only what nothing serves';
    case 'level':
      return `Only what has findings of the level ${filter.level}`;
    case 'rule':
      return `Only findings of ${filter.rule}`;
  }
}

function isWanted({ findings = [], served }: DocumentNode, filter: FindingFilter): boolean {
  switch (filter.by) {
    case 'nothing':
      return true;
    case 'findings':
      return findings.some(({ level }) => level !== 'hint');
    case 'unserved':
      return served === false;
    case 'level':
      return findings.some(({ level }) => level === filter.level);
    case 'rule':
      return findings.some(({ rule }) => rule === filter.rule);
  }
}
