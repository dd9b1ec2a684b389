import {
  commands,
  type Diagnostic,
  l10n,
  languages,
  type QuickPickItem,
  QuickPickItemKind,
  window,
} from 'vscode';
import type { RuleSummary } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import { ruleOfFinding, rulePageUri } from '../rule-links';
import { activeStrategyEditor } from './active-editor';

/**
 * Opens the page about a rule: the one named (`vp/feature-without-benefit`), else the one of the finding in the caret's line, else one that
 * is picked: those of the document's findings first, then all others.
 */
export async function showRule(server: LanguageServer, named?: unknown): Promise<void> {
  const rule = typeof named === 'string' ? named : await ruleInEditor(server);
  if (rule === undefined) return;
  if ((await server.rulePage(rule)) === null) {
    void window.showWarningMessage(l10n.t('There is no rule "{0}".', rule));
    return;
  }
  await commands.executeCommand('vscode.open', rulePageUri(rule));
}

async function ruleInEditor(server: LanguageServer): Promise<string | undefined> {
  const editor = activeStrategyEditor();
  const findings = editor ? languages.getDiagnostics(editor.document.uri) : [];
  const line = editor?.selection.active.line ?? 0;
  const all = rulesOf(findings);
  const here = rulesOf(findings.filter(({ range }) => range.start.line <= line && line <= range.end.line));
  const [likely] = here.keys();
  return here.size === 1 ? likely : pickRule(here, all, await server.rules());
}

/** The rules of the findings, each with its first message. */
function rulesOf(findings: readonly Diagnostic[]): Map<string, string> {
  const rules = new Map<string, string>();
  for (const finding of findings) {
    const rule = ruleOfFinding(finding);
    if (rule !== undefined && !rules.has(rule)) rules.set(rule, finding.message);
  }
  return rules;
}

async function pickRule(
  here: ReadonlyMap<string, string>,
  all: ReadonlyMap<string, string>,
  known: readonly RuleSummary[],
): Promise<string | undefined> {
  const elsewhere = new Map([...all].filter(([rule]) => !here.has(rule)));
  const others = known
    .filter(({ rule }) => !all.has(rule))
    .map(({ rule, summary }): [string, string] => [rule, summary]);
  const items = [
    ...section(l10n.t('In this line'), here),
    ...section(l10n.t('In this document'), elsewhere),
    ...section(l10n.t('All others'), new Map(others)),
  ];
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Show rule'),
    placeHolder: l10n.t('Which rule?'),
  });
  return picked?.label;
}

function section(label: string, rules: ReadonlyMap<string, string>): QuickPickItem[] {
  if (rules.size === 0) return [];
  const items = [...rules].map(([rule, message]): QuickPickItem => ({ label: rule, detail: message }));
  return [{ label, kind: QuickPickItemKind.Separator }, ...items];
}
