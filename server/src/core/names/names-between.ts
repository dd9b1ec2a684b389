import { meantFrom } from '../canvas/trace';
import { isBefore } from './at-position';
import type { DocumentNames, Named, Reference } from './document-names';
import { naming } from './mentions';

/** A document among others. */
export interface NamedDocument {
  readonly uri: string;
  /** The form of its URI in which those of one document are equal. */
  readonly key: string;
  readonly names: DocumentNames;
}

/** Something that is named in one of several documents. */
export interface Found<Document extends NamedDocument = NamedDocument> {
  readonly document: Document;
  readonly named: Named;
}

/** A link in one of several documents. */
export interface FoundReference<Document extends NamedDocument = NamedDocument> {
  readonly document: Document;
  readonly reference: Reference;
}

/** Leads from the address of a link, and the document that it stands in, to a document and what stands behind the `#`. */
export type Resolve = (
  address: string,
  from: string,
) => { readonly document: string; readonly anchor: string } | undefined;

/** Follows links within and between documents. All of it stands for one moment. */
export class NamesBetween<Document extends NamedDocument> {
  private readonly byKey: ReadonlyMap<string, Document>;
  private byId: ReadonlyMap<string, readonly FoundReference<Document>[]> | undefined;

  /**
   * @param resolve where addresses lead
   * @param keyOf gives a URI the form of keys
   */
  constructor(
    readonly documents: readonly Document[],
    private readonly resolve: Resolve,
    private readonly keyOf: (uri: string) => string,
  ) {
    this.byKey = new Map(documents.map((document) => [document.key, document]));
  }

  /** The document with a URI, and what stands behind the `#` of an address that leads to it. */
  at(address: string, from: string): { readonly document: Document; readonly anchor: string } | undefined {
    const resolved = this.resolve(address, from);
    const document = resolved && this.byKey.get(this.keyOf(resolved.document));
    return document && { document, anchor: readable(resolved.anchor) };
  }

  document(uri: string): Document | undefined {
    return this.byKey.get(this.keyOf(uri));
  }

  /** What a link leads to; several where it may be any of them, in different documents. */
  leadsTo({ document, reference }: FoundReference<Document>): readonly Found<Document>[] {
    const { kind, target, to, mayBeElsewhere } = reference;
    if (to) return [{ document, named: firstOf(to) }];
    if (kind === 'file') return this.inFile(document, reference);
    if (!mayBeElsewhere) return [];
    return this.documents.flatMap((other) => {
      const [named] = other === document ? [] : bearersOf(other.names, target);
      return named ? [{ document: other, named }] : [];
    });
  }

  /** Every link that leads to something, in the order of documents and lines; those that may lead elsewhere as well left out. */
  referencesTo({ document, named }: Found<Document>): FoundReference<Document>[] {
    const isMeant = naming(named);
    return this.documents.flatMap((other) =>
      other.names.mentioning(isMeant).flatMap((reference) => {
        const link = { document: other, reference };
        return this.isTo({ document, named }, link) ? [link] : [];
      }),
    );
  }

  /** The same of the links that name an id, for whoever asks for many: all links of all documents are sorted for the first one. */
  linksTo(found: Found<Document>): FoundReference<Document>[] {
    this.byId ??= this.linksById();
    return (this.byId.get(found.named.id ?? '') ?? []).filter((link) => this.isTo(found, link));
  }

  private linksById(): Map<string, FoundReference<Document>[]> {
    const links = new Map<string, FoundReference<Document>[]>();
    for (const document of this.documents)
      for (const reference of document.names.references) {
        if (reference.kind !== 'id' && reference.kind !== 'file') continue;
        const own = links.get(reference.target);
        if (own) own.push({ document, reference });
        else links.set(reference.target, [{ document, reference }]);
      }
    return links;
  }

  private isTo({ document, named }: Found<Document>, link: FoundReference<Document>): boolean {
    const [found, another] = this.leadsTo(link);
    return found !== undefined && !another && found.document === document && found.named === named;
  }

  private inFile(from: Document, { target, address, from: owner }: Reference): Found<Document>[] {
    const found = address === undefined ? undefined : this.at(address, from.uri);
    if (!found) return [];
    const { document, anchor } = found;
    const bearers = bearersOf(document.names, target);
    const line = document.names.anchors.get(anchor.toLowerCase());
    const heading = line === undefined ? undefined : { line, character: 0 };
    const below = heading && bearers.find(({ range }) => !isBefore(range.start, heading));
    const named = below ?? meantFrom(bearers, owner?.buyer, owner?.section.part ?? '');
    return named ? [{ document, named }] : [];
  }
}

/** The item that bore an id first, where others only say more of it. */
export function firstOf(named: Named): Named {
  return named.again ?? named;
}

/** Everything that bears an item's id and means it, itself first. */
export function bearersLike(names: DocumentNames, named: Named): readonly Named[] {
  if (named.id === undefined) return [named];
  return names.bearing(named.id).filter((other) => firstOf(other) === named);
}

/** The items of a document that bear an id, without those that say one again. */
export function bearersOf(names: DocumentNames, id: string): readonly Named[] {
  return names.bearing(id).filter(({ again }) => !again);
}

function readable(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    // A percent sign that escapes nothing: the anchor stands for itself.
    return anchor;
  }
}
