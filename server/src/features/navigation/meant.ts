import type { Position } from 'vscode-languageserver';
import { namedAt } from '../../core/names/at-position';
import { type Found, firstOf } from '../../core/names/names-between';
import type { KnownDocument } from '../../workspace/known-documents';
import type { Asked } from './places';

/** The item that is meant at a position: what a link leads to, or else the item that the position is in. */
export function meantAt({ document, between }: Asked, position: Position): readonly Found<KnownDocument>[] {
  const { reference, bearer, item } = namedAt(document.names, position);
  if (reference) return between.leadsTo({ document, reference });
  const named = bearer ?? item;
  return named ? [{ document, named: firstOf(named) }] : [];
}
