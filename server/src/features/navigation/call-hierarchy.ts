import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type Position,
  type Range,
  SymbolKind,
} from 'vscode-languageserver';
import type { Named, NamedBuyer } from '../../core/names/document-names';
import { type Found, firstOf, type NamesBetween } from '../../core/names/names-between';
import { titleOf } from '../../core/names/rows';
import { type Step, servedBy, serving } from '../../core/names/tracing';
import type { KnownDocument } from '../../workspace/known-documents';
import { meantAt } from './meant';
import { type Asked, around } from './places';

/**
 * Tracing as a hierarchy of calls: what an item serves are its outgoing calls, from feature over benefit and job to value driver and
 * buyer; what it is served by are its incoming ones.
 */

/** The items to begin with at a position. */
export function hierarchyAt(asked: Asked, position: Position): CallHierarchyItem[] {
  return meantAt(asked, position).map(itemOf);
}

/** What serves an item, by what it is served. */
export function incomingCalls(
  between: NamesBetween<KnownDocument>,
  item: CallHierarchyItem,
): CallHierarchyIncomingCall[] {
  const start = startOf(between, item);
  if (!start) return [];
  if ('buyer' in start) return driversOf(start).map((from) => ({ from, fromRanges: [from.selectionRange] }));
  return grouped(serving(between, start)).map(({ to, steps }) => ({
    from: itemOf(to),
    fromRanges: linksIn(to, steps),
  }));
}

/** What an item serves. */
export function outgoingCalls(
  between: NamesBetween<KnownDocument>,
  item: CallHierarchyItem,
): CallHierarchyOutgoingCall[] {
  const start = startOf(between, item);
  if (!start || 'buyer' in start) return [];
  const served = grouped(servedBy(between, start)).map(({ to, steps }) => ({
    to: itemOf(to),
    fromRanges: linksIn(start, steps),
  }));
  const buyer = buyerOf(start);
  return buyer
    ? [...served, { to: buyerItem(start.document, buyer), fromRanges: [start.named.name] }]
    : served;
}

/** The links of some steps that stand in the item from which they are called; else the item itself. */
function linksIn(found: Found<KnownDocument>, steps: readonly Step<KnownDocument>[]): Range[] {
  const ranges = steps.flatMap(({ link }) =>
    link?.reference.from && link.document === found.document && firstOf(link.reference.from) === found.named
      ? [link.reference.range]
      : [],
  );
  return ranges.length > 0 ? ranges : [found.named.name];
}

/** Steps to the same item, together. */
function grouped(
  steps: readonly Step<KnownDocument>[],
): { to: Found<KnownDocument>; steps: Step<KnownDocument>[] }[] {
  const groups = new Map<Named, { to: Found<KnownDocument>; steps: Step<KnownDocument>[] }>();
  for (const step of steps) {
    const group = groups.get(step.to.named);
    if (group) group.steps.push(step);
    else groups.set(step.to.named, { to: step.to, steps: [step] });
  }
  return [...groups.values()];
}

interface BuyerFound {
  readonly document: KnownDocument;
  readonly buyer: NamedBuyer;
}

/** What an item of the hierarchy was made of, in the documents as they are now. */
function startOf(
  between: NamesBetween<KnownDocument>,
  { uri, selectionRange: { start }, name }: CallHierarchyItem,
): Found<KnownDocument> | BuyerFound | undefined {
  const document = between.document(uri);
  if (!document) return undefined;
  const isThere = (range: Range): boolean =>
    range.start.line === start.line && range.start.character === start.character;
  const buyer = document.names.buyers.find(({ range, words }) => isThere(range) && words === name);
  if (buyer) return { document, buyer };
  const same =
    document.names.near(start).named.find((each) => isThere(each.name)) ??
    document.names.named.find((each) => titleOf(each) === name);
  return same && { document, named: firstOf(same) };
}

/** The buyer for whom a value driver, or what a customer wants, is. */
function buyerOf({ document, named }: Found<KnownDocument>): NamedBuyer | undefined {
  if (!isFor(named)) return undefined;
  return document.names.buyers.find(
    ({ buyer, canvas }) => buyer === named.buyer && canvas.key === named.canvas.key,
  );
}

function driversOf({ document, buyer }: BuyerFound): CallHierarchyItem[] {
  return document.names.named
    .filter(
      (named) =>
        !named.again && isFor(named) && named.buyer === buyer.buyer && named.canvas.key === buyer.canvas.key,
    )
    .map((named) => itemOf({ document, named }));
}

function isFor({ block, buyer }: Named): boolean {
  return buyer !== undefined && (block.id === 'value-drivers' || block.side === 'customer');
}

function itemOf({ document, named }: Found<KnownDocument>): CallHierarchyItem {
  const { block, buyer, canvas } = named;
  return {
    name: titleOf(named),
    kind: SymbolKind.Field,
    detail: [block.name, ...(buyer ? [buyer.name] : []), canvas.title].join(' · '),
    uri: document.uri,
    range: around(named.range, named.name),
    selectionRange: named.name,
  };
}

function buyerItem({ uri }: KnownDocument, { words, canvas, range }: NamedBuyer): CallHierarchyItem {
  return { name: words, kind: SymbolKind.Namespace, detail: canvas.title, uri, range, selectionRange: range };
}
