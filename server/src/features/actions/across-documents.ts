import type { Position, TextEdit as RangedEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../core/fixing/fix';
import type { StrategyDocument } from '../../core/strategy-document';
import { KnownDocuments } from '../../workspace/known-documents';
import type { OpenDocument } from '../../workspace/open-document';
import { type ChangedId, linksFollowing } from './links-following';
import type { Surroundings } from './surroundings';

/**
 * The edits of a document that change ids in it, with those that have every link follow, in all documents.
 * @param own what is done to the document itself: its own links by id among it
 * @returns undefined where it can no longer be made
 */
export async function acrossDocuments(
  own: readonly TextEdit[],
  changed: readonly ChangedId[],
  strategy: StrategyDocument,
  { uri, version }: OpenDocument,
  { edits, documents, index }: Surroundings,
): Promise<WorkspaceEdit | undefined> {
  const lines = strategy.markdown;
  const following = await linksFollowing(new KnownDocuments(documents, index), uri, changed);
  if (!following) return undefined;
  const [here] = [...following].filter(([document]) => document.uri === uri);
  const others = new Map([...following].filter(([document]) => document !== here?.[0]));
  const offsetAt = (position: Position): number => lines.offsetAt(position);
  const beside = (here?.[1] ?? []).map((edit) => offsets(edit, offsetAt)).filter((edit) => !meets(edit, own));
  const all = [...own, ...beside].sort((a, b) => a.start - b.start);
  return edits.together([{ uri, version, lines, edits: all }], others);
}

function offsets({ range, newText }: RangedEdit, offsetAt: (position: Position) => number): TextEdit {
  return { start: offsetAt(range.start), end: offsetAt(range.end), text: newText };
}

function meets(edit: TextEdit, others: readonly TextEdit[]): boolean {
  return others.some(({ start, end }) => start <= edit.end && edit.start <= end);
}
