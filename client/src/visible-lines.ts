import { Disposable, type TextEditor, window } from 'vscode';
import type { LanguageServer } from './language-server';
import { isStrategyDocument } from './strategy-documents';

/** Scrolling fires faster than anyone needs to know; the server orders its work by these lines, nothing more. */
const pause = 100;

/** Tells the server which lines of the visible documents are in view, so that it can give their findings first. */
export function reportVisibleLines(server: LanguageServer): Disposable {
  let timer: NodeJS.Timeout | undefined;
  const report = (): void => {
    timer = undefined;
    for (const editor of window.visibleTextEditors) reportEditor(editor, server);
  };
  const schedule = (): void => {
    timer ??= setTimeout(report, pause);
  };
  return Disposable.from(
    window.onDidChangeTextEditorVisibleRanges(schedule),
    window.onDidChangeVisibleTextEditors(report),
    server.onDidStart(report),
    new Disposable(() => clearTimeout(timer)),
  );
}

function reportEditor({ document, visibleRanges }: TextEditor, server: LanguageServer): void {
  const first = visibleRanges.at(0);
  const last = visibleRanges.at(-1);
  if (first === undefined || last === undefined || !isStrategyDocument(document)) return;
  void server.view(document.uri, first.start.line, last.end.line);
}
