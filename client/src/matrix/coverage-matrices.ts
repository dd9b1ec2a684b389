import { basename } from 'node:path/posix';
import {
  type Disposable,
  type ExtensionContext,
  env,
  l10n,
  Range,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { ProtocolPosition } from '../../../server/src/protocol';
import type { FromMatrix, MatricesMessage } from '../../webview/matrix-messages';
import { activeStrategyEditor } from '../commands/active-editor';
import { pageFolder, pageHtml } from '../preview/page';
import type { PreviewHost } from '../preview/preview';
import { reveal } from '../preview/reveal';

const viewType = 'canvasmark.coverageMatrix';

/** The table of what is offered and what customers want. There is one panel at most, about one document; it follows what is written there. */
export class CoverageMatrices implements Disposable {
  private panel: WebviewPanel | undefined;
  private uri: Uri | undefined;
  /** The canvas to bring into view with what is shown next. */
  private wanted: string | undefined;
  private readonly subscription: Disposable;

  constructor(
    private readonly context: ExtensionContext,
    private readonly host: PreviewHost,
  ) {
    this.subscription = host.statuses.onDidChange(({ uri, now }) => {
      if (now !== undefined && uri.toString() === this.uri?.toString()) void this.refresh();
    });
  }

  /** Shows the matrix of a document: that of a lens or of a view's entry, else the active one. @param key the canvas to bring into view */
  async show(target?: unknown, key?: unknown): Promise<void> {
    const uri = uriOf(target) ?? activeStrategyEditor()?.document.uri;
    if (uri === undefined) return;
    await workspace.openTextDocument(uri);
    this.uri = uri;
    this.wanted = typeof key === 'string' ? key : undefined;
    const panel = this.panel ?? this.open();
    panel.title = l10n.t('Coverage: {0}', nameOf(uri));
    panel.reveal(panel.viewColumn);
    await this.refresh();
  }

  dispose(): void {
    this.subscription.dispose();
    this.panel?.dispose();
  }

  private open(): WebviewPanel {
    const panel = window.createWebviewPanel(viewType, 'Coverage', ViewColumn.Beside, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [pageFolder(this.context.extensionUri)],
    });
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.uri = undefined;
    });
    panel.webview.onDidReceiveMessage((message: FromMatrix) => this.receive(message));
    panel.onDidChangeViewState(() => void this.refresh());
    panel.webview.html = pageHtml(panel.webview, this.context.extensionUri, 'matrix');
    this.panel = panel;
    return panel;
  }

  /** A hidden panel has no page; it asks again when it has one. */
  private async refresh(): Promise<void> {
    const { uri, host } = this;
    if (uri === undefined || this.panel?.visible !== true) return;
    try {
      const { matrices } = await host.server.coverageMatrix(uri);
      if (uri.toString() !== this.uri?.toString()) return;
      const message: MatricesMessage = { type: 'matrices', name: nameOf(uri), matrices, reveal: this.wanted };
      if (await this.panel?.webview.postMessage(message)) this.wanted = undefined;
    } catch (error) {
      // What was edited meanwhile is told by the next status.
      host.log.debug(`There was no coverage matrix of ${uri.toString(true)}.`, error);
    }
  }

  private receive(message: FromMatrix): void {
    const done =
      message.type === 'ready'
        ? this.refresh()
        : message.type === 'reveal'
          ? this.reveal(message.at)
          : this.take(message.type, message.key);
    done.catch((error: unknown) => {
      this.host.log.error('The coverage matrix could not do that.', error);
      void window.showErrorMessage(l10n.t('Canvasmark could not do that. The output "Canvasmark" says why.'));
    });
  }

  private async reveal(at: ProtocolPosition): Promise<void> {
    if (this.uri === undefined) return;
    const document = await workspace.openTextDocument(this.uri);
    const { start } = new Range(at.line, at.character, at.line, at.character);
    await reveal(this.uri, document.offsetAt(start), this.panel?.viewColumn);
  }

  private async take(how: 'copy' | 'save', key: string): Promise<void> {
    const csv = this.uri && (await this.host.server.coverageCsv(this.uri, key));
    if (csv == null || this.uri === undefined) return;
    if (how === 'save') return save(csv, this.uri);
    await env.clipboard.writeText(csv);
    window.setStatusBarMessage(l10n.t('$(check) The coverage matrix was copied as CSV.'), 4000);
  }
}

/** Spreadsheets take a file for UTF-8 when it begins with a byte order mark. */
async function save(csv: string, document: Uri): Promise<void> {
  const name = nameOf(document).replace(/\.[^.]*$/, '');
  const folder = workspace.getWorkspaceFolder(document)?.uri;
  const defaultUri = folder && Uri.joinPath(folder, `${name}-coverage.csv`);
  const target = await window.showSaveDialog({
    ...(defaultUri ? { defaultUri } : {}),
    filters: { [l10n.t('Comma-separated values')]: ['csv'] },
    title: l10n.t('Save the coverage matrix'),
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(`\uFEFF${csv}`));
}

function uriOf(target: unknown): Uri | undefined {
  if (target instanceof Uri) return target;
  if (typeof target === 'string') return Uri.parse(target);
  if (typeof target === 'object' && target !== null && 'uri' in target) return uriOf(target.uri);
  return undefined;
}

function nameOf(uri: Uri): string {
  return basename(uri.path);
}
