import type { Canvas, Link } from '../canvas/model';
import { comparableWords, isDriver, meantFrom, type TraceNode } from '../canvas/trace';
import type { MarkdownDocument, Position } from '../markdown/document';
import { linksIn } from '../markdown/links';
import type { StrategyDocument } from '../strategy-document';
import { anchorsIn } from './anchors';
import type {
  DocumentNames,
  Named,
  NamedBuyer,
  NamedRows,
  Naming,
  Reference,
  WrittenAddress,
} from './document-names';
import { type LiveDocument, LiveNamed, LiveReference, proseReference, rangeOf } from './live-names';
import { rowsIn, type SectionLink, type SectionNames, sectionNames } from './section-names';

/** A text with its canvases, checked or not. */
export type NamingText = Pick<StrategyDocument, 'markdown' | 'canvases'>;

const known = new WeakMap<MarkdownDocument, DocumentNames>();

/** What a document names as it is now. Ordinary Markdown names nothing, and costs nothing. */
export function namesOf(document: NamingText): DocumentNames {
  const found = known.get(document.markdown) ?? new NamesReader(document);
  known.set(document.markdown, found);
  return found;
}

/** Who asks for the bearers of more ids than these, one by one, may ask for those of all. */
const FEW = 4;

/** A section, and the canvas that it is part of. */
interface Part {
  readonly canvas: Canvas;
  readonly names: SectionNames;
}

/**
 * Reads what one version of a document names. What sections name is kept from version to version; all else is worked out when somebody
 * asks, since most is never asked.
 */
class NamesReader implements DocumentNames, LiveDocument {
  private readonly parts: readonly Part[];
  private readonly byNode = new Map<TraceNode, LiveNamed>();
  private readonly byLink = new Map<SectionLink, LiveReference>();
  private readonly nodesById = new Map<string, readonly TraceNode[]>();
  private isGrouped = false;
  private readonly tellings = new Map<readonly TraceNode[], ReadonlyMap<TraceNode, TraceNode>>();
  private inProse: readonly Reference[] | undefined;
  private headings: ReadonlyMap<string, number> | undefined;

  constructor(private readonly document: NamingText) {
    this.parts = document.canvases.flatMap((canvas) =>
      canvas.sections.map((section) => ({ canvas, names: sectionNames(section) })),
    );
  }

  get markdown(): MarkdownDocument {
    return this.document.markdown;
  }

  get named(): readonly Named[] {
    this.groupById();
    return this.document.canvases.flatMap((canvas) =>
      toldLast(this.nodesWhere(canvas, () => true)).map((node) => this.namedOf(node, canvas)),
    );
  }

  get references(): readonly Reference[] {
    return [...this.referencesIn(this.parts, () => true), ...this.prose];
  }

  get anchors(): ReadonlyMap<string, number> {
    this.headings ??= anchorsIn(this.markdown);
    return this.headings;
  }

  get addresses(): readonly WrittenAddress[] {
    const { markdown } = this;
    return markdown.chunks.flatMap((chunk) =>
      linksIn(chunk).map(({ address, at }) => ({ address, range: rangeOf(markdown, { chunk, ...at }) })),
    );
  }

  get buyers(): readonly NamedBuyer[] {
    return this.document.canvases.flatMap((canvas) =>
      canvas.sections.flatMap(({ opensBuyer }): NamedBuyer[] => {
        if (!opensBuyer?.buyer) return [];
        const { buyer, heading } = opensBuyer;
        const range = rangeOf(this.markdown, heading.place);
        return [{ canvas, buyer, words: heading.phrase.words, range }];
      }),
    );
  }

  get rows(): readonly NamedRows[] {
    return this.parts.map(({ canvas, names }) => ({
      text: rowsIn(names),
      named: (line) => {
        const node = names.nodes[line];
        return node && this.namedOf(node, canvas);
      },
    }));
  }

  near(position: Position): Pick<DocumentNames, 'named' | 'references'> {
    const chunk = this.markdown.placeAt(this.markdown.offsetAt(position))?.chunk;
    const parts = this.parts.filter(({ names }) => chunk && names.chunks.has(chunk));
    return {
      named: parts.flatMap(({ canvas, names }) => names.nodes.map((node) => this.namedOf(node, canvas))),
      references: [...this.referencesIn(parts, () => true), ...this.prose],
    };
  }

  bearing(id: string): readonly Named[] {
    return this.document.canvases.flatMap((canvas) =>
      this.nodesWithId(id, canvas).map((node) => this.namedOf(node, canvas)),
    );
  }

  mentioning(isMeant: Naming): readonly Reference[] {
    return [...this.referencesIn(this.parts, isMeant), ...this.prose.filter(isMeant)];
  }

  linksOf(named: Named): readonly Reference[] {
    if (!(named instanceof LiveNamed)) return [];
    const { node, canvas } = named;
    return sectionNames(node.section)
      .links.filter((link) => link.node === node)
      .map((link) => this.referenceOf(link, canvas));
  }

  carriedBy(feature: Named): readonly Named[] {
    if (!(feature instanceof LiveNamed) || feature.node.carried) return [];
    const { node, canvas } = feature;
    return sectionNames(node.section)
      .nodes.filter(({ carried, item }) => carried && item === node.item)
      .map((carried) => this.namedOf(carried, canvas));
  }

  namedOf(node: TraceNode, canvas: Canvas): LiveNamed {
    const found = this.byNode.get(node) ?? new LiveNamed(this, canvas, node);
    this.byNode.set(node, found);
    return found;
  }

