import type { Item, Phrase } from '../../canvas/model';
import type { SectionView } from '../view';
import { stemsOf } from './same-words';

/** How many of a feature's words name it; what comes behind them describes it. */
const NAME = 4;

/** The features of a list that a sentence around it takes up: "The bag spares people the second trip" speaks of a `Bag of bandages`. */
export function namedBelow(view: SectionView, features: readonly Item[]): ReadonlySet<Item> {
  const found = new Set<Item>();
  const nested = features.flatMap((feature) =>
    feature.benefits.flatMap((benefit) => (benefit.how === 'nested' ? benefit.phrase : [])),
  );
  for (const { words } of [...view.section.prose, ...nested]) {
    for (const subject of subjectsOf(words)) {
      const named = features.filter((feature) => nameOf(feature).has(subject));
      // A word that several features have tells none of them.
      if (named.length === 1 && named[0]) found.add(named[0]);
    }
  }
  return found;
}

/** Whether words nested in one feature speak of another one of the list. */
export function isAboutAnother(phrase: Phrase, feature: Item, features: readonly Item[]): boolean {
  const subjects = subjectsOf(phrase.words);
  const own = nameOf(feature);
  return (
    subjects.length > 0 &&
    subjects.every(
      (subject) =>
        !own.has(subject) &&
        features.filter((other) => other !== feature && nameOf(other).has(subject)).length === 1,
    )
  );
}

function nameOf(feature: Item): ReadonlySet<string> {
  return new Set([...stemsOf(feature.phrase.words)].slice(0, NAME));
}

/** What sentences are about, where they begin with something known: "The bag ...", "This cuff ...". */
function subjectsOf(words: string): string[] {
  return [...words.matchAll(/(?:^|[.!?]\s+)(?:the|this|that|our)\s+([a-zà-ɏ\d-]+)/gi)].flatMap(
    ([, word = '']) => [...stemsOf(word)],
  );
}
