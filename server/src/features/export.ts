import type { CancellationToken } from 'vscode-languageserver';
import { picturesOf } from '../core/picture/document-picture';
import type { ExportAnswer, ExportedFile, ExportParams } from '../protocol';
import { fileKey } from '../workspace/file-key';
import type { OpenDocument } from '../workspace/open-document';
import type { Pace } from '../workspace/pace';
import { requestCancelled } from './document-answers';

/**
 * The pictures of a document as files, drawn as `canvasmark render` draws them, from its text as it is when its turn comes. Others have
 * their turn between two pictures. Rejects when the client cancels.
 * @param document undefined for one that is not open, which has no pictures
 */
export async function exportPictures(
  document: OpenDocument | undefined,
  { uri, format, canvas, theme, scale }: ExportParams,
  pace: Pace,
  token: CancellationToken,
): Promise<ExportAnswer> {
  const between = async (): Promise<void> => {
    await pace.breathe();
    if (token.isCancellationRequested) throw requestCancelled();
  };
  await between();
  const strategy = await document?.read();
  if (!strategy) return { files: [] };
  const all = picturesOf(strategy);
  const pictures = canvas === null ? all : all.slice(canvas - 1, canvas);
  if (pictures.length === 0) return { files: [] };
  const [{ render }, { base64 }] = await Promise.all([
    import('../pictures/render'),
    import('../pictures/base64'),
  ]);
  const [picture] = pictures;
  const name = picture && pictures.length === 1 ? picture.title.words : nameOf(uri);
  const files = await render(pictures, { format, theme, scale, name, between });
  await between();
  return {
    files: files.map(({ number, content }): ExportedFile => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return { number: number ?? null, content: base64(bytes) };
    }),
  };
}

/** The last part of a URI, without its ending. */
function nameOf(uri: string): string {
  const key = fileKey(uri);
  return key.slice(key.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
