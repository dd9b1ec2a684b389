import type { BlockDefinition } from '../canvas/definition';
import type { CarriedBenefit, Item, Link, Section } from '../canvas/model';
import { comparable, comparableWords } from '../canvas/names';
import { BySeat } from './by-seat';
import type { Saying } from './saying';
import { Seat } from './seat';
import type { ItemShape } from './shape';
import { Tally } from './tally';

/**
 * What the sections of one canvas say that other sections may ask about, as keyed facts. Who asks for a key is noted, so that
 * after an edit only those are checked again for whom an answer changed. Positions and words of other sections are no facts:
 * they change with every keystroke, and nothing that a rule says of one section may rest on them.
 *
 * A section that was read again takes over the seat of the one before it: what it says and asks is compared with that, and what stayed
 * the same stays where it is. Otherwise a keystroke would cost more the longer the document is.
 */
export class Ledger {
  private readonly facts = new BySeat<readonly Fact[]>();
  private readonly askers = new BySeat<true>();
  private readonly seats = new Map<Section, Seat>();
  private readonly tallies = new Map<string, Tally>();
  private hasAskers = false;

  constructor(private readonly saying: Saying) {}

  /**
   * Takes sections out and puts others in, both in reading order.
   * @param row all sections of the canvas as they stand now
   * @returns the sections (of those that stay) for whom an answer changed
   */
  replace(removed: readonly Section[], added: readonly Section[], row: readonly Section[]): Set<Section> {
    const changed = this.changedKeys(removed, added);
    const pairs = this.pairs(removed, added, row);
    if (pairs) for (const [old, fresh] of pairs) this.takeOver(old, fresh);
    else {
      for (const section of removed) this.takeOut(section);
      for (const section of added) this.putIn(section);
      for (const [place, section] of row.entries()) this.seatOf(section).place = place;
      this.facts.reorder();
      this.askers.reorder();
    }
    const fresh = new Set(added);
    const stale = new Set<Section>();
    for (const key of changed)
      for (const { seat } of this.askers.at(key)) if (!fresh.has(seat.section)) stale.add(seat.section);
    return stale;
  }

  /** Each section that was read again, with the one that now stands in its place; undefined when sections came or went. */
  private pairs(
    removed: readonly Section[],
    added: readonly Section[],
    row: readonly Section[],
  ): (readonly [Seat, Section])[] | undefined {
    if (removed.length !== added.length || row.length !== this.seats.size) return undefined;
    const pairs: (readonly [Seat, Section])[] = [];
    for (const [index, old] of removed.entries()) {
      const seat = this.seats.get(old);
      const fresh = added[index];
      if (!seat || !fresh || row[seat.place] !== fresh) return undefined;
      pairs.push([seat, fresh]);
    }
    return pairs;
  }

  /** Runs the check of a section, and forgets what the one before it asked and this one did not. */
  checking<Found>(section: Section, check: () => Found): Found {
    const seat = this.seatOf(section);
    seat.checks++;
    const found = check();
    for (const [key, last] of seat.asked) {
      if (last === seat.checks) continue;
      seat.asked.delete(key);
      this.askers.delete(key, seat);
    }
    return found;
  }

  /** The items under a key in reading order, noting that `asker` depends on them. */
  ask(key: string, asker: Section): ItemShape[] {
    this.note(key, asker);
    const found: ItemShape[] = [];
    for (const { value } of this.facts.at(key)) for (const { shape } of value) if (shape) found.push(shape);
    return found;
  }

  /** Whether any section of the canvas contributes to a key. */
  has(key: string, asker: Section): boolean {
    this.note(key, asker);
    return this.facts.has(key);
  }

  /** Whether `asker` is the first section in reading order that contributes to a key. */
  isFirst(key: string, asker: Section): boolean {
    this.note(key, asker);
    return this.facts.at(key)[0]?.seat.section === asker;
  }

  /** What sections say under a key, each section's first value first, in reading order. */
  values(key: string, asker: Section): string[] {
    this.note(key, asker);
    return this.facts.at(key).flatMap(({ value }) => value.map((fact) => fact.state));
  }

  /** The states that sections report under a key. They are to be looked at at once: the set changes with the canvas. */
  states(key: string, asker: Section): ReadonlySet<string> {
    this.note(key, asker);
    const known = this.tallies.get(key);
    if (known) return known.states;
    const rows = this.facts.at(key);
    if (rows.length < MANY) return new Set(rows.flatMap(({ value }) => value.map((fact) => fact.state)));
    const tally = new Tally();
    for (const { value } of rows) for (const fact of value) tally.add(fact.state);
    this.tallies.set(key, tally);
    return tally.states;
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
    const seat = this.seatOf(asker);
    const last = seat.asked.get(key);
    if (last === seat.checks) return;
    seat.asked.set(key, seat.checks);
    if (last === undefined) this.askers.set(key, seat, true);
    this.hasAskers = true;
  }

  private seatOf(section: Section): Seat {
    const known = this.seats.get(section);
    if (known) return known;
    const seat = new Seat(section, this.seats.size);
    this.seats.set(section, seat);
    return seat;
  }

  /** The keys for which what some sections say together is not what others say; nobody wants to know before anybody asked. */
  private changedKeys(removed: readonly Section[], added: readonly Section[]): string[] {
    if (!this.hasAskers) return [];
    const before = this.signatures(removed);
    const after = this.signatures(added);
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      (key) => before.get(key) !== after.get(key),
    );
  }

  private signatures(sections: readonly Section[]): Map<string, string> {
    const signatures = new Map<string, string>();
    for (const section of sections)
      for (const [key, facts] of factsOf(section, this.saying)) sign(signatures, key, facts);
    return signatures;
  }

  private takeOver(seat: Seat, section: Section): void {
    const before = factsOf(seat.section, this.saying);
    const after = factsOf(section, this.saying);
    this.seats.delete(seat.section);
    this.seats.set(section, seat);
    seat.section = section;
    for (const [key, facts] of before) {
      if (after.has(key)) continue;
      this.count(key, facts, 'remove');
      this.facts.delete(key, seat);
    }
    for (const [key, facts] of after) {
      const old = before.get(key) ?? [];
      if (!sameStates(old, facts)) {
        this.count(key, old, 'remove');
        this.count(key, facts, 'add');
      }
      this.facts.set(key, seat, facts);
    }
  }

  private takeOut(section: Section): void {
    const seat = this.seatOf(section);
    for (const key of seat.asked.keys()) this.askers.delete(key, seat);
    for (const [key, facts] of factsOf(section, this.saying)) {
      this.count(key, facts, 'remove');
      this.facts.delete(key, seat);
    }
    this.seats.delete(section);
  }

  private putIn(section: Section): void {
    const seat = this.seatOf(section);
    for (const [key, facts] of factsOf(section, this.saying)) {
      this.count(key, facts, 'add');
      this.facts.set(key, seat, facts);
    }
  }

  private count(key: string, facts: readonly Fact[], how: 'add' | 'remove'): void {
    const tally = this.tallies.get(key);
    if (tally) for (const fact of facts) tally[how](fact.state);
  }
}

/** From how many sections on it is worth while to keep count of what they say. */
const MANY = 8;

/** How many items a search for a circle of links looks at. */
const FARTHEST = 500;

interface Fact {
  readonly state: string;
  readonly shape?: ItemShape;
}

function sameStates(a: readonly Fact[], b: readonly Fact[]): boolean {
  return a.length === b.length && a.every((fact, index) => fact.state === b[index]?.state);
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
