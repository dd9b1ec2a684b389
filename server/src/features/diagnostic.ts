import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { changesText, type Level } from '../core/rules/finding';
import type { PlacedFinding } from '../core/strategy-document';
import { spoken } from './l10n/language';

/** What a diagnostic of ours carries along for clients that want to know before they ask for code actions. */
export interface DiagnosticData {
  readonly fixable: boolean;
}

/** Where the page of a rule is to be found, as a URI. */
export type RulePageUri = (rule: string) => string;

/** The same, worked out once for each rule: a document may have hundreds of findings, and all of them go to the editor at each keystroke. */
export function remembered(uriOf: RulePageUri): RulePageUri {
  const known = new Map<string, string>();
  return (rule) => {
    const uri = known.get(rule) ?? uriOf(rule);
    known.set(rule, uri);
    return uri;
  };
}

/** A finding in the form in which editors show it. */
export function diagnosticOf({ finding, from, to }: PlacedFinding, rulePageUri: RulePageUri): Diagnostic {
  const { rule, level, message, fixes } = finding;
  const data: DiagnosticData = { fixable: fixes.some(changesText) };
  return {
    range: { start: from, end: to },
    severity: severities[level],
    code: rule,
    codeDescription: { href: rulePageUri(rule) },
    source: 'canvasmark',
    message: spoken(message),
    data,
  };
}

/** The levels of findings as editors know them. */
export const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
