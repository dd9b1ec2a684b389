import type { BlockReading, Canvas, HeadingLine, Link } from '../canvas/model';
import { linksOf, type Trace, type TraceNode, traceCanvas } from '../canvas/trace';
import type { Place } from '../markdown/block';
import { Badges, badgeOf, type Holder, type PlacedFinding } from './badges';
import { isServed, isWanted } from './coverage';
import { keysOf } from './keys';
import type { Card, Chip, Name, Remark, Stretch } from './picture';
import type { Say } from './say';
import { forChip, forLine, ownWords, shortName, withoutAnswer } from './words';
import { writtenPlace } from './written';

/** Leads from a place to the whole document. */
export type Locate = (place: Place) => Stretch;

/** How a card is drawn where it stands. */
export interface CardOptions {
  /** Says what it is, where its surroundings do not. */
  readonly label?: string | undefined;
  /** What belongs to it. */
  readonly cards?: readonly Card[];
  /** Items that serve it, where the picture has no line to say so. */
  readonly servedBy?: readonly TraceNode[];
  /** Its key, where the same item has another card besides. */
  readonly key?: string;
}

/** One canvas on its way into a picture: its items as cards, its headings as names, with what links and findings say about them. */
export class Drawing {
  readonly trace: Trace;
  readonly badges: Badges;
  readonly readings: readonly BlockReading[];
  private readonly keys: ReadonlyMap<TraceNode, string>;
  private readonly broken: ReadonlySet<Link>;
  private readonly headings: ReadonlyMap<HeadingLine, Holder>;
  private readonly unreadLines: readonly (Holder & { readonly place: Place })[];
  private readonly title: Holder;
  /** How often each heading was drawn. */
  private readonly uses = new Map<string, number>();

  /**
   * @param canvas the canvas
   * @param findings what the rules say about it
   * @param locate leads from its places to the whole document
   * @param key what the keys of its cards begin with; unique in the document
   * @param say the language of the picture's own words
   */
  constructor(
    readonly canvas: Canvas,
    findings: readonly PlacedFinding[],
    private readonly locate: Locate,
    readonly key: string,
    readonly say: Say,
  ) {
    this.trace = traceCanvas(canvas);
    this.readings = canvas.sections.flatMap((section) => section.blocks);
    this.keys = keysOf(this.trace.nodes, key);
    this.broken = new Set(this.trace.broken.map(({ link }) => link));
    this.title = { key: `${key}/title`, stretch: locate(canvas.place) };
    this.headings = this.holdersOfHeadings();
    this.unreadLines = canvas.sections
      .flatMap((section) => section.unread)
      .map((place, index) => ({ key: `${key}/unread.${index + 1}`, stretch: locate(place), place }));
    const cards = this.trace.nodes.map((node) => ({ key: this.keyOf(node), stretch: locate(node.place) }));
    this.badges = new Badges(findings, [
      this.title,
      ...this.headings.values(),
      ...this.unreadLines,
      ...cards,
    ]);
  }

  /** The card of an item or a carried benefit. */
  card(node: TraceNode, options: CardOptions = {}): Card {
    const cards = options.cards ?? [];
    const { notApplicable } = node.item;
    return {
      key: options.key ?? this.keyOf(node),
      stretch: this.locate(node.place),
      block: node.block.id,
      slot: node.slot,
      label: options.label,
      id: node.id?.value,
      words: notApplicable ? withoutAnswer(notApplicable) : ownWords(node),
      written: this.written(node),
      state: notApplicable ? 'not-applicable' : this.isUnserved(node) ? 'unserved' : 'plain',
      chips: [...this.linkChips(node, cards), ...servedBy(options.servedBy ?? []), ...attributeChips(node)],
      badge: this.badges.of(this.keyOf(node)),
      cards,
    };
  }

  keyOf(node: TraceNode): string {
    const key = this.keys.get(node);
    if (key === undefined) throw new Error('This item belongs to another canvas.');
    return key;
  }

