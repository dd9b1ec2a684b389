import type { DocumentLink } from 'vscode-languageserver';
import type { Asked } from './places';

/**
 * Where the Markdown links of a document lead that lead to strategy documents: to the item that they name, or the heading behind the
 * `#`. What leads elsewhere is left to the editor.
 */
export function documentLinks({ document, between }: Asked): DocumentLink[] {
  return document.names.addresses.flatMap(({ address, range }) => {
    const found = between.at(address, document.uri);
    if (!found) return [];
    const reference = document.names
      .near(range.start)
      .references.find(
        ({ whole }) =>
          whole.start.line === range.start.line &&
          whole.end.line === range.end.line &&
          whole.start.character < range.start.character &&
          range.end.character < whole.end.character,
      );
    const [item] = reference?.kind === 'file' ? between.leadsTo({ document, reference }) : [];
    const line = item?.named.name.start.line ?? found.document.names.anchors.get(found.anchor.toLowerCase());
    const target = line === undefined ? found.document.uri : `${found.document.uri}#L${line + 1}`;
    return [{ range, target }];
  });
}
