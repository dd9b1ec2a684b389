import { randomBytes } from 'node:crypto';
import { Uri, type Webview } from 'vscode';

/** The folder that holds the page's script and style, and the only one that the page may load from. */
export function pageFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'webview');
}

/**
 * The page of the preview, before it is told what to show. Its policy allows its own style and its one script, and nothing else: no
 * network, no inline code, no images.
 */
export function pageHtml(webview: Webview, extension: Uri): string {
  const nonce = randomBytes(16).toString('base64url');
  const address = (file: string): string =>
    webview.asWebviewUri(Uri.joinPath(pageFolder(extension), file)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('preview.css')}">
<title>Canvas</title>
</head>
<body>
<script nonce="${nonce}" src="${address('preview.js')}"></script>
</body>
</html>`;
}
