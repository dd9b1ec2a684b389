import {
  bearersLike,
  type Found,
  type FoundReference,
  firstOf,
  type NamedDocument,
  type NamesBetween,
} from './names-between';

/** A step from one item to another: `link` says so, unless a feature carries the benefit inside itself. */
export interface Step<Document extends NamedDocument> {
  readonly to: Found<Document>;
  readonly link: FoundReference<Document> | undefined;
}

/** What an item serves, in any document: features serve benefits, benefits jobs and drivers. Each step once for each link. */
export function servedBy<Document extends NamedDocument>(
  between: NamesBetween<Document>,
  found: Found<Document>,
): Step<Document>[] {
  return [...own(between, found, 'to'), ...carried(found), ...others(between, found, 'from')];
}

/** What serves an item, in any document. */
export function serving<Document extends NamedDocument>(
  between: NamesBetween<Document>,
  found: Found<Document>,
): Step<Document>[] {
  const { document, named } = found;
  const features = bearersLike(document.names, named).flatMap(({ feature }) => feature ?? []);
  return [
    ...others(between, found, 'to'),
    ...features.map((feature) => ({ to: { document, named: firstOf(feature) }, link: undefined })),
    ...own(between, found, 'from'),
  ];
}

/** Along an item's own links. */
function own<Document extends NamedDocument>(
  between: NamesBetween<Document>,
  { document, named }: Found<Document>,
  direction: 'to' | 'from',
): Step<Document>[] {
  const references = bearersLike(document.names, named).flatMap((each) => document.names.linksOf(each));
  return references.flatMap((reference) => {
    if (reference.direction !== direction) return [];
    const link = { document, reference };
    return between.leadsTo(link).map((to) => ({ to, link }));
  });
}

/** Against the links of others to it. */
function others<Document extends NamedDocument>(
  between: NamesBetween<Document>,
  found: Found<Document>,
  direction: 'to' | 'from',
): Step<Document>[] {
  return between.referencesTo(found).flatMap((link) => {
    const { document, reference } = link;
    if (reference.direction !== direction || !reference.from) return [];
    return [{ to: { document, named: firstOf(reference.from) }, link }];
  });
}

/** The benefits that a feature carries inside itself. */
function carried<Document extends NamedDocument>({ document, named }: Found<Document>): Step<Document>[] {
  return bearersLike(document.names, named)
    .flatMap((feature) => document.names.carriedBy(feature))
    .map((benefit) => ({ to: { document, named: firstOf(benefit) }, link: undefined }));
}
