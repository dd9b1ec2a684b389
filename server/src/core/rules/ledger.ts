import type { Section } from '../canvas/model';
import { MUTUAL } from './alike';
import type { Add, Fact } from './fact';
import { Facts, type Seldom, seldomOf } from './facts';
import type { Saying } from './saying';
import { type Asked, Seat } from './seat';
import type { ItemShape } from './shape';
import { Topic } from './topic';

/**
 * What the sections of one canvas say that other sections may ask about, as keyed facts. Who asks for a key is noted, so that
 * after an edit only those are checked again for whom an answer changed. Positions and words of other sections are no facts:
 * they change with every keystroke, and nothing that a rule says of one section may rest on them.
 *
 * A section that was read again takes over the seat of the one before it: what it says and asks is compared with that, and what stayed
 * the same stays where it is. Otherwise a keystroke would cost more the longer the document is.
 */
export class Ledger {
  private readonly topics = new Map<string, Topic>();
  private readonly seats = new Map<Section, Seat>();
  private hasAskers = false;
  /** What has been asked for of what is seldom asked for: until then nobody is told. */
  private readonly seldoms = new Set<Seldom>();

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
      this.seat(row);
      for (const section of added) this.putIn(section);
    }
    const fresh = new Set(added);
    const stale = new Set<Section>();
    for (const key of changed)
      for (const { section } of this.concernedBy(key)) if (!fresh.has(section)) stale.add(section);
    return stale;
  }

  private concernedBy(key: string): readonly Seat[] {
    const topic = this.topics.get(key);
    if (!topic) return [];
    return key.startsWith(MUTUAL) ? topic.facts.map(({ seat }) => seat) : topic.askedBy;
  }

  /** Gives all sections their places in the row. */
  private seat(row: readonly Section[]): void {
    let last = -1;
    let isSameOrder = true;
    for (const [place, section] of row.entries()) {
      const known = this.seats.get(section);
      if (known && known.place < last) isSameOrder = false;
      if (known) last = known.place;
      const seat = known ?? new Seat(section, place);
      seat.place = place;
      this.seats.set(section, seat);
    }
    if (!isSameOrder) for (const topic of this.topics.values()) topic.reorder();
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

  /** Runs the check of sections, and forgets what those that were checked before asked then and not now. */
  checking(sections: readonly Section[], check: () => void): void {
    const seats = sections.map((section) => this.seatOf(section));
    for (const seat of seats) seat.checks++;
    check();
    for (const seat of seats) if (seat.checks > 1) this.forgetUnasked(seat);
  }

  private forgetUnasked(seat: Seat): void {
    for (const [topic, last] of seat.asked) {
      if (last === seat.checks) continue;
      seat.asked.delete(topic);
      topic.forget(seat);
      this.drop(topic);
    }
  }

  /** The items under a key in reading order, noting that `asker` depends on them. */
  ask(key: string, asker: Section): readonly ItemShape[] {
    return this.note(key, asker).shapes();
  }

  /** The items under a {@link MUTUAL} key in reading order, for a section that says something there itself. */
  shared(key: string): readonly ItemShape[] {
    this.hasAskers = true;
    return this.topics.get(key)?.shapes() ?? [];
  }

  /** Whether any section of the canvas contributes to a key. */
  has(key: string, asker: Section): boolean {
    return this.note(key, asker).facts.length > 0;
  }

  /** Whether `asker` is the first section in reading order that contributes to a key. */
  isFirst(key: string, asker: Section): boolean {
    return this.note(key, asker).facts[0]?.seat.section === asker;
  }

  /** What sections say under a key, each section's first value first, in reading order. */
  values(key: string, asker: Section): string[] {
    return this.note(key, asker).facts.map(({ state }) => state);
  }

  /** The states that sections report under a key. They are to be looked at at once: the set changes with the canvas. */
  states(key: string, asker: Section): ReadonlySet<string> {
    return this.note(key, asker).states();
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

  /** The topic of a key, noting that `asker` depends on it. */
  private note(key: string, asker: Section): Topic {
    const seldom = seldomOf(key);
    if (seldom && !this.seldoms.has(seldom)) this.tellSeldom(seldom);
    const topic = this.topicOf(key);
    const seat = this.seatOf(asker);
    const last = seat.asked.get(topic);
    if (last === seat.checks) return topic;
    seat.asked.set(topic, seat.checks);
    if (last === undefined) topic.note(seat);
    this.hasAskers = true;
    return topic;
  }

  private topicOf(key: string): Topic {
    const known = this.topics.get(key);
    if (known) return known;
    const topic = new Topic(key);
    this.topics.set(key, topic);
    return topic;
  }

  private drop(topic: Asked): void {
    if (topic.isIdle) this.topics.delete(topic.key);
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
      for (const [key, facts] of this.factsOf(section)) sign(signatures, key, facts);
    return signatures;
  }

  private takeOver(seat: Seat, section: Section): void {
    const before = this.factsOf(seat.section);
    const after = this.factsOf(section, seat);
    this.seats.delete(seat.section);
    this.seats.set(section, seat);
    seat.section = section;
    for (const key of before.keys()) if (!after.has(key)) this.untell(key, seat);
    for (const [key, facts] of after) this.topicOf(key).tell(seat, facts);
  }

  private takeOut(section: Section): void {
    const seat = this.seatOf(section);
    for (const topic of seat.asked.keys()) {
      topic.forget(seat);
      this.drop(topic);
    }
    for (const key of this.factsOf(section).keys()) this.untell(key, seat);
    this.seats.delete(section);
  }

  /** Most sections are put in once, and together: no list of what each says is made. */
  private putIn(section: Section): void {
    const seat = this.seatOf(section);
    this.say(section, seat, (key, fact) => this.topicOf(key).add(fact));
  }

  private tellSeldom(seldom: Seldom): void {
    this.seldoms.add(seldom);
    for (const seat of this.seats.values())
      new Facts(seat.section, seat, (key, fact) => this.topicOf(key).add(fact)).saySeldom(seldom);
  }

  private say(section: Section, seat: Seat, add: Add): void {
    const facts = new Facts(section, seat, add);
    facts.say(this.saying);
    for (const seldom of this.seldoms) facts.saySeldom(seldom);
  }

  /** What a section says, by key. @param seat where it stands, or is going to; none yet, where only what it says counts */
  private factsOf(
    section: Section,
    seat = this.seats.get(section) ?? new Seat(section, 0),
  ): Map<string, Fact[]> {
    const facts = new Map<string, Fact[]>();
    this.say(section, seat, (key, fact) => {
      const row = facts.get(key);
      if (row) row.push(fact);
      else facts.set(key, [fact]);
    });
    return facts;
  }

  private untell(key: string, seat: Seat): void {
    const topic = this.topicOf(key);
    topic.untell(seat);
    this.drop(topic);
  }
}

/** How many items a search for a circle of links looks at. */
const FARTHEST = 500;

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