  againOf(node: TraceNode, canvas: Canvas): Named | undefined {
    if (!node.id) return undefined;
    const nodes = this.nodesWithId(node.id.value, canvas);
    if (nodes.length < 2) return undefined;
    const told = this.tellings.get(nodes) ?? tellingsAmong(nodes);
    this.tellings.set(nodes, told);
    const first = told.get(node);
    return first && this.namedOf(first, canvas);
  }

  featureOf({ carried, item, section }: TraceNode, canvas: Canvas): Named | undefined {
    const feature = carried && sectionNames(section).nodes.find((node) => node.item === item);
    return feature && this.namedOf(feature, canvas);
  }

  targetOf(link: Link, node: TraceNode, canvas: Canvas): Named | undefined {
    const target = meantFrom(this.candidates(link, canvas), node.buyer, node.section.part);
    if (target) return this.namedOf(target, canvas);
    return link.kind === 'id' ? this.bearing(link.target)[0] : undefined;
  }

  private candidates({ kind, target }: Link, canvas: Canvas): readonly TraceNode[] {
    switch (kind) {
      case 'id':
        return this.nodesWithId(target, canvas);
      case 'driver':
        return this.nodesWhere(canvas, (node) => isDriver(node) && node.slot === target);
      case 'words': {
        const words = comparableWords(target);
        return this.nodesWhere(canvas, ({ phrase }) => comparableWords(phrase.words) === words);
      }
      case 'file':
        return [];
    }
  }

  private nodesWithId(id: string, canvas: Canvas): readonly TraceNode[] {
    const key = `${id} ${canvas.key}`;
    if (!this.nodesById.has(key) && this.nodesById.size > FEW) this.groupById();
    const found =
      this.nodesById.get(key) ??
      toldLast(this.parts.flatMap((part) => (part.canvas === canvas ? (part.names.byId.get(id) ?? []) : [])));
    this.nodesById.set(key, found);
    return found;
  }

  /** What {@link nodesWithId} would find one by one. */
  private groupById(): void {
    if (this.isGrouped) return;
    this.isGrouped = true;
    const groups = new Map<string, TraceNode[]>();
    for (const { canvas, names } of this.parts)
      for (const [id, nodes] of names.byId) {
        const key = `${id} ${canvas.key}`;
        const group = groups.get(key);
        if (group) group.push(...nodes);
        else groups.set(key, [...nodes]);
      }
    for (const [key, nodes] of groups) if (!this.nodesById.has(key)) this.nodesById.set(key, toldLast(nodes));
  }

  private nodesWhere(canvas: Canvas, isSuch: (node: TraceNode) => boolean): TraceNode[] {
    return this.parts.flatMap((part) => (part.canvas === canvas ? part.names.nodes.filter(isSuch) : []));
  }

  private referencesIn(parts: readonly Part[], isSuch: (link: SectionLink) => boolean): Reference[] {
    return parts.flatMap(({ canvas, names }) =>
      names.links.filter(isSuch).map((link) => this.referenceOf(link, canvas)),
    );
  }

  private referenceOf(link: SectionLink, canvas: Canvas): LiveReference {
    const found = this.byLink.get(link) ?? new LiveReference(this, canvas, link);
    this.byLink.set(link, found);
    return found;
  }

  /** Markdown links that name ids and belong to no item. */
  private get prose(): readonly Reference[] {
    this.inProse ??= this.parts.length === 0 ? [] : this.readProse();
    return this.inProse;
  }

  private readProse(): Reference[] {
    return this.markdown.chunks.flatMap((chunk) =>
      linksIn(chunk).flatMap((link): Reference[] => {
        if (!isIdInForm(link.words)) return [];
        const isTaken = this.parts.some(
          ({ names }) => names.chunks.has(chunk) && names.links.some(({ written }) => written === link),
        );
        return isTaken ? [] : [proseReference(this.markdown, chunk, link, this.bearing(link.words)[0])];
      }),
    );
  }
}

/** What an arrow says again of a benefit stands before the benefit more often than not, and is none for that. */
function toldLast(nodes: readonly TraceNode[]): readonly TraceNode[] {
  const isToldAgain = (node: TraceNode): boolean => node.carried?.how === 'sentence';
  if (!nodes.some(isToldAgain)) return nodes;
  return [...nodes.filter((node) => !isToldAgain(node)), ...nodes.filter(isToldAgain)];
}

/** Of nodes with one id in one canvas, those that only say more of another one: which it is. */
function tellingsAmong(nodes: readonly TraceNode[]): Map<TraceNode, TraceNode> {
  const told = new Map<TraceNode, TraceNode>();
  const firsts: TraceNode[] = [];
  for (const node of nodes) {
    const first = firstFor(node, firsts);
    if (first) told.set(node, first);
    else firsts.push(node);
  }
  return told;
}

function firstFor(
  { buyer, section, phrase, carried }: TraceNode,
  firsts: readonly TraceNode[],
): TraceNode | undefined {
  const { part } = section;
  const own = firsts.filter((other) => other.buyer === buyer);
  const first = own.find((other) => other.section.part === part) ?? own[0];
  if (!first) return undefined;
  const isFigures = !/\p{L}{2}/u.test(phrase.words);
  if (isFigures) return first;
  const saysNothingElse =
    comparableWords(phrase.words) === comparableWords(first.phrase.words) || carried?.how === 'sentence';
  return saysNothingElse && first.section.part === part ? first : undefined;
}

function isIdInForm(words: string): boolean {
  return /^[A-Z]{1,3}\d{1,4}[a-z]?$/.test(words);
}