  /** A name and, where the document has a heading for it, where that stands and what the rules say about it. */
  name(words: string, heading: HeadingLine | undefined): Name {
    const at = heading && this.headings.get(heading);
    if (!at) return this.named(words, undefined);
    // One heading may name two blocks: "Buyer and user".
    const uses = (this.uses.get(at.key) ?? 0) + 1;
    this.uses.set(at.key, uses);
    const name = this.named(words, at);
    return uses === 1 ? name : { ...name, at: { ...at, key: `${at.key}@${uses}` } };
  }

  titleName(): Name {
    return this.named(this.canvas.title, this.title);
  }

  /** Lines of the document that were not read as anything. */
  unread(): Remark[] {
    return this.unreadLines.map(({ key, stretch, place }) => ({
      key,
      stretch,
      words: forLine(place.chunk.text.slice(place.start, place.end)),
      badge: this.badges.of(key),
    }));
  }

  /** What the rules say about nothing that is drawn: to be asked for after everything else. */
  remarks(): Remark[] {
    const undrawn = [...this.headings.values()].filter(({ key }) => !this.uses.has(key));
    return [...this.badges.homeless, ...undrawn.flatMap(({ key }) => this.badges.heldBy(key))]
      .sort((a, b) => a.start - b.start)
      .map((placed, index) => ({
        key: `${this.key}/finding.${index + 1}`,
        stretch: { start: placed.start, end: placed.end },
        words: placed.finding.message,
        badge: badgeOf([placed]),
      }));
  }

  private written(node: TraceNode): Card['written'] {
    const place = writtenPlace(node);
    return place && { ...this.locate(place), source: place.chunk.text.slice(place.start, place.end) };
  }

  private isUnserved(node: TraceNode): boolean {
    return isWanted(node, this.canvas.definition) && !isServed(node, this.trace);
  }

  private named(words: string, at: Holder | undefined): Name {
    return { words, at, badge: at && this.badges.of(at.key) };
  }

  /** Headings of blocks and buyers; the one that opens the canvas is its title. */
  private holdersOfHeadings(): Map<HeadingLine, Holder> {
    const holders = new Map<HeadingLine, Holder>();
    const counts = new Map<string, number>();
    for (const { heading, buyer, blocks } of this.canvas.sections) {
      for (const line of [heading, ...blocks.map((block) => block.heading)]) {
        if (!line || holders.has(line)) continue;
        const stretch = this.locate(line.place);
        if (stretch.start === this.title.stretch.start) continue;
        const name = `heading.${blocks[0]?.definition.id ?? ''}.${buyer?.id ?? ''}`;
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        holders.set(line, { key: `${this.key}/${name}.${count}`, stretch });
      }
    }
    return holders;
  }

  private linkChips(node: TraceNode, inner: readonly Card[]): Chip[] {
    const within = new Set(inner.map((card) => card.key));
    const targets = new Set<TraceNode>();
    for (const { link, to } of this.trace.edgesFrom(node)) {
      if (link && !within.has(this.keyOf(to))) targets.add(to);
    }
    const serves = [...targets].map((to): Chip => ({ kind: 'serves', text: shortName(to) }));
    const others = linksOf(node).flatMap((link): Chip[] => {
      if (link.kind === 'file') return [{ kind: 'file', text: forChip(link.target) }];
      return this.broken.has(link) ? [{ kind: 'broken', text: forChip(link.target) }] : [];
    });
    return [...serves, ...others];
  }
}

function servedBy(nodes: readonly TraceNode[]): Chip[] {
  return [...new Set(nodes.map(shortName))].map((text) => ({ kind: 'served-by', text }));
}

function attributeChips(node: TraceNode): Chip[] {
  if (node.carried) return [];
  const values = new Set(node.item.attributes.map((attribute) => attribute.value));
  const slot = node.block.slots.find(({ id }) => id === node.slot);
  if (slot && node.block.id !== 'value-drivers') values.add(slot.name.toLowerCase());
  return [...values].map((text) => ({ kind: 'attribute', text }));
}
