import { comparableWords } from '../canvas/names';
import { isDriver, type TraceNode } from '../canvas/trace';
import { counted, likenessOf, mostLikeness, type WordCount } from './likeness';

/** The same item in two versions of a canvas. */
export interface Pair {
  readonly before: TraceNode;
  readonly after: TraceNode;
}

/** Which items of two versions are the same; those without a counterpart were added or removed. All in reading order. */
export interface Pairs {
  readonly kept: readonly Pair[];
  readonly added: readonly TraceNode[];
  readonly removed: readonly TraceNode[];
}

/** Items that share so many of their words are one item that was reworded; elsewhere in the canvas they have to share more. */
const ALIKE = 0.5;
const ALIKE_ELSEWHERE = 0.7;

/** With so many words, an item that stands in another block now is the same one, whatever ids say. */
const TELLING = 3;

/**
 * Finds each item's counterpart. The surest signs come first: the same words under the same id, then the same words in the same place
 * or anywhere, for ids are numbered anew when items come and go; then the same id; last the closest words, first in the same place. Takes time in proportion to the items, and to the product of those that are new with those that are gone.
 */
export function pairsOf(before: readonly TraceNode[], after: readonly TraceNode[]): Pairs {
  const pairing = new Pairing(before, after);
  pairing.byName((node) => node.id && `${placeOf(node)} ${node.id.value} ${wordsOf(node)}`);
  pairing.byName((node) => wordsOf(node) && `${placeOf(node)} ${wordsOf(node)}`);
  pairing.byName((node) => (comparableWords(wordsOf(node)).length < TELLING ? undefined : elsewhere(node)));
  pairing.byName((node) => node.id?.value);
  pairing.byName((node) => wordsOf(node) && elsewhere(node));
  pairing.byName((node) => (isDriver(node) && node.slot ? placeOf(node) : undefined));
  pairing.byLikeness(ALIKE, (one, other) => placeOf(one) === placeOf(other));
  pairing.byLikeness(ALIKE_ELSEWHERE, (one, other) => !one.carried === !other.carried);
  return pairing.result();
}

/** Where an item stands: its block, for whom, and, where that is its place, the part of the block that it answers. */
export function placeOf(node: TraceNode): string {
  return [node.block.id, node.buyer?.id ?? '', isDriver(node) ? (node.slot ?? '') : ''].join('/');
}

/** What an item says, wherever it stands. */
function elsewhere(node: TraceNode): string {
  return `${node.carried !== undefined} ${wordsOf(node)}`;
}

function wordsOf({ phrase }: TraceNode): string {
  return phrase.words.trim();
}

function countedWords({ phrase }: TraceNode): WordCount {
  return counted(comparableWords(phrase.words));
}

class Pairing {
  private readonly partners = new Map<TraceNode, TraceNode>();
  private left: readonly TraceNode[];
  private fresh: readonly TraceNode[];

  constructor(
    private readonly before: readonly TraceNode[],
    private readonly after: readonly TraceNode[],
  ) {
    this.left = before;
    this.fresh = after;
  }

  /** Pairs what has the same name, in reading order where several have it. */
  byName(nameOf: (node: TraceNode) => string | undefined): void {
    const named = new Map<string, TraceNode[]>();
    for (const node of this.left) {
      const name = nameOf(node);
      if (!name) continue;
      const group = named.get(name);
      if (group) group.push(node);
      else named.set(name, [node]);
    }
    for (const node of this.fresh) {
      const old = named.get(nameOf(node) ?? '')?.shift();
      if (old) this.partners.set(node, old);
    }
    this.clear();
  }

  /** Pairs what is alike, the most alike first. */
  byLikeness(least: number, mayBe: (one: TraceNode, other: TraceNode) => boolean): void {
    const close: { old: TraceNode; node: TraceNode; likeness: number }[] = [];
    const fresh = this.fresh.map((node) => ({ node, words: countedWords(node) }));
    for (const old of this.left) {
      const oldWords = countedWords(old);
      for (const { node, words } of fresh) {
        if (!mayBe(old, node) || mostLikeness(oldWords, words) < least) continue;
        const likeness = likenessOf(oldWords, words);
        if (likeness >= least) close.push({ old, node, likeness });
      }
    }
    const taken = new Set<TraceNode>();
    for (const { old, node } of close.sort((a, b) => b.likeness - a.likeness)) {
      if (taken.has(old) || taken.has(node)) continue;
      taken.add(old).add(node);
      this.partners.set(node, old);
    }
    this.clear();
  }

  result(): Pairs {
    const kept = this.after.flatMap((after): Pair[] => {
      const before = this.partners.get(after);
      return before ? [{ before, after }] : [];
    });
    return { kept, added: this.fresh, removed: this.left };
  }

  private clear(): void {
    const found = new Set(this.partners.values());
    this.left = this.before.filter((node) => !found.has(node));
    this.fresh = this.after.filter((node) => !this.partners.has(node));
  }
}
