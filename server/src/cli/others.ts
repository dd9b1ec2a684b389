import { mayHoldCanvas } from '../core/canvas/read/look';
import { type Reading, StrategyDocument } from '../core/strategy-document';
import { findFiles, type IsChosen } from './files';
import { fileSource } from './source';
import { decode } from './text-file';

/**
 * Reads the documents of a folder, so that others can ask them. What cannot be read has no answer, and was not to be checked.
 * @param from the folder, absolute
 * @param read URIs of those that have been read already
 * @param readingOf how the one with a URI is to be read
 * @param isChosen whether one is to be read at all
 */
export async function readOthers(
  from: string,
  read: ReadonlySet<string>,
  readingOf: (uri: string) => Promise<Reading>,
  isChosen: IsChosen,
): Promise<void> {
  const { files } = await findFiles(['.'], from, isChosen);
  for (const file of files) {
    const { uri, read: bytes } = fileSource(file, from);
    if (read.has(uri)) continue;
    const { text } = decode(await bytes().catch(() => new Uint8Array()));
    const reading = await readingOf(uri);
    if (mayHoldCanvas(text, reading.detect, reading.configuration.catalogue))
      StrategyDocument.from(text, reading);
  }
}
