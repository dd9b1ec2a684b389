import type { Position, Range } from 'vscode-languageserver';
import { namedAt } from '../../core/names/at-position';
import type { Reference } from '../../core/names/document-names';
import { type Found, firstOf } from '../../core/names/names-between';
import { quoted } from '../../core/rules/wording';
import type { KnownDocument } from '../../workspace/known-documents';
import type { Asked } from './places';

/** The id that is to be renamed, where it stands and whose it is; or why nothing can be renamed there. */
export type Renamable =
  | { readonly range: Range; readonly id: string; readonly found: Found<KnownDocument> }
  | { readonly refusal: string };

export function renamableAt(asked: Asked, position: Position): Renamable {
  const { document } = asked;
  const { reference, bearer, item } = namedAt(document.names, position);
  if (reference) return renamableBehind(asked, reference);
  if (bearer?.id !== undefined) {
    const named = firstOf(bearer);
    return { range: bearer.name, id: bearer.id, found: { document, named } };
  }
  if (item?.id !== undefined)
    return {
      refusal: `Only ids can be renamed here. Put the caret on ${item.id} to rename it in every link.`,
    };
  return {
    refusal: item
      ? `${quoted(item.words || item.block.name)} has no id, so there is nothing to rename. Give it one in front, such as ${item.block.letters[0] ?? 'A'}1, and link to it by that.`
      : 'Only the ids of items can be renamed here. Put the caret on one, such as F1, where it is given or linked to.',
  };
}

function renamableBehind(asked: Asked, reference: Reference): Renamable {
  const { kind, target, address } = reference;
  if (kind === 'words')
    return {
      refusal: `${quoted(target)} names an item by its words, not by an id. Change the words at both ends, or give the item an id first.`,
    };
  if (kind === 'driver')
    return {
      refusal:
        'This is the name of a value driver, which is the same in every canvas. Only ids can be renamed.',
    };
  const [found, another] = asked.between.leadsTo({ document: asked.document, reference });
  if (found?.named.id === undefined) {
    const where = address === undefined ? 'Nothing' : `Nothing in ${address.replace(/#.*$/, '')}`;
    return { refusal: `${where} carries the id ${target}, so there is no item to rename.` };
  }
  if (another)
    return {
      refusal: `${target} is the id of items in several documents, such as ${quoted(found.named.words)} and ${quoted(another.named.words)}, and this link does not say which one it means. Rename it where the item stands.`,
    };
  return { range: reference.range, id: target, found };
}
