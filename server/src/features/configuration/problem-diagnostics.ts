import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Problem } from '../../configuration/problem';
import { type DiagnosticData, severities } from '../diagnostic';
import { spoken } from '../l10n/language';

/** What is wrong with a configuration file, in the form in which editors show it. */
export function problemDiagnostics(text: string, problems: readonly Problem[]): Diagnostic[] {
  const document = TextDocument.create('', 'yaml', 0, text);
  return problems.map((problem) => problemDiagnostic(document, problem));
}

function problemDiagnostic(
  document: TextDocument,
  { code, level, message, start, end, correction }: Problem,
): Diagnostic {
  const data: DiagnosticData = { fixable: correction !== undefined };
  return {
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    severity: severities[level],
    code,
    source: 'canvasmark',
    message: spoken(message),
    data,
  };
}

/** The words that were probably meant, as quick fixes for what is wrong within a range. */
export function corrections(
  text: string,
  problems: readonly Problem[],
  { textDocument, range, context }: CodeActionParams,
): CodeAction[] {
  const isWanted = context.only?.some((kind) => `${CodeActionKind.QuickFix}.`.startsWith(`${kind}.`)) ?? true;
  if (!isWanted) return [];
  const document = TextDocument.create('', 'yaml', 0, text);
  const from = document.offsetAt(range.start);
  const to = document.offsetAt(range.end);
  return problems.flatMap((problem): CodeAction[] => {
    const { correction, start, end } = problem;
    if (correction === undefined || end < from || to < start) return [];
    const diagnostic = problemDiagnostic(document, problem);
    const edit: TextEdit = { range: diagnostic.range, newText: correction };
    return [
      {
        title: `Change it to ${correction}`,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnostic],
        isPreferred: true,
        edit: { changes: { [textDocument.uri]: [edit] } },
      },
    ];
  });
}
