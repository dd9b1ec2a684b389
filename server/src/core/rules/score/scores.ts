import type { Item, Phrase } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Place } from '../../markdown/block';
import type { SectionView } from '../view';

export type ScoreKind = 'importance' | 'satisfaction' | 'opportunity';

/** A rating as it is written. */
export interface Score {
  readonly kind: ScoreKind;
  readonly value: number;
  /** The highest value there is, where the column's title or the rating itself says so (`Importance (1-5)`, `4/5`). */
  readonly highest: number | undefined;
  readonly words: string;
  readonly at: Place;
}

/** The ratings of an item, one of each kind at most. */
export interface Rated {
  readonly item: Item;
  readonly scores: Readonly<Partial<Record<ScoreKind, Score>>>;
}

/** The items of a section that bear ratings in figures. */
export function ratedIn(view: SectionView): Rated[] {
  return [...new Set(view.allItems)].flatMap((item) => {
    const found = scoresOf(item);
    if (found.length === 0) return [];
    const scores: Partial<Record<ScoreKind, Score>> = {};
    for (const score of found) scores[score.kind] ??= score;
    return [{ item, scores }];
  });
}

const KINDS: readonly (readonly [ScoreKind, string])[] = [
  ['importance', String.raw`imp(?:ortance|\.)?`],
  ['satisfaction', String.raw`sat(?:isfaction|isfied|\.)?`],
  ['opportunity', String.raw`opp(?:ortunity|\.)?(?:[ -]?score)?|odi[ -]?score`],
];

/** Columns and fields, and ratings in an item's own words: `(imp 9, sat 3, opp 15)`, `importance: 9`. */
function scoresOf(item: Item): Score[] {
  const inFields = item.fields.flatMap(({ label, phrase }) => {
    const kind = KINDS.find(([, name]) =>
      new RegExp(`^(?:${name})(?![\\p{L}])`, 'iu').test(label.trim()),
    )?.[0];
    return kind ? (scoreFrom(kind, phrase, label) ?? []) : [];
  });
  return [...inFields, ...inWords(item.phrase), ...inAttributes(item)];
}

const FIGURE = String.raw`(-?\d+(?:[.,]\d+)?)(?:\s*\/\s*(\d+))?`;
const WHOLE = new RegExp(`^\\s*${FIGURE}\\s*$`);

function scoreFrom(kind: ScoreKind, phrase: Phrase, label: string): Score | undefined {
  const found = WHOLE.exec(phrase.words);
  if (!found) return undefined;
  const scale = found[2] ?? /(?:-|–|to|\/|of)\s*(\d+)\s*\)?\s*$/.exec(label)?.[1];
  return scoreAt(
    kind,
    found[1] ?? '',
    scale,
    placeIn(phrase, found[0].indexOf(found[1] ?? ''), phrase.words.length),
  );
}

function inWords(phrase: Phrase): Score[] {
  return KINDS.flatMap(([kind, name]) => {
    const found = figureBehind(name).exec(phrase.words);
    const figure = found?.[1];
    if (!found || figure === undefined) return [];
    const start = found.index + found[0].lastIndexOf(figure, found[0].length - (found[2]?.length ?? 0));
    return [scoreAt(kind, figure, found[2], placeIn(phrase, start, start + figure.length))];
  });
}

/** Ratings in brackets that were read as attributes, because one of them is known as such. */
function inAttributes(item: Item): Score[] {
  return item.attributes.flatMap(({ value, place }) =>
    KINDS.flatMap(([kind, name]) => {
      const found = figureBehind(name).exec(value);
      const figure = found?.[1];
      if (!found || figure === undefined || found.index > 0) return [];
      const start = place.start + value.lastIndexOf(figure);
      return [scoreAt(kind, figure, found[2], { ...place, start, end: start + figure.length })];
    }),
  );
}

function figureBehind(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${name})\\s*[:=]?\\s*${FIGURE}(?!\\s*%|[\\p{L}\\d])`, 'iu');
}

function scoreAt(kind: ScoreKind, figure: string, scale: string | undefined, at: Place): Score {
  return {
    kind,
    value: Number(figure.replace(',', '.')),
    highest: scale === undefined ? undefined : Number(scale),
    words: figure,
    at,
  };
}
