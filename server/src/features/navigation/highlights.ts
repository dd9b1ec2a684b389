import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver';
import { namedAt } from '../../core/names/at-position';
import type { DocumentNames, Named, Reference } from '../../core/names/document-names';
import { bearersLike, firstOf } from '../../core/names/names-between';

/**
 * Where else a document names what stands at a position: links are read, the id of an item is written.
 * @returns undefined where nothing is named, so that editors do what they do with other words
 */
export function highlightsAt(names: DocumentNames, position: Position): DocumentHighlight[] | undefined {
  const { reference, bearer } = namedAt(names, position);
  const named = reference?.to ?? bearer;
  if (named) return [...bearing(names, firstOf(named)), ...reading(names, leadsTo(firstOf(named)))];
  return reference && reading(names, leadsLike(reference));
}

function bearing(names: DocumentNames, named: Named): DocumentHighlight[] {
  if (named.id === undefined) return [];
  return bearersLike(names, named).map(({ name }) => ({ range: name, kind: DocumentHighlightKind.Write }));
}

function reading(names: DocumentNames, isSuch: (reference: Reference) => boolean): DocumentHighlight[] {
  return names.references.filter(isSuch).map(({ range }) => ({ range, kind: DocumentHighlightKind.Read }));
}

function leadsTo(named: Named): (reference: Reference) => boolean {
  return ({ to }) => to !== undefined && firstOf(to) === named;
}

/** Links out of the document, or to nowhere, mean the same when they are written the same. */
function leadsLike({ kind, target, address }: Reference): (reference: Reference) => boolean {
  return (other) => other.kind === kind && other.target === target && other.address === address && !other.to;
}
