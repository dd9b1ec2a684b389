import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import type { PlacedFinding } from '../core/strategy-document';
import type { OpenDocument } from '../workspace/open-document';
import { diagnosticOf, type RulePageUri } from './diagnostic';

/** What was found in a document as it is now, for clients that cannot ask for it. */
export function publishedDiagnostics(
  { uri, version }: OpenDocument,
  found: readonly PlacedFinding[],
  rulePageUri: RulePageUri,
): PublishDiagnosticsParams {
  return { uri, version, diagnostics: found.map((finding) => diagnosticOf(finding, rulePageUri)) };
}
