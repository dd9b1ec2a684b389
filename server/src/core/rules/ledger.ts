import type { BlockDefinition } from '../canvas/definition';
import type { CarriedBenefit, Item, Link, Section } from '../canvas/model';
import { comparable, comparableWords } from '../canvas/names';
import { BySection } from './by-section';
import type { Saying } from './saying';
import type { ItemShape } from './shape';

/**
 * What the sections of one canvas say that other sections may ask about, as keyed facts. Who asks for a key is noted, so that
 * after an edit only those are checked again for whom an answer changed. Positions and words of other sections are no facts:
 * they change with every keystroke, and nothing that a rule says of one section may rest on them.
 */
export class Ledger {
  private readonly facts = new BySection<readonly Fact[]>();
  private readonly askers = new BySection<true>();
  private readonly asked = new Map<Section, Set<string>>();
  private order: ReadonlyMap<Section, number> | undefined;
  private row: readonly Section[] = [];

  constructor(private readonly saying: Saying) {}

  /**
   * Takes sections out and puts others in, both in reading order.
   * @param row all sections of the canvas as they stand now
   * @returns the sections (of those that stay) for whom an answer changed
   */
  replace(removed: readonly Section[], added: readonly Section[], row: readonly Section[]): Set<Section> {
    this.row = row;
    this.order = undefined;
    const before = new Map<string, string>();
    const after = new Map<string, string>();
    const stale = new Set<Section>();
    for (const section of removed) this.takeOut(section, before);
    for (const section of added) this.putIn(section, this.asked.size === 0 ? undefined : after);
    for (const key of new Set([...before.keys(), ...after.keys()])) {
      if (before.get(key) === after.get(key)) continue;
      for (const [section] of this.askers.at(key)) stale.add(section);
    }
    return stale;
  }

  /** Forgets what a section asked, before it is checked anew. */
  forget(section: Section): void {
    for (const key of this.asked.get(section) ?? []) this.askers.delete(key, section);
    this.asked.delete(section);
  }

  /** The items under a key in reading order, noting that `asker` depends on them. */
  ask(key: string, asker: Section): ItemShape[] {
    this.note(key, asker);
    const found = this.facts.at(key);
    if (found.length === 0) return [];
    if (found.length === 1) return shapesIn(found[0]?.[1] ?? []);
    const bySection = [...found].sort(([a], [b]) => this.positionOf(a) - this.positionOf(b));
    return bySection.flatMap(([, facts]) => shapesIn(facts));
  }

  /** Whether any section of the canvas contributes to a key. */
  has(key: string, asker: Section): boolean {
    this.note(key, asker);
    return this.facts.has(key);
  }

  /** Whether `asker` is the first section in reading order that contributes to a key. */
  isFirst(key: string, asker: Section): boolean {
    this.note(key, asker);
    const sections = this.facts.at(key).map(([section]) => section);
    const own = this.positionOf(asker);
    return sections.includes(asker) && sections.every((section) => this.positionOf(section) >= own);
  }

  private positionOf(section: Section): number {
    this.order ??= new Map(this.row.map((each, index) => [each, index]));
    return this.order.get(section) ?? 0;
  }

  /** The states under a key in reading order. */
  sequence(key: string, asker: Section): string[] {
    this.note(key, asker);
    return [...this.facts.at(key)]
      .sort(([a], [b]) => this.positionOf(a) - this.positionOf(b))
      .flatMap(([, facts]) => facts.map((fact) => fact.state));
  }

  /** What sections say under a key, each section's first value first, in reading order. */
  values(key: string, asker: Section): string[] {
    this.note(key, asker);
    return [...this.facts.at(key)]
      .sort(([a], [b]) => this.positionOf(a) - this.positionOf(b))
      .flatMap(([, facts]) => facts.map((fact) => fact.state));
  }

  /** The states that sections report under a key. */
  states(key: string, asker: Section): Set<string> {
    this.note(key, asker);
    const found = new Set<string>();
    for (const [, facts] of this.facts.at(key)) for (const fact of facts) found.add(fact.state);
    return found;
  }

  /**
   * The ids on a circle of links through an id, beginning with it; empty when there is none. Looks at no more than
   * {@link FARTHEST} items: real chains run from feature to driver, and a document must not make this slow.
   */
  circle(id: string, asker: Section): string[] {
    const came = new Map<string, string>();
    const queue = [id];
    for (let at = 0; at < queue.length && at < FARTHEST; at++) {
      const from = queue[at] ?? '';
      for (const to of this.states(`edge:${from}`, asker)) {
        if (to === id) return pathTo(from, came, id);
        if (came.has(to)) continue;
        came.set(to, from);
        queue.push(to);
      }
    }
    return [];
  }

