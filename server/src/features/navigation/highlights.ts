import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver';
import { namedAt } from '../../core/names/at-position';
import type { DocumentNames, Named, Reference } from '../../core/names/document-names';
import { naming } from '../../core/names/mentions';
import { bearersLike, firstOf } from '../../core/names/names-between';

/**
 * Where else a document names what stands at a position: links are read, the id of an item is written.
 * @returns undefined where nothing is named, so that editors do what they do with other words
 */
export function highlightsAt(names: DocumentNames, position: Position): DocumentHighlight[] | undefined {
  const { reference, bearer } = namedAt(names, position);
  const named = reference?.to ?? bearer;
  if (named) return highlightsOf(names, firstOf(named));
  return reference && names.references.filter(isLike(reference)).map(reading);
}

function highlightsOf(names: DocumentNames, named: Named): DocumentHighlight[] {
  const given = named.id === undefined ? [] : bearersLike(names, named);
  const links = names.mentioning(naming(named)).filter(({ to }) => to && firstOf(to) === named);
  return [
    ...given.map(({ name }) => ({ range: name, kind: DocumentHighlightKind.Write })),
    ...links.map(reading),
  ];
}

function reading({ range }: Reference): DocumentHighlight {
  return { range, kind: DocumentHighlightKind.Read };
}

/** Links out of the document, or to nowhere, mean the same when they are written the same. */
function isLike({ kind, target, address }: Reference): (reference: Reference) => boolean {
  return (other) => other.kind === kind && other.target === target && other.address === address && !other.to;
}
