import { Disposable, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import type { CaretMessage } from '../../webview/messages';

/** After an edit, the editor reports its caret within this time, in milliseconds; when it does not, the caret stayed where it was. */
const settling = 50;

/** Tells where the caret of one document stands: when it moves, and after each edit. */
export class CaretFeed implements Disposable {
  private readonly subscriptions: Disposable;
  private timer: NodeJS.Timeout | undefined;

  /** `current` gives the address of the document of interest. */
  constructor(
    private readonly current: () => string | undefined,
    private readonly post: (message: CaretMessage) => void,
  ) {
    this.subscriptions = Disposable.from(
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (this.isCurrent(textEditor.document)) this.send(textEditor);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.isCurrent(document)) this.sendWhenSettled();
      }),
    );
  }

  /** Tells it at once, when an editor shows the document. */
  sendNow(): void {
    const editor = this.editor();
    if (editor !== undefined) this.send(editor);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private sendWhenSettled(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.sendNow(), settling);
  }

  private send({ document, selection }: TextEditor): void {
    clearTimeout(this.timer);
    const followed = workspace.getConfiguration('canvasmark.preview', document).get('followCaret', true);
    if (!followed) return;
    this.post({ type: 'caret', offset: document.offsetAt(selection.active), version: document.version });
  }

  /** The active editor first: a document can stand in two. */
  private editor(): TextEditor | undefined {
    const editors = [window.activeTextEditor, ...window.visibleTextEditors];
    return editors.find((editor) => editor !== undefined && this.isCurrent(editor.document));
  }

  private isCurrent({ uri }: TextDocument): boolean {
    return uri.toString() === this.current();
  }
}
