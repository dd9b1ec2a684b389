import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import type { FindingFilter } from './finding-filter';

type FilterItem = QuickPickItem & { readonly filter?: FindingFilter };

const general: readonly FilterItem[] = [
  { label: 'Everything', filter: { by: 'nothing' } },
  { label: 'What has findings', filter: { by: 'findings' } },
  {
    label: 'What nothing serves',
    detail: 'Jobs, pains and gains without a link from the offer',
    filter: { by: 'unserved' },
  },
  { label: 'Errors', filter: { by: 'level', level: 'error' } },
  { label: 'Warnings', filter: { by: 'level', level: 'warning' } },
];

/** Asks which findings the view is to be narrowed to. @param rules those that found something */
export async function pickFilter(rules: readonly string[]): Promise<FindingFilter | undefined> {
  const ofRules = rules.map((rule): FilterItem => ({ label: rule, filter: { by: 'rule', rule } }));
  const separator: FilterItem = { label: 'Findings of one rule', kind: QuickPickItemKind.Separator };
  const picked = await window.showQuickPick<FilterItem>(
    [...general, ...(ofRules.length > 0 ? [separator, ...ofRules] : [])],
    {
      title: l10n.t('Filter strategy documents'),
      placeHolder: l10n.t('What should the view show?'),
      matchOnDetail: true,
    },
  );
  return picked?.filter;
}