  private note(key: string, asker: Section): void {
    const asked = this.asked.get(asker) ?? new Set();
    if (asked.has(key)) return;
    asked.add(key);
    this.asked.set(asker, asked);
    this.askers.set(key, asker, true);
  }

  private takeOut(section: Section, signatures: Map<string, string>): void {
    this.forget(section);
    for (const [key, facts] of factsOf(section, this.saying)) {
      sign(signatures, key, facts);
      this.facts.delete(key, section);
    }
  }

  /** Puts in what a section says; without anybody who asked before, nobody has to be told what changed. */
  private putIn(section: Section, signatures: Map<string, string> | undefined): void {
    for (const [key, facts] of factsOf(section, this.saying)) {
      if (signatures) sign(signatures, key, facts);
      this.facts.set(key, section, facts);
    }
  }
}

/** How many items a search for a circle of links looks at. */
const FARTHEST = 500;

interface Fact {
  readonly state: string;
  readonly shape?: ItemShape;
}

function shapesIn(facts: readonly Fact[]): ItemShape[] {
  return facts.flatMap((fact) => fact.shape ?? []);
}

function sign(signatures: Map<string, string>, key: string, facts: readonly Fact[]): void {
  signatures.set(key, `${signatures.get(key) ?? ''}${facts.map((fact) => fact.state).join('\n')}\n`);
}

function pathTo(last: string, came: ReadonlyMap<string, string>, first: string): string[] {
  const path = [last];
  for (let at = last; at !== first; ) {
    const before = came.get(at);
    if (before === undefined) break;
    path.unshift(before);
    at = before;
  }
  return path;
}

const kept = new WeakMap<Section, ReadonlyMap<string, Fact[]>>();

/** What a section contributes, by key. */
function factsOf(section: Section, { statementsOf, valuesOf }: Saying): ReadonlyMap<string, Fact[]> {
  const known = kept.get(section);
  if (known) return known;
  const facts = new Map<string, Fact[]>();
  const add = (key: string, fact: Fact): void => {
    const row = facts.get(key) ?? [];
    row.push(fact);
    facts.set(key, row);
  };
  for (const reading of section.blocks) {
    const state =
      reading.items.length > 0
        ? 'filled'
        : reading.notApplicable
          ? naState(reading.notApplicable.reason)
          : 'empty';
    add('blocks', { state: reading.definition.id });
    add(`block:${reading.definition.id}`, { state });
    add(`block:${reading.definition.id}@${reading.buyer?.id ?? ''}`, { state });
    if (reading.slot !== undefined) add(`slot:${reading.slot}@${reading.buyer?.id ?? ''}`, { state });
    for (const item of reading.items) itemFacts(section, item, add);
  }
  if (section.opensBuyer?.buyer) add('buyers', { state: section.opensBuyer.buyer.id });
  for (const statement of statementsOf(section)) add(statement, { state: '' });
  for (const [key, value] of valuesOf(section)) add(key, { state: value });
  kept.set(section, facts);
  return facts;
}

function naState(reason: string): string {
  return reason === '' ? 'empty' : 'not-applicable';
}

type Add = (key: string, fact: Fact) => void;

function itemFacts(section: Section, item: Item, add: Add): void {
  const shape = shapeOf(section, item, item.block.id, item.id?.value);
  const state = stateOf(shape);
  add(`items:${item.block.id}`, { state, shape });
  if (item.id) add(`id:${item.id.value}`, { state, shape });
  if (item.id) add('ids', { state: item.id.value });
  add(`words:${wordsOf(item).join(' ')}`, { state, shape });
  linkFacts(shape, item.links, add);
  if (item.buyer) add('buyers', { state: item.buyer.id });
  const driver = item.slot ?? '';
  if (driver !== '') {
    const answered = item.notApplicable
      ? naState(item.notApplicable.reason)
      : item.phrase.words === '' && item.fields.length === 0
        ? 'empty'
        : 'filled';
    add(`slot:${driver}@${item.buyer?.id ?? ''}`, { state: answered });
  }
  const own = tokensOf(item);
  const kind = kindOf(item, section);
  const said = `${state}|${own.join(' ')}`;
  for (const token of prefixOf(own)) add(`token:${kind}:${token}`, { state: said, shape });
  for (const benefit of item.benefits) benefitFacts(section, item, benefit, add);
}

