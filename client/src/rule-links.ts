import { type Diagnostic, Uri } from 'vscode';
import type { Middleware, vsdiag } from 'vscode-languageclient/node';

/** The scheme of the pages about rules. `contributes` in the manifest gives it an editor that shows Markdown as it reads. */
export const rulePageScheme = 'canvasmark-rule';

/** Where the page of a rule (`vp/feature-without-benefit`) is to be found. */
export function rulePageUri(rule: string): Uri {
  return Uri.from({ scheme: rulePageScheme, path: `/${rule}.md` });
}

/** The rule whose page stands at this place, undefined when no rule's page can stand there. */
export function ruleOfPage(uri: Uri): string | undefined {
  return /^\/([\w-]+\/[\w-]+)\.md$/.exec(uri.path)?.[1];
}

/** The rule that a finding belongs to, undefined for a diagnostic that is none of ours. */
export function ruleOfFinding(diagnostic: Diagnostic): string | undefined {
  const { code } = diagnostic;
  const ours = typeof code === 'object' && code.target.scheme === rulePageScheme;
  return ours ? String(code.value) : undefined;
}

/**
 * Makes a click on the rule of a finding open the rule's page as a page. VS Code opens the address that the server gives as
 * plain text, and it ignores commands in two of the three places where it shows the rule.
 */
export const withRulePages: Middleware = {
  handleDiagnostics: (uri, diagnostics, next) => {
    diagnostics.forEach(linkToPage);
    next(uri, diagnostics);
  },
  provideDiagnostics: async (document, previousResultId, token, next) => {
    const report = await next(document, previousResultId, token);
    if (report !== undefined && report !== null) linkReport(report);
    return report;
  },
  provideWorkspaceDiagnostics: (resultIds, token, reporter, next) =>
    next(resultIds, token, (chunk) => {
      chunk?.items.forEach(linkReport);
      reporter(chunk);
    }),
};

function linkReport(
  report: vsdiag.DocumentDiagnosticReport | vsdiag.WorkspaceDocumentDiagnosticReport,
): void {
  if ('items' in report) report.items.forEach(linkToPage);
}

function linkToPage(diagnostic: Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code === 'object')
    diagnostic.code = { value: code.value, target: rulePageUri(String(code.value)) };
}
