import type { Item, Link } from '../../canvas/model';
import { namesOf } from '../../canvas/names';
import { placeIn } from '../../canvas/phrase';
import type { Naming } from '../../language/who';
import type { Report } from '../rule';
import type { SectionView } from '../view';
import { saysOnly } from './bare-words';
import { DRIVERS } from './driver-texts';
import { isUnfinished, textsOf } from './said';

/** The answers to one driver, for each buyer of a section: entries under one heading answer it together. */
function answersTo(view: SectionView, slot: string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of view.items(DRIVERS)) {
    if (item.slot !== slot || item.notApplicable || item.phrase.words === '') continue;
    const buyer = item.buyer?.id ?? '';
    const group = groups.get(buyer);
    if (group) group.push(item);
    else groups.set(buyer, [item]);
  }
  return [...groups.values()];
}

/**
 * Reports every answer to a driver that names nobody.
 * @param names how words are judged; what it is unsure of is left alone
 * @param found what to say of the first answer
 */
export function reportUnnamed(
  view: SectionView,
  report: Report,
  slot: string,
  names: (words: string, selves: readonly string[]) => Naming,
  found: (item: Item) => Omit<Parameters<Report>[0], 'at'>,
): void {
  for (const items of answersTo(view, slot)) {
    const [first] = items;
    const selves = first?.buyer ? selvesOf([...namesOf(first.buyer)]) : [];
    const isUnnamed = items.every((item) => {
      const texts = textsOf(item);
      const isSaid = texts.length > 0 && !item.links.some(leadsToSomebody);
      return isSaid && texts.every((words) => names(words, selves) === 'unnamed');
    });
    if (first && isUnnamed) report({ at: placeIn(first.phrase), ...found(first) });
  }
}

/** A key influencer, or something that is written elsewhere and may well be one. */
function leadsToSomebody(link: Link): boolean {
  return (
    link.kind === 'words' || link.kind === 'file' || (link.kind === 'id' && link.target.startsWith('KI'))
  );
}

/** The buyer's own names in the plural: "Clinics need it" says nothing of who requires it. */
function selvesOf(names: readonly string[]): string[] {
  return names.flatMap((name) => [name, `${name}s`, name.replace(/y$/, 'ies')]);
}

/** What says no more of a driver than its name. */
export interface BareDriver {
  /** The words of the driver and of those whom it moves, in comparable form. */
  readonly words: ReadonlySet<string>;
  /** What says more, though it is made of these words. */
  readonly tells?: RegExp;
}

/**
 * Reports every answer to a driver that says nothing but what the driver's own name says.
 * @param found what to say of the first answer
 */
export function reportBare(
  view: SectionView,
  report: Report,
  slot: string,
  { words: vocabulary, tells }: BareDriver,
  found: (item: Item) => Omit<Parameters<Report>[0], 'at'>,
): void {
  for (const items of answersTo(view, slot)) {
    const [first] = items;
    const isBare = items.every((item) => {
      // A link leads to a benefit that may well say it.
      const texts = item.links.length > 0 ? [] : textsOf(item);
      return (
        texts.length > 0 &&
        texts.every((words) => !isUnfinished(words) && !tells?.test(words) && saysOnly(words, vocabulary))
      );
    });
    if (first && isBare) report({ at: placeIn(first.phrase), ...found(first) });
  }
}
