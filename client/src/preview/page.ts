import { randomBytes } from 'node:crypto';
import { l10n, Uri, type Webview } from 'vscode';
import { escaped } from '../escaped';
import { spokenLanguage } from '../spoken-language';

/** The pages that the extension shows, and their titles. */
const titles = {
  preview: () => l10n.t('Canvas'),
  matrix: () => l10n.t('Coverage matrix'),
} as const;

/** The folder that holds the pages' scripts and styles, and the only one that pages may load from. */
export function pageFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'webview');
}

/**
 * A page before it is told what to show: that of the preview, or that of the coverage matrix. Its policy allows its own style and font and its one script, and nothing else:
 * no network, no inline code, no images. What it says in the language of the window comes with it.
 */
export function pageHtml(webview: Webview, extension: Uri, page: keyof typeof titles): string {
  const nonce = randomBytes(16).toString('base64url');
  const address = (file: string): string =>
    webview.asWebviewUri(Uri.joinPath(pageFolder(extension), file)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; font-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="${spokenLanguage()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address(`${page}.css`)}">
<title>${titles[page]()}</title>
</head>
<body data-l10n="${escaped(JSON.stringify(l10n.bundle ?? {}))}">
<script nonce="${nonce}" src="${address(`${page}.js`)}"></script>
</body>
</html>`;
}
