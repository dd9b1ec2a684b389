import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Checked } from '../workspace/checks';
import { diagnosticOf, type RulePageUri } from './diagnostic';

/** The findings of a check, for clients that cannot ask for them. */
export function publishedDiagnostics(
  { document, version, strategy }: Checked,
  rulePageUri: RulePageUri,
): PublishDiagnosticsParams {
  const diagnostics = strategy.findings().map((finding) => diagnosticOf(finding, rulePageUri));
  return { uri: document.uri, version, diagnostics };
}
