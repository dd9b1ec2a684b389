import { randomBytes } from 'node:crypto';
import { basename } from 'node:path/posix';
import {
  type Disposable,
  type LogOutputChannel,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { ComparisonAnswer } from '../../../server/src/protocol';
import { activeStrategyEditor } from '../commands/active-editor';
import type { DocumentStatuses } from '../document-statuses';
import { escaped } from '../escaped';
import type { LanguageServer } from '../language-server';
import { spokenLanguage } from '../spoken-language';
import { writtenSchemes } from '../strategy-documents';
import { inLastCommit, type LastCommit } from './last-commit';

/** What comparing needs from the rest of the extension. */
export interface ComparisonHost {
  readonly server: LanguageServer;
  readonly statuses: DocumentStatuses;
  readonly log: LogOutputChannel;
}

/** What is compared: a document with its text in the last commit. */
interface Compared {
  readonly uri: Uri;
  readonly text: string;
  readonly commit: string;
}

/** What changed in a document since its last commit, as a picture. There is one panel at most; it follows what is written. */
export class Comparisons implements Disposable {
  private panel: WebviewPanel | undefined;
  private compared: Compared | undefined;
  private readonly subscription: Disposable;

  constructor(private readonly host: ComparisonHost) {
    this.subscription = host.statuses.onDidChange(({ uri, now }) => {
      if (now !== undefined && uri.toString() === this.compared?.uri.toString()) void this.refresh();
    });
  }

  /** Compares the document at `target`, else the active one, saved or not. */
  async show(target?: unknown): Promise<void> {
    const isNamed = target instanceof Uri && writtenSchemes.includes(target.scheme);
    const uri = isNamed ? target : activeStrategyEditor()?.document.uri;
    if (uri === undefined) return;
    await workspace.openTextDocument(uri);
    const last = await inLastCommit(uri);
    if ('missing' in last) {
      void window.showInformationMessage(reason(last.missing, nameOf(uri)));
      return;
    }
    const answer = await this.host.server.comparison(uri, last.text);
    if (answer.changed === 0) {
      void window.showInformationMessage(nothingChanged(answer, nameOf(uri)));
      return;
    }
    this.compared = { uri, ...last };
    this.panel ??= this.open();
    this.panel.title = l10n.t('Changes: {0}', nameOf(uri));
    this.draw(answer);
    this.panel.reveal(this.panel.viewColumn, true);
  }

  dispose(): void {
    this.subscription.dispose();
    this.panel?.dispose();
  }

  private open(): WebviewPanel {
    const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const options = { enableScripts: false, enableFindWidget: true, localResourceRoots: [] };
    const panel = window.createWebviewPanel('canvasmark.changes', '', column, options);
    panel.onDidDispose(() => {
      this.panel = undefined;
      this.compared = undefined;
    });
    return panel;
  }

  private async refresh(): Promise<void> {
    const { compared, host } = this;
    if (compared === undefined) return;
    try {
      const answer = await host.server.comparison(compared.uri, compared.text);
      if (compared === this.compared) this.draw(answer);
    } catch (error) {
      // What was edited meanwhile is told by the next status.
      host.log.debug(`${compared.uri.toString(true)} was not compared.`, error);
    }
  }

  private draw(answer: ComparisonAnswer): void {
    const { panel, compared } = this;
    if (panel === undefined || compared === undefined) return;
    const name = nameOf(compared.uri);
    const since = l10n.t('Since the commit {0}', compared.commit.slice(0, 9));
    panel.webview.html = page({
      title: l10n.t('Changes: {0}', name),
      since,
      style: answer.style,
      body: answer.changed === 0 ? `<p>${escaped(nothingChanged(answer, name))}</p>` : answer.html,
    });
  }
}

function reason(missing: Extract<LastCommit, { missing: unknown }>['missing'], name: string): string {
  switch (missing) {
    case 'git':
      return l10n.t(
        'Git is not there, or is switched off in VS Code ("git.enabled"), so there is no commit to compare with.',
      );
    case 'repository':
      return l10n.t(
        '{0} lies in no git repository on this computer, so there is no commit to compare with.',
        name,
      );
    case 'file':
      return l10n.t('{0} is not in the last commit, so there is nothing to compare with.', name);
  }
}

function nothingChanged({ canvases }: ComparisonAnswer, name: string): string {
  return canvases === 0
    ? l10n.t('{0} holds no canvas, now or in the last commit.', name)
    : l10n.t('Nothing changed in the canvases of {0} since the last commit.', name);
}

interface Page {
  readonly title: string;
  readonly since: string;
  readonly style: string;
  /** Escaped. */
  readonly body: string;
}

/** A page without scripts. */
function page({ title, since, style, body }: Page): string {
  const nonce = randomBytes(16).toString('base64url');
  return `<!doctype html>
<html lang="${spokenLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<title>${escaped(title)}</title>
<style nonce="${nonce}">${style}
/* In a narrow panel the page is moved sideways rather than its words made too small to read. */
.canvasmark-picture svg{min-width:960px}
pre{max-width:calc(100vw - 40px);white-space:pre-wrap;font-family:var(--vscode-font-family)}</style>
</head>
<body>
<main>
<p>${escaped(since)}</p>
${body}</main>
</body>
</html>`;
}

function nameOf(uri: Uri): string {
  return basename(uri.path);
}
