import type { FileRename } from 'vscode-languageserver';
import type { WrittenAddress } from '../../core/names/document-names';
import type { NamesBetween } from '../../core/names/names-between';
import type { Replacement } from '../../core/names/renaming';
import { fileKey } from '../../workspace/file-key';
import type { KnownDocument } from '../../workspace/known-documents';
import { linkedDocument } from '../../workspace/linked-document';

/**
 * What has to be written in the links of strategy documents so that they lead where they did, when files and folders have moved: in links
 * to them, and in the links of documents that move themselves. Ranges are those before.
 */
export function linkEditsFor(
  { documents }: NamesBetween<KnownDocument>,
  moves: readonly FileRename[],
): Replacement<KnownDocument>[] {
  const moved = movedBy(moves);
  return documents.flatMap((document) =>
    document.names.addresses.flatMap(({ address, range }: WrittenAddress) => {
      const text = addressAfter(address, document.uri, moved);
      return text === undefined ? [] : [{ document, range, text }];
    }),
  );
}

type Moved = (uri: string) => string;

/** Where a file is after all moves; those of the folders that it is in count. */
function movedBy(moves: readonly FileRename[]): Moved {
  const keys = moves.map(({ oldUri, newUri }) => ({
    from: fileKey(oldUri).replace(/\/$/, ''),
    to: newUri.replace(/\/$/, ''),
  }));
  return (uri) => {
    const key = fileKey(uri);
    for (const { from, to } of keys) {
      if (key === from) return to;
      if (key.startsWith(`${from}/`)) return to + encodeURI(key.slice(from.length));
    }
    return uri;
  };
}

/** Undefined for an address that may stay as it is, or that is not written as a path from the document's folder. */
function addressAfter(address: string, from: string, moved: Moved): string | undefined {
  if (address === '' || /^[#/?]|^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined;
  const target = linkedDocument(address, from)?.document;
  if (target === undefined) return undefined;
  const [newTarget, newFrom] = [moved(target), moved(from)];
  if (newTarget === target && newFrom === from) return undefined;
  const path = relativePath(newFrom, newTarget);
  if (path === undefined || path === relativePath(from, target)) return undefined;
  const dotted = address.startsWith('./') && !path.startsWith('.') ? `./${path}` : path;
  return dotted + (/[?#].*$/s.exec(address)?.[0] ?? '');
}

/** The way from the folder of a file to another one, as links write it; undefined where there is none. */
function relativePath(from: string, to: string): string | undefined {
  const [own, other] = [new URL(from), new URL(to)];
  if (own.protocol !== other.protocol || own.host !== other.host) return undefined;
  const folder = own.pathname.split('/').slice(0, -1);
  const path = other.pathname.split('/');
  let common = 0;
  while (common < folder.length && common < path.length - 1 && folder[common] === path[common]) common++;
  const steps = [...folder.slice(common).map(() => '..'), ...path.slice(common)];
  return steps.map(written).join('/');
}

/** A part of a path in its own letters, but for those that would end the address of a link. */
function written(part: string): string {
  return readable(part).replace(/[\s()<>[\]\\%?#]/g, (letter) =>
    letter === '(' ? '%28' : letter === ')' ? '%29' : encodeURIComponent(letter),
  );
}

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A percent sign that escapes nothing stands for itself.
    return part;
  }
}
