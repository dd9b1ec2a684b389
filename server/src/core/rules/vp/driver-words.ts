import type { Item, Link, Phrase } from '../../canvas/model';
import { namesOf } from '../../canvas/names';
import { placeIn } from '../../canvas/phrase';
import type { Naming } from '../../language/who';
import type { Report } from '../rule';
import type { SectionView } from '../view';
import { DRIVERS } from './driver-texts';

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

/** An item's words and whatever stands nested in it. */
function textsOf(item: Item): string[] {
  const fields: Phrase[] = item.fields.map((field) => field.phrase);
  const inner =
    item.form === 'entry' ? item.place.chunk.text.slice(item.lead.end, item.place.end).split('\n') : [];
  return [item.phrase.words, ...fields.map((phrase) => phrase.words), ...inner].filter((words) =>
    /\p{L}{2}/u.test(words),
  );
}
