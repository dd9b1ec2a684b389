import { type LogOutputChannel, l10n, window } from 'vscode';
import type { LanguageServer } from '../language-server';

/** Stops the language server, whatever it is doing, and starts it anew. */
export async function restartServer(server: LanguageServer, log: LogOutputChannel): Promise<void> {
  try {
    await server.restart();
    window.setStatusBarMessage(l10n.t('Canvasmark: the language server runs again.'), 5000);
  } catch (error) {
    log.error('The language server could not be started again.', error);
    const showLog = l10n.t('Show Log');
    const answer = await window.showErrorMessage(
      l10n.t('Canvasmark could not start its language server again.'),
      showLog,
    );
    if (answer === showLog) log.show();
  }
}
