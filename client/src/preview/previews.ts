import {
  commands,
  type Disposable,
  type ExtensionContext,
  l10n,
  Uri,
  ViewColumn,
  type WebviewOptions,
  type WebviewPanel,
  type WebviewPanelSerializer,
  window,
} from 'vscode';
import type { PageState } from '../../webview/messages';
import { isStrategyDocument } from '../strategy-documents';
import { pageFolder, pageHtml } from './page';
import { Preview, type PreviewHost } from './preview';

const viewType = 'canvasmark.preview';

/** What the workspace remembers, and the context key of the manifest's `when` clauses: whether the preview is pinned. */
const pinnedKey = 'canvasmark.previewPinned';

/**
 * Opens the preview and brings it back when a window is loaded again. There is one at most; it follows the active editor unless it is
 * pinned.
 */
export class Previews implements WebviewPanelSerializer, Disposable {
  private readonly subscription: Disposable;
  private preview: Preview | undefined;

  constructor(
    private readonly context: ExtensionContext,
    private readonly host: PreviewHost,
  ) {
    this.subscription = window.registerWebviewPanelSerializer(viewType, this);
  }

  /** The document whose picture is shown and has the focus. */
  get focused(): Uri | undefined {
    return this.preview?.panel.active ? this.preview.document : undefined;
  }

  /** Shows the active document's picture in this column. To the side, the editor keeps the focus. */
  open(viewColumn: ViewColumn.Active | ViewColumn.Beside): void {
    const uri = activeDocument();
    const preserveFocus = viewColumn === ViewColumn.Beside;
    if (this.preview === undefined) {
      const panel = window.createWebviewPanel(
        viewType,
        l10n.t('Canvas'),
        { viewColumn, preserveFocus },
        this.options(),
      );
      this.adopt(panel, uri);
      void this.pin(false);
      return;
    }
    if (uri !== undefined) this.preview.show(uri);
    // Beside would move an open preview on with every call.
    this.preview.panel.reveal(preserveFocus ? this.preview.panel.viewColumn : viewColumn, preserveFocus);
  }

  /** Has the preview keep to the document that it shows, or follow the active editor again. */
  async pin(isPinned: boolean): Promise<void> {
    this.preview?.pin(isPinned);
    await commands.executeCommand('setContext', pinnedKey, isPinned);
    await this.context.workspaceState.update(pinnedKey, isPinned || undefined);
  }

  /** Called by VS Code for a panel of an earlier window, with what its page kept. It goes on as it was: pinned, or following the active editor. */
  async deserializeWebviewPanel(panel: WebviewPanel, state: Partial<PageState> | undefined): Promise<void> {
    panel.webview.options = this.options();
    const kept = state?.uri === undefined ? undefined : Uri.parse(state.uri);
    const isPinned = kept !== undefined && this.context.workspaceState.get<boolean>(pinnedKey, false);
    this.adopt(panel, isPinned ? kept : (activeDocument() ?? kept));
    await this.pin(isPinned);
  }

  dispose(): void {
    this.subscription.dispose();
    this.preview?.panel.dispose();
  }

  private adopt(panel: WebviewPanel, uri: Uri | undefined): void {
    this.preview?.panel.dispose();
    const preview = new Preview(panel, this.host, this.context.globalStorageUri);
    this.preview = preview;
    panel.onDidDispose(() => {
      if (this.preview === preview) this.preview = undefined;
    });
    panel.iconPath = {
      light: Uri.joinPath(this.context.extensionUri, 'media', 'preview-light.svg'),
      dark: Uri.joinPath(this.context.extensionUri, 'media', 'preview-dark.svg'),
    };
    preview.show(uri);
    panel.webview.html = pageHtml(panel.webview, this.context.extensionUri, 'preview');
  }

  private options(): WebviewOptions {
    return { enableScripts: true, localResourceRoots: [pageFolder(this.context.extensionUri)] };
  }
}

function activeDocument(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document !== undefined && isStrategyDocument(document) ? document.uri : undefined;
}
