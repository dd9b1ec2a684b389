import type { Position, TextEdit } from 'vscode-languageserver';
import { followingLinks } from '../../core/names/renaming';
import type { KnownDocument, KnownDocuments } from '../../workspace/known-documents';

/** An id that something else stands for from now on. */
export interface ChangedId {
  readonly id: string;
  readonly next: string;
  /** Where the id is given: zero-based, UTF-16. */
  readonly at: Position;
}

/** From so many ids on, all links are looked through once and not for each. */
const FEW = 4;

/**
 * Leads the links of all documents to ids of one of them to what stands for those from now on.
 * @param uri the document that gives the ids
 * @returns undefined when a file changed since it was read, so that nobody can tell where its links stand
 */
export async function linksFollowing(
  known: KnownDocuments,
  uri: string,
  changed: readonly ChangedId[],
): Promise<Map<KnownDocument, TextEdit[]> | undefined> {
  const between = await known.all(() => false);
  const document = between?.document(uri);
  const edits = new Map<KnownDocument, TextEdit[]>();
  if (!between || !document) return edits;
  for (const { id, next, at } of changed) {
    const named = document.names
      .bearing(id)
      .find(({ name: { start } }) => start.line === at.line && start.character === at.character);
    for (const { document: other, range, text } of named
      ? followingLinks(between, { document, named }, next, changed.length > FEW)
      : [])
      addTo(edits, other, { range, newText: text });
  }
  return (await known.areCurrent([...edits.keys()])) ? edits : undefined;
}

function addTo<Key>(edits: Map<Key, TextEdit[]>, key: Key, edit: TextEdit): void {
  const own = edits.get(key);
  if (own) own.push(edit);
  else edits.set(key, [edit]);
}
