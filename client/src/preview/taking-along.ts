import { CancellationTokenSource, env, l10n, Uri, window, workspace } from 'vscode';
import type { ExportParams } from '../../../server/src/protocol';
import type { ImageMessage } from '../../webview/messages';
import type { LanguageServer } from '../language-server';

/** How many pixels a unit of a copied picture is, so that it is sharp on every screen. */
const scale = 2;

type Wanted = Pick<ExportParams, 'format' | 'canvas' | 'theme'>;

/** The picture of a canvas as PNG, for the page to put on the clipboard: VS Code's own holds words only. */
export async function imageOf(
  server: LanguageServer,
  uri: Uri,
  wanted: Omit<Wanted, 'format'>,
): Promise<ImageMessage | undefined> {
  const png = await drawn(server, uri, { ...wanted, format: 'png' });
  return png === undefined ? undefined : { type: 'image', png };
}

/**
 * Opens a page with all pictures of a document, made for paper, in the browser: it can print, and a panel cannot.
 * @param folder where such pages are kept
 */
export async function print(server: LanguageServer, uri: Uri, folder: Uri): Promise<void> {
  const page = await drawn(server, uri, { format: 'html', canvas: null, theme: 'print' });
  if (page === undefined) return;
  const file = Uri.joinPath(folder, 'print.html');
  await workspace.fs.writeFile(file, Buffer.from(page, 'base64'));
  if (await env.openExternal(file)) return;
  void window.showWarningMessage(l10n.t('The page to print could not be opened: {0}', file.fsPath));
}

/** What the server drew, in base64; undefined when there is no such canvas any more. */
async function drawn(server: LanguageServer, uri: Uri, wanted: Wanted): Promise<string | undefined> {
  const source = new CancellationTokenSource();
  try {
    const { files } = await server.exported({ uri: uri.toString(), scale, ...wanted }, source.token);
    return files[0]?.content;
  } finally {
    source.dispose();
  }
}
