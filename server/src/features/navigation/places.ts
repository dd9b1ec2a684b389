import type { Location, LocationLink } from 'vscode-languageserver';
import { isBefore } from '../../core/names/at-position';
import type { Range } from '../../core/names/document-names';
import type { Found, NamesBetween } from '../../core/names/names-between';
import type { KnownDocument } from '../../workspace/known-documents';

/** What was asked about, and all documents at the same moment. */
export interface Asked {
  readonly document: KnownDocument;
  readonly between: NamesBetween<KnownDocument>;
}

export function locationOf({ document, named }: Found<KnownDocument>): Location {
  return { uri: document.uri, range: named.name };
}

/** The same for clients that show the whole item, and underline what was asked about. */
export function linkTo({ document, named }: Found<KnownDocument>, origin: Range): LocationLink {
  return {
    originSelectionRange: origin,
    targetUri: document.uri,
    targetRange: around(named.range, named.name),
    targetSelectionRange: named.name,
  };
}

/** A range with another one: the id of a row may stand before what counts as the item. */
export function around(range: Range, inner: Range): Range {
  return {
    start: isBefore(inner.start, range.start) ? inner.start : range.start,
    end: isBefore(range.end, inner.end) ? inner.end : range.end,
  };
}
