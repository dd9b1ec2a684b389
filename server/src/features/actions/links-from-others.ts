import type { TextEdit } from 'vscode-languageserver';
import { fileKey } from '../../workspace/file-key';
import type { KnownDocument, KnownDocuments } from '../../workspace/known-documents';
import { addressOf } from '../../workspace/linked-document';

/**
 * Leads the links of all other documents to items that move to another one.
 * @param renamed the ids that move, and what they are where they go
 * @returns undefined when a file changed since it was read, so that nobody can tell where its links stand
 */
export async function linksFromOthers(
  known: KnownDocuments,
  { source, target }: { readonly source: string; readonly target: string },
  renamed: ReadonlyMap<string, string>,
): Promise<Map<KnownDocument, TextEdit[]> | undefined> {
  const between = await known.all(() => false);
  const document = between?.document(source);
  const edits = new Map<KnownDocument, TextEdit[]>();
  if (!between || !document) return edits;
  const ends = new Set([source, target].map(fileKey));
  for (const [id, next] of renamed) {
    const [named] = document.names.bearing(id);
    for (const { document: other, reference } of named ? between.referencesTo({ document, named }) : []) {
      const address = addressOf(target, other.uri);
      if (ends.has(other.key) || address === undefined) continue;
      const isLink = reference.address !== undefined;
      if (!isLink && next === id) continue;
      const edit = isLink
        ? { range: reference.whole, newText: `[${next}](${address})` }
        : { range: reference.range, newText: next };
      edits.set(other, [...(edits.get(other) ?? []), edit]);
    }
  }
  return (await known.areCurrent([...edits.keys()])) ? edits : undefined;
}
