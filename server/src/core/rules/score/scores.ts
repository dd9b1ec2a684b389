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
  return view.allItems.flatMap((item) => {
    const found = scoresOf(item);
    if (found.length === 0) return [];
    const scores: Partial<Record<ScoreKind, Score>> = {};
    for (const score of found) scores[score.kind] ??= score;
    return [{ item, scores }];
  });
}

const FIGURE = String.raw`(-?\d+(?:[.,]\d+)?)(?:\s*\/\s*(\d+))?`;
const WHOLE = new RegExp(`^\\s*${FIGURE}\\s*$`);

/** How the ratings of a kind are written: what a label begins with, and a figure behind its name. */
interface Writing {
  readonly kind: ScoreKind;
  readonly label: RegExp;
  readonly figure: RegExp;
}

function writing(kind: ScoreKind, name: string): Writing {
  return {
    kind,
    label: new RegExp(`^(?:${name})(?![a-zà-ɏ])`, 'i'),
    figure: new RegExp(`(?<![a-zà-ɏ])(?:${name})\\s*[:=]?\\s*${FIGURE}(?!\\s*%|[a-zà-ɏ\\d])`, 'i'),
  };
}

const WRITINGS: readonly Writing[] = [
  writing('importance', String.raw`imp(?:ortance|\.)?`),
  writing('satisfaction', String.raw`sat(?:isfaction|isfied|\.)?`),
  writing('opportunity', String.raw`opp(?:ortunity|\.)?(?:[ -]?score)?|odi[ -]?score`),
];

/** Columns of another kind: `Opportunity rank`, `Opportunity (€)`. */
const OF_ANOTHER_KIND = /\b(?:rank(?:ing)?|order|size|value|revenue|cost|eur|usd|gbp|chf)\b|[€$£#]/i;

const known = new WeakMap<Item, readonly Score[]>();

/** The scores of an item, worked out once: several rules ask. */
function scoresOf(item: Item): readonly Score[] {
  const found = known.get(item) ?? readScores(item);
  known.set(item, found);
  return found;
}

/** Columns and fields, and ratings in an item's own words: `(imp 9, sat 3, opp 15)`, `importance: 9`. */
function readScores(item: Item): Score[] {
  const inFields = item.fields.flatMap(({ label, phrase }) => {
    const kind = OF_ANOTHER_KIND.test(label)
      ? undefined
      : WRITINGS.find((each) => each.label.test(label.trim()))?.kind;
    return kind ? (scoreFrom(kind, phrase, label) ?? []) : [];
  });
  return [...inFields, ...inWords(item.phrase), ...inAttributes(item)];
}

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
  if (!/\d/.test(phrase.words)) return [];
  return WRITINGS.flatMap(({ kind, figure: pattern }) => {
    const found = pattern.exec(phrase.words);
    const figure = found?.[1];
    if (!found || figure === undefined) return [];
    const start = found.index + found[0].lastIndexOf(figure, found[0].length - (found[2]?.length ?? 0));
    return [scoreAt(kind, figure, found[2], placeIn(phrase, start, start + figure.length))];
  });
}

/** Ratings in brackets that were read as attributes, because one of them is known as such. */
function inAttributes(item: Item): Score[] {
  return item.attributes.flatMap(({ value, place }) =>
    WRITINGS.flatMap(({ kind, figure: pattern }) => {
      const found = pattern.exec(value);
      const figure = found?.[1];
      if (!found || figure === undefined || found.index > 0) return [];
      const start = place.start + value.lastIndexOf(figure);
      return [scoreAt(kind, figure, found[2], { ...place, start, end: start + figure.length })];
    }),
  );
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
