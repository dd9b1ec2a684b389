import type { Canvas, Item, Link } from '../canvas/model';
import { isCode, isId, vocabularyOf } from '../canvas/read/ids';
import { linksOf, meantFrom, type Trace, type TraceNode, traceCanvas } from '../canvas/trace';
import type { Chunk, Place } from '../markdown/block';
import type { MarkdownDocument } from '../markdown/document';
import { linksIn, type WrittenLink } from '../markdown/links';
import type { StrategyDocument } from '../strategy-document';
import { anchorsIn } from './anchors';
import type { DocumentNames, Named, NamedBuyer, Reference, WrittenAddress } from './document-names';
import { LiveNamed, LiveReference, rangeOf } from './live-names';

/** Of ordinary Markdown. */
const nothing: DocumentNames = { named: [], references: [], buyers: [], addresses: [], anchors: new Map() };

const known = new WeakMap<MarkdownDocument, DocumentNames>();

/** What a document names as it is now; worked out once for each version. Ordinary Markdown names nothing. */
export function namesOf(document: StrategyDocument): DocumentNames {
  if (document.canvases.length === 0) return nothing;
  const found = known.get(document.markdown) ?? new NamesReader(document);
  known.set(document.markdown, found);
  return found;
}

/** Reads what one version of a document names. Where things stand is worked out when somebody asks: most is never asked. */
class NamesReader implements DocumentNames {
  readonly named: Named[] = [];
  readonly references: Reference[] = [];
  private readonly byNode = new Map<TraceNode, Named>();
  private readonly byId = new Map<string, Named[]>();
  /** Where links of items stand: a Markdown link there is one of them. */
  private readonly taken = new Map<Chunk, Set<number>>();
  private written: readonly WrittenAddress[] | undefined;
  private headings: ReadonlyMap<string, number> | undefined;

  constructor(private readonly document: StrategyDocument) {
    const traces = document.canvases.map((canvas) => ({ canvas, trace: traceCanvas(canvas) }));
    for (const { canvas, trace } of traces) this.takeNodes(canvas, trace);
    for (const { canvas, trace } of traces) this.takeLinks(canvas, trace);
    for (const chunk of document.markdown.chunks)
      for (const link of linksIn(chunk)) this.takeInProse(chunk, link);
  }

  get anchors(): ReadonlyMap<string, number> {
    this.headings ??= anchorsIn(this.document.markdown);
    return this.headings;
  }

  get addresses(): readonly WrittenAddress[] {
    const { markdown } = this.document;
    this.written ??= markdown.chunks.flatMap((chunk) =>
      linksIn(chunk).map(({ address, at }) => ({ address, range: rangeOf(markdown, { chunk, ...at }) })),
    );
    return this.written;
  }

  get buyers(): readonly NamedBuyer[] {
    const { canvases, markdown } = this.document;
    return canvases.flatMap((canvas) =>
      canvas.sections.flatMap(({ opensBuyer }): NamedBuyer[] => {
        if (!opensBuyer?.buyer) return [];
        const { buyer, heading } = opensBuyer;
        const range = rangeOf(markdown, heading.place);
        return [{ canvas, buyer, words: heading.phrase.words, range }];
      }),
    );
  }

  private takeNodes(canvas: Canvas, { nodes }: Trace): void {
    const { markdown } = this.document;
    const features = new Map<Item, Named>();
    const isToldAgain = (node: TraceNode): boolean => node.carried?.how === 'sentence';
    // What an arrow says again of a benefit stands before the benefit more often than not, and is none for that.
    for (const node of [...nodes.filter((each) => !isToldAgain(each)), ...nodes.filter(isToldAgain)]) {
      const again = node.id && this.firstOf(node, canvas.key);
      const made = new LiveNamed(
        markdown,
        canvas,
        node,
        node.carried ? features.get(node.item) : undefined,
        again,
      );
      if (!node.carried) features.set(node.item, made);
      this.named.push(made);
      this.byNode.set(node, made);
      if (made.id === undefined) continue;
      const bearers = this.byId.get(made.id);
      if (bearers) bearers.push(made);
      else this.byId.set(made.id, [made]);
    }
  }

  /** The item that a node with an id only says more of. */
  private firstOf({ id, buyer, section, phrase, carried }: TraceNode, key: string): Named | undefined {
    const { part } = section;
    const bearers = this.byId
      .get(id?.value ?? '')
      ?.filter((other) => other.canvas.key === key && other.buyer === buyer && !other.again);
    const first = bearers?.find((other) => other.section.part === part) ?? bearers?.[0];
    if (!first) return undefined;
    const isFigures = !/\p{L}{2}/u.test(phrase.words);
    if (isFigures) return first;
    const saysNothingElse = sameWords(phrase.words, first.words) || carried?.how === 'sentence';
    return saysNothingElse && first.section.part === part ? first : undefined;
  }

  private takeLinks(canvas: Canvas, trace: Trace): void {
    const vocabulary = vocabularyOf(canvas.definition);
    const targets = new Map<Link, TraceNode>();
    for (const { from, to, link } of trace.edges)
      if (link) targets.set(link, link.direction === 'to' ? to : from);
    for (const node of trace.nodes) {
      const from = this.byNode.get(node);
      const seen = new Set<number>();
      for (const link of linksOf(node)) {
        // The link of a feature to the product that it is nested in stands at the product's id.
        const isImplied = link.place.chunk === node.place.chunk && link.place.start < node.item.place.start;
        if (isImplied || seen.has(link.place.start)) continue;
        seen.add(link.place.start);
        const target = targets.get(link);
        const isForeign = !isId(link.target, vocabulary) || isCode(link.target, vocabulary);
        this.takeLink(link, from, target && this.byNode.get(target), isForeign);
      }
    }
  }

  private takeLink(link: Link, from: Named | undefined, to: Named | undefined, isForeign: boolean): void {
    const { kind, direction, place } = link;
    const at = this.taken.get(place.chunk) ?? new Set();
    this.taken.set(place.chunk, at.add(place.start));
    const written = linksIn(place.chunk).find(
      ({ label }) => label.start <= place.start && place.start < label.end,
    );
    const isFile = kind === 'file';
    const target = isFile ? textOf(place).toUpperCase() : link.target;
    this.references.push(
      new LiveReference(
        this.document.markdown,
        kind,
        direction,
        target,
        isFile ? link.target : undefined,
        from,
        to ?? (kind === 'id' ? this.byId.get(target)?.[0] : undefined),
        kind === 'id' && isForeign,
        place,
        written?.span,
      ),
    );
  }

  /** A Markdown link that names an id is a reference too where it belongs to no item. */
  private takeInProse(chunk: Chunk, { words, label, address, span }: WrittenLink): void {
    if (!isIdInForm(words) || this.taken.get(chunk)?.has(label.start)) return;
    const isHere = address.startsWith('#');
    const to = isHere ? meantFrom(this.byId.get(words) ?? [], undefined, '') : undefined;
    if (isHere && !to) return;
    const [kind, file] = isHere ? (['id', undefined] as const) : (['file', address] as const);
    const place = { chunk, ...label };
    const { markdown } = this.document;
    this.references.push(
      new LiveReference(markdown, kind, 'to', words, file, undefined, to, false, place, span),
    );
  }
}

function isIdInForm(words: string): boolean {
  return /^[A-Z]{1,3}\d{1,4}[a-z]?$/.test(words);
}

function textOf({ chunk, start, end }: Place): string {
  return chunk.text.slice(start, end);
}

function sameWords(a: string, b: string): boolean {
  const comparable = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return comparable(a) === comparable(b);
}
