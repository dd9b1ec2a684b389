import { lettersIn } from '../../canvas/id-letters';
import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { quotesAnItem } from '../references';
import type { SectionView } from '../view';
import { lettersOf } from './benefits';

/** Whether a link at either end leads on from a feature, to more than the product that it is part of. */
export function isLinked(view: SectionView, feature: Item): boolean {
  const { canvas } = view;
  const parts = lettersOf(view, 'features', 'products-and-services');
  const leads = feature.links.some(
    (link) => link.kind !== 'id' || !parts.has(lettersIn(link.target)) || canvas.leadsOn(link.target),
  );
  if (leads || canvas.isLinkedTo({ id: undefined, words: feature.phrase.words })) return true;
  const letters = lettersOf(view, 'benefits', 'jobs', 'pains', 'gains');
  const texts = [
    feature.phrase.words,
    ...feature.fields.flatMap(({ id, phrase }) => [id?.value ?? '', phrase.words]),
  ];
  if (texts.some((words) => mentions(words, letters))) return true;
  if (quotesAnItem(view, feature.phrase)) return true;
  return feature.id !== undefined && canvas.leadsOn(feature.id.value) && !leadsOnlyToParts(feature, parts);
}

/** `See [benefits](benefits.md)`, behind the feature or above the list: what it is good for is written in another document. */
export function isToldElsewhere({ section }: SectionView, { lead }: Item): boolean {
  const remarks = section.prose.filter(({ words }) => /\bbenefits?\b/i.test(words));
  const places = [lead, ...remarks.map((phrase) => placeIn(phrase))];
  return places.some(({ chunk, start, end }) => DOCUMENT_LINK.test(chunk.text.slice(start, end + 1)));
}

/** A link to a document of one's own; what stands elsewhere on the web says nothing of benefits. */
const DOCUMENT_LINK = /\]\((?![a-z]+:)[^()\s]+\.(?:md|markdown)\b/i;

/** `Route view [B1]`, `Route view: B1`: an id of what it is good for, without an arrow. */
function mentions(words: string, letters: ReadonlySet<string>): boolean {
  return [...words.matchAll(/\b([A-Z]{1,4})\d{1,4}\b/g)].some(([, found = '']) => letters.has(found));
}

function leadsOnlyToParts(feature: Item, parts: ReadonlySet<string>): boolean {
  return feature.links.length > 0 && feature.links.every((link) => parts.has(lettersIn(link.target)));
}