function benefitFacts(section: Section, item: Item, benefit: CarriedBenefit, add: Add): void {
  const definition = section.canvas.blocks.find((block) => block.id === 'benefits');
  const shape = shapeOf(section, item, definition?.id ?? item.block.id, benefit.id?.value);
  const state = stateOf(shape);
  if (benefit.id) {
    // `-> B1 Readings reach the clinic` names B1 and may be the only place that says what it is.
    add(`${benefit.how === 'sentence' ? 'named' : 'id'}:${benefit.id.value}`, { state, shape });
    add('ids', { state: benefit.id.value });
    if (item.id)
      add(`to:${benefit.id.value}`, {
        state: item.id.value,
        shape: shapeOf(section, item, item.block.id, item.id.value),
      });
  }
  add(`words:${comparable(benefit.phrase.words)}`, { state, shape });
  add(`items:${shape.block}`, { state, shape });
  add(`block:${shape.block}`, { state: 'filled' });
  linkFacts(shape, benefit.links, add);
}

function linkFacts(shape: ItemShape, links: readonly Link[], add: Add): void {
  for (const link of links) {
    if (link.kind === 'words') add(`to-words:${comparable(link.target)}`, { state: stateOf(shape), shape });
    if (link.kind !== 'id') continue;
    const ends = link.direction === 'to' ? [shape.id, link.target] : [link.target, shape.id];
    const [from, to] = ends;
    if (to !== undefined) {
      const linking = link.direction === 'to' ? shape : undefined;
      add(`to:${to}`, linking ? { state: stateOf(linking), shape: linking } : { state: from ?? '' });
    }
    // What a circle of links is made of; an arrow back from the other end says the same link again. A feature that is nested in
    // a product is a part of it: that link was never written, and a product that names its features makes no circle.
    const isWritten =
      link.place.chunk !== shape.item.place.chunk || link.place.start >= shape.item.place.start;
    if (isWritten && from !== undefined) add(`edge:${from}`, { state: to ?? '' });
  }
}

function shapeOf(
  section: Section,
  item: Item,
  block: BlockDefinition['id'],
  id: string | undefined,
): ItemShape {
  return {
    item,
    id,
    block,
    buyer: item.buyer?.id,
    part: section.part,
    slot: item.slot,
    attributes: item.attributes.map((attribute) => attribute.value),
  };
}

function stateOf(shape: ItemShape): string {
  const { id, block, buyer, part, slot, attributes } = shape;
  return [id ?? '', block, buyer ?? '', part, slot ?? '', attributes.join(',')].join('|');
}

/**
 * Items are doubles of each other only within one part of the canvas and their block, buyer and slot, with the same figures, and
 * when both affirm or deny.
 */
export function kindOf(item: Item, { part }: Section): string {
  const telling = wordsOf(item).filter((word) => isDigit(word) || TELLING.has(word));
  return `${item.block.id}@${item.buyer?.id ?? ''}/${item.slot ?? ''}/${part}/${telling.sort().join(' ')}`;
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Words with which one sentence says something else than another that has all other words in common; as they are compared. */
const TELLING = new Set(
  'one two three four five six seven eight nine ten eleven twelve half once twice not no never nobody nothing none without t more fewer less higher lower before after first last start stop monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

const STOP_WORDS = new Set(
  'a an the of to in on at for with without and or is are be was were it its this that they them their i my me we our you your as by from not no'.split(
    ' ',
  ),
);

/** The words of an item that count when two items are compared, each once, in alphabetical order. */
export function tokensOf(item: Item): readonly string[] {
  const known = tokens.get(item);
  if (known) return known;
  const own = [...new Set(wordsOf(item).filter((token) => !STOP_WORDS.has(token)))].sort();
  tokens.set(item, own);
  return own;
}

const tokens = new WeakMap<Item, readonly string[]>();

/** All words of an item in comparable form, in their order; worked out once. */
function wordsOf(item: Item): readonly string[] {
  const known = words.get(item);
  if (known) return known;
  const own = comparableWords(item.phrase.words);
  words.set(item, own);
  return own;
}

const words = new WeakMap<Item, readonly string[]>();

/** Two sets that overlap by three quarters share one of these first words (prefix filtering for the Jaccard index). */
export function prefixOf(tokens: readonly string[]): readonly string[] {
  if (tokens.length < 2) return [];
  return tokens.slice(0, tokens.length - Math.ceil(SIMILAR * tokens.length) + 1);
}

/** From this share of common words on (Jaccard index), two items say the same. */
export const SIMILAR = 0.75;
