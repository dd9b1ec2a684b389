import type { Section } from '../../canvas/model';
import { behind, placeIn } from '../../canvas/phrase';
import { isOrganisation, isPerson } from '../../language/people-words';
import type { Place } from '../../markdown/block';
import type { FixStep } from '../finding';
import { statementsOf } from '../statements';
import type { SectionView } from '../view';
import { DRIVERS } from './driver-texts';
import { said } from './statements';

/** A buyer whom no canvas knows (`## Finance director`), whose value drivers stand in a section. */
export interface OtherBuyer {
  readonly name: string;
  /** Where missing drivers are said. */
  readonly at: Place;
}

/** The buyer under whose heading the first drivers of that buyer stand in this section. */
export function otherBuyerIn(view: SectionView): OtherBuyer | undefined {
  const { section, canvas } = view;
  const name = nameOf(section);
  if (name === undefined) return undefined;
  const drivers = said.partDrivers(section.part);
  const isFirst = statementsOf(section).has(drivers) && canvas.isFirstToSay(drivers);
  const at = section.heading?.phrase ?? view.items(DRIVERS)[0]?.phrase;
  return isFirst && at ? { name, at: placeIn(at) } : undefined;
}

/** Whether the drivers of a section are those of a buyer whom no canvas knows. */
export function isOtherBuyers(section: Section): boolean {
  return nameOf(section) !== undefined && statementsOf(section).has(said.partDrivers(section.part));
}

/** The words of the heading above, where they name somebody; none of what a heading says besides counts. */
function nameOf({ part, buyer, canvas }: Section): string | undefined {
  if (buyer || part === '') return undefined;
  const name = part.replace(/^(?:buyer|customer|segment|user|stakeholder)s?\s*[:–—-]\s+/i, '');
  const bare = name.replace(/\s*\([^()]*\)\s*$/, '').replace(/\s+(?:of|at|in|for|who|with)\s.*$/i, '');
  const words = bare.toLowerCase().match(/[a-zà-ɏ-]+/g) ?? [];
  const last = words.at(-1) ?? '';
  // Beside kinds of buyers, a plural is a kind that has to be one of them, which is another finding.
  if (canvas.buyers.length > 0 && last.endsWith('s')) return undefined;
  return words.length < 6 && (isPerson(last) || isOrganisation(last)) ? name : undefined;
}

/** Adds a driver below the others of the same buyer; undefined where they stand in a table or a text. */
export function addedBelow(view: SectionView, stub: string): FixStep | undefined {
  const last = view.items(DRIVERS).at(-1);
  if (last?.form !== 'entry') return undefined;
  const { chunk, start, end } = last.place;
  const words = chunk.text.slice(start, end).trimEnd();
  const marker = /^\s*([-*+])\s/.exec(words)?.[1];
  if (marker === undefined) return undefined;
  return {
    kind: 'replace',
    at: behind({ chunk, start, end: start + words.length }),
    text: `\n${marker} ${stub}`,
  };
}
