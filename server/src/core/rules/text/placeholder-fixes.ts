import type { Field, Item, NotApplicable, Phrase } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { type Placeholder, placeholdersIn } from '../../language/placeholder';
import { cutFor } from '../../language/placeholder-cut';
import type { Place } from '../../markdown/block';
import { lineStartAt } from '../../refactoring/own-lines';
import type { Fix } from '../finding';
import type { SectionView } from '../view';
import { wholeLines } from '../whole-lines';
import { quoted } from '../wording';

/** The whole line may go when it says nothing else and nothing leads to it. */
export function lineDeleted(item: Item, view: SectionView): Fix[] {
  const says = item.fields.length > 0 || item.benefits.length > 0 || item.links.length > 0;
  const isLine = item.form === 'entry' || item.form === 'paragraph' || item.form === 'row';
  const alone = view.allItems.every((other) => other === item || !isSamePlace(other.place, item.place));
  if (says || !isLine || !alone || view.canvas.isLinkedTo({ id: item.id?.value, words: item.phrase.words }))
    return [];
  return [deletion(wholeLines(item.place))];
}

/** What is said of an item under a label: a cell is emptied, a nested entry goes with its line. */
export function fieldDeleted(item: Item, field: Field): Fix[] {
  const { chunk, start, end } = field.place;
  if (item.form === 'row') return [deletion({ chunk, start, end })];
  const marker = chunk.text.slice(lineStartAt(chunk.text, start), start);
  const isNested = start >= item.lead.end && /^\s*(?:[-*+]|\d+[.)])\s+$/.test(marker);
  const isLine = !/[\r\n]/.test(chunk.text.slice(start, end).trimEnd()) && field.links.length === 0;
  return isNested && isLine ? [deletion(wholeLines(field.place))] : [];
}

function deletion(at: Place): Fix {
  return {
    title: 'Delete the placeholder',
    steps: [{ kind: 'replace', at, text: '' }],
    safe: false,
    preferred: true,
  };
}

/** Inside a sentence, a placeholder may go where the rest still says something. What joins a benefit to its feature stays with it. */
export function takenFrom(phrase: Phrase, found: Placeholder, item: Item | undefined): Fix[] {
  const cut = cutFor(phrase.words, found);
  if (!cut || item?.benefits.some(({ how }) => how === 'sentence')) return [];
  const at = placeIn(phrase, cut.start, cut.end);
  const words = phrase.words.slice(cut.start, cut.end);
  // Marks between the words would lose one of their ends.
  if (at.chunk.text.slice(at.start, at.end) !== words) return [];
  return [
    {
      title: `Take out ${quoted(words)}`,
      steps: [{ kind: 'replace', at, text: '' }],
      safe: false,
      preferred: false,
    },
  ];
}

/** Leads the writer from one gap of the words to the next. */
export function filledIn(phrase: Phrase): Fix {
  const dots = [...phrase.words.matchAll(/…|\.{3,}/g)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
  }));
  const gaps = [...placeholdersIn(phrase.words), ...dots].sort((a, b) => a.start - b.start);
  const apart = gaps.filter((gap, at) => gaps.slice(0, at).every((before) => before.end <= gap.start));
  return filling(apart.map(({ start, end }) => placeIn(phrase, start, end)));
}

/** Leads the writer to the reason why something does not apply. */
export function reasonFilledIn({ reason, place: { chunk, start, end } }: NotApplicable): Fix[] {
  const at = chunk.text.slice(start, end).lastIndexOf(reason);
  return at < 0 ? [] : [filling([{ chunk, start: start + at, end: start + at + reason.length }])];
}

function filling(gaps: readonly Place[]): Fix {
  return {
    title: 'Write what belongs here',
    steps: [{ kind: 'fill-in', gaps }],
    safe: false,
    preferred: false,
  };
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.chunk === b.chunk && a.start === b.start;
}
