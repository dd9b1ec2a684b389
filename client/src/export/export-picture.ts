import { basename } from 'node:path/posix';
import { l10n, type Memento, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { ExportAnswer } from '../../../server/src/protocol';
import { activeStrategyEditor } from '../commands/active-editor';
import type { LanguageServer } from '../language-server';
import type { Previews } from '../preview/previews';
import { writtenSchemes } from '../strategy-documents';
import { afterExport } from './after-export';
import type { ExportChoice } from './choices';
import { chooseExport } from './choose-export';
import { chooseTarget, saveFiles } from './save-files';

/** Of images, so that they are sharp on every screen: how many pixels a unit is. */
const scale = 2;

/** What exporting needs from the rest of the extension. */
export interface ExportHost {
  readonly server: LanguageServer;
  readonly previews: Previews;
  readonly kept: Memento;
}

/** What a key binding may say beforehand, so that nobody asks; `to` is the URI of the file. */
interface Given extends Partial<ExportChoice> {
  readonly to?: string;
}

/**
 * Writes the picture of a document to a file: the one at `target` (its URI, or its entry in the view of documents), else the one in the
 * preview that has the focus, else the active one, as its text is now, saved or not.
 */
export async function exportPicture(host: ExportHost, target?: unknown, given?: unknown): Promise<void> {
  const { server, previews, kept } = host;
  const uri = documentAt(target) ?? previews.focused ?? activeStrategyEditor()?.document.uri;
  if (uri === undefined) return;
  // The server draws documents that are open.
  await workspace.openTextDocument(uri);
  const canvases = (await server.documentTree(uri.toString())).filter(({ kind }) => kind === 'canvas');
  if (canvases.length === 0) return sayNothingToExport(uri);
  const { to, ...before } = isGiven(given) ? given : {};
  const choice = await chooseExport(canvases, before, kept);
  if (choice === undefined) return;
  const { format, canvas } = choice;
  const title = canvases[(canvas ?? 1) - 1]?.name ?? '';
  const part = canvases.length > 1 && canvas !== null ? `-${canvas}` : '';
  const file = to === undefined ? await chooseTarget(uri, { title, part, format }) : Uri.parse(to, true);
  if (file === undefined) return;
  const answer = await drawn(server, uri, choice, basename(file.path));
  if (answer === undefined) return;
  if (answer.files.length === 0) return sayNothingToExport(uri);
  await save(answer, file, choice);
}

/** Menus name what they belong to: a document, an entry of the view, or a panel, which is none. */
function documentAt(target: unknown): Uri | undefined {
  if (target instanceof Uri) return writtenSchemes.includes(target.scheme) ? target : undefined;
  if (typeof target !== 'object' || target === null || !('uri' in target)) return undefined;
  return typeof target.uri === 'string' ? documentAt(Uri.parse(target.uri)) : undefined;
}

function isGiven(given: unknown): given is Given {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** Undefined when the writer stopped it. */
async function drawn(
  server: LanguageServer,
  uri: Uri,
  choice: ExportChoice,
  file: string,
): Promise<ExportAnswer | undefined> {
  return window.withProgress(
    { location: ProgressLocation.Notification, cancellable: true, title: l10n.t('Drawing {0}', file) },
    async (_, token) => {
      try {
        const answer = await server.exported({ uri: uri.toString(), scale, ...choice }, token);
        return token.isCancellationRequested ? undefined : answer;
      } catch (error) {
        if (token.isCancellationRequested) return undefined;
        throw error;
      }
    },
  );
}

async function save(answer: ExportAnswer, file: Uri, { format }: ExportChoice): Promise<void> {
  let written: Uri[] | undefined;
  try {
    written = await saveFiles(answer.files, file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(
      l10n.t('{0} cannot be written there. Choose another folder. ({1})', basename(file.path), reason),
    );
    return;
  }
  if (written !== undefined) void afterExport(written, format);
}

function sayNothingToExport(uri: Uri): void {
  void window.showInformationMessage(
    l10n.t(
      '{0} holds no canvas, so there is no picture to export. "Adopt This Document as a Canvas" marks one.',
      basename(uri.path),
    ),
  );
}
