import { type LogOutputChannel, l10n, Range, type Uri, window, workspace } from 'vscode';
import type { CodeAction } from 'vscode-languageclient/node';
import type { AskMessage, Offer, OffersMessage } from '../../webview/messages';
import type { LanguageServer } from '../language-server';
import { actionsFor, isIgnoring } from './finding-actions';

/** Questions whose answers are kept: those of the parts of the page that can be open at the same time. */
const kept = 20;

/** Kinds of code actions, by what the page asks about. */
const kinds = { fix: 'quickfix', move: 'refactor.move' } as const;

/** Offers in the picture what the server offers in the text: fixes of findings, and where an item can go. */
export class Offers {
  private readonly actions = new Map<number, readonly CodeAction[]>();

  constructor(
    private readonly server: LanguageServer,
    private readonly log: LogOutputChannel,
  ) {}

  /**
   * What can be done.
   * @param start zero-based UTF-16 offset in the document as it is now
   * @param end the same, exclusive
   */
  async answer(
    uri: Uri,
    { question, about, finding }: AskMessage,
    start: number,
    end: number,
  ): Promise<OffersMessage> {
    try {
      const document = await workspace.openTextDocument(uri);
      const range = new Range(
        document.positionAt(start),
        document.positionAt(about === 'move' ? start : end),
      );
      const found = await this.server.codeActions(uri, range, kinds[about]);
      const actions =
        about === 'move'
          ? found.filter((action) => blockOf(action) !== undefined)
          : finding === undefined
            ? found
            : actionsFor(finding, found);
      this.keep(question, actions);
      return { type: 'offers', question, offers: actions.map(offerOf) };
    } catch (error) {
      this.log.info('What can be done there could not be asked.', error);
      return { type: 'offers', question, offers: [] };
    }
  }

  /** Does what was offered; says so when that is no longer possible. */
  async take(question: number, index: number): Promise<void> {
    const action = this.actions.get(question)?.[index];
    if (!action) return;
    try {
      if (await this.server.take(action)) return;
      this.log.warn(`“${action.title}” was refused by the editor.`);
    } catch (error) {
      this.log.info(`“${action.title}” could not be done.`, error);
    }
    void window.showWarningMessage(l10n.t('The document has changed meanwhile. Please try again.'));
  }

  private keep(question: number, actions: readonly CodeAction[]): void {
    this.actions.set(question, actions);
    const [oldest] = this.actions.keys();
    if (this.actions.size > kept && oldest !== undefined) this.actions.delete(oldest);
  }
}

function offerOf(action: CodeAction): Offer {
  const block = blockOf(action);
  const ignores = isIgnoring(action) ? { ignores: true as const } : {};
  return { title: action.title, ...(block === undefined ? {} : { block }), ...ignores };
}

/** The block that an item would move to; undefined for what is no such move. */
function blockOf({ data }: CodeAction): string | undefined {
  const task: unknown = isRecord(data) ? data['task'] : undefined;
  if (!isRecord(task) || task['name'] !== 'move-to-block') return undefined;
  return typeof task['choice'] === 'string' ? task['choice'] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
