import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver';
import type { Link } from '../../core/canvas/model';
import { linksOf, traceCanvas } from '../../core/canvas/trace';
import { namedAt } from '../../core/names/at-position';
import type { Reference } from '../../core/names/document-names';
import type { NamesBetween } from '../../core/names/names-between';
import { quoted } from '../../core/rules/wording';
import type { StrategyDocument } from '../../core/strategy-document';
import { fileKey } from '../../workspace/file-key';
import { type KnownDocument, openDocument } from '../../workspace/known-documents';
import { linkedDocument } from '../../workspace/linked-document';
import type { OpenDocument } from '../../workspace/open-document';
import { LONGEST } from './inlay-hints';

/** The links of a document that name something of another one, and which other documents those may be. */
export interface OutsideLinks {
  readonly document: KnownDocument;
  readonly references: readonly Reference[];
  /** The keys of the documents that they lead to; undefined where one may lead to any. */
  readonly ends: ReadonlySet<string> | undefined;
}

/** What leads out of a document, in the lines that the client shows; in a table, hints would shift the columns. */
export function outsideLinks(document: OpenDocument, strategy: StrategyDocument, range: Range): OutsideLinks {
  const { markdown } = strategy;
  const [start, end] = [markdown.offsetAt(range.start), markdown.offsetAt(range.end)];
  const isShown = ({ place }: Link): boolean => {
    const at = strategy.locate(place).end;
    return start <= at && at <= end;
  };
  const known = openDocument(document, strategy);
  const references = strategy.canvases.flatMap((canvas) => {
    const inside = new Set(traceCanvas(canvas).edges.map(({ link }) => link));
    return traceCanvas(canvas).nodes.flatMap((node) => {
      if (node.item.form === 'row') return [];
      const out = linksOf(node).filter(
        (link) => (link.kind === 'id' || link.kind === 'file') && !inside.has(link) && isShown(link),
      );
      return out.flatMap(({ place }) => {
        const { reference } = namedAt(known.names, markdown.stretchOf(place).from);
        return reference && !reference.to ? [reference] : [];
      });
    });
  });
  const ends = references.map(({ address, mayBeElsewhere }) =>
    address === undefined
      ? mayBeElsewhere
        ? undefined
        : []
      : [fileKey(linkedDocument(address, document.uri)?.document ?? '')],
  );
  const isAny = ends.includes(undefined);
  return { document: known, references, ends: isAny ? undefined : new Set(ends.flatMap((end) => end ?? [])) };
}

/** What the links stand for, where that is one thing: behind each, with the brackets and the address of a Markdown link. */
export function outsideHints(
  { document, references }: OutsideLinks,
  between: NamesBetween<KnownDocument>,
): InlayHint[] {
  return references.flatMap((reference): InlayHint[] => {
    const [found, another] = between.leadsTo({ document, reference });
    const words = found?.named.words.trim() ?? '';
    if (!found || another || words === '') return [];
    const { document: other, named } = found;
    const file = decodeURIComponent(other.uri.slice(other.uri.lastIndexOf('/') + 1));
    const tooltip = `${named.block.name} (${file}): ${quoted(words, 400)}`;
    const location = { uri: other.uri, range: named.range };
    return [
      {
        position: reference.whole.end,
        label: [{ value: quoted(words, LONGEST), tooltip, location }],
        kind: InlayHintKind.Parameter,
        paddingLeft: true,
      },
    ];
  });
}
