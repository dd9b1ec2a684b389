import {
  type Disposable,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextEditor,
  window,
} from 'vscode';
import { type DocumentStatus, matrixCommand } from '../../server/src/protocol';
import type { DocumentStatuses } from './document-statuses';
import { statusText, statusTooltip } from './status-text';

/** What the tooltip's links lead to. */
const enabledCommands = [matrixCommand, 'canvasmark.documents.show'];

/** Shows canvas, findings and coverage of the active document in the status bar; nothing for ordinary Markdown. */
export class StatusItem implements Disposable {
  private readonly item: StatusBarItem;
  private readonly subscriptions: readonly Disposable[];
  private editor: TextEditor | undefined;

  constructor(private readonly statuses: DocumentStatuses) {
    this.item = window.createStatusBarItem('canvasmark.status', StatusBarAlignment.Right, 90);
    this.item.name = 'Canvasmark';
    this.item.command = 'canvasmark.openPreviewToSide';
    this.subscriptions = [
      this.item,
      window.onDidChangeActiveTextEditor(() => this.show()),
      window.onDidChangeVisibleTextEditors(() => this.show()),
      statuses.onDidChange(() => this.show()),
    ];
    this.show();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private show(): void {
    this.editor = this.editorToDescribe();
    const status = this.editor && this.statuses.of(this.editor.document.uri);
    if (status === undefined || status.canvases.length === 0) {
      this.item.hide();
      return;
    }
    this.item.text = `$(layout) ${statusText(status, l10n.t)}`;
    this.item.tooltip = tooltipOf(status);
    this.item.accessibilityInformation = {
      label: l10n.t('Canvasmark: {0}. Opens the preview.', statusText(status, l10n.t)),
    };
    this.item.show();
  }

  /** While the preview has the focus no text editor is active, and the numbers should stay. */
  private editorToDescribe(): TextEditor | undefined {
    const stays = this.editor !== undefined && window.visibleTextEditors.includes(this.editor);
    return window.activeTextEditor ?? (stays ? this.editor : undefined);
  }
}

function tooltipOf(status: DocumentStatus): MarkdownString {
  const links = [
    ...(status.coverage === null ? [] : [`[${l10n.t('Coverage matrix')}](command:${matrixCommand})`]),
    `[${l10n.t('All strategy documents')}](command:canvasmark.documents.show)`,
  ];
  const tooltip = new MarkdownString(`${statusTooltip(status, l10n.t)}\n\n${links.join(' · ')}`);
  tooltip.isTrusted = { enabledCommands };
  return tooltip;
}
