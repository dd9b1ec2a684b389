import type { Item, Section } from '../../canvas/model';
import { withoutNumbering } from '../../canvas/names';
import { measureIn } from '../../language/measure';
import { isPerson } from '../../language/people-words';

/** Who said something, and when, as the lines around customers' words tell it. */

const OPENS = /^[*_\s]*["“„«‘]/u;

/** Whether words are somebody's: they begin with a quotation mark, or have a quotation of a few words in them. */
export function isQuotation(words: string): boolean {
  return OPENS.test(words) || /["“„«][^"“”„«»]{8,}["”“»]/u.test(words);
}

/** A quotation from its first word to its last, and what stands behind it. */
const QUOTATION = /^[*_\s]*["“„«‘]([^“”„«»]+?)["”“»’][.,!?\s]*(.*)$/su;

/**
 * What a line quotes, where it is a quotation from the beginning.
 * @returns what stands behind the quotation, trimmed; undefined where it is none
 */
export function behindQuotation(words: string): string | undefined {
  return QUOTATION.exec(words)?.[2]?.trim();
}

/** Words that name all customers, and so nobody. */
const ANYBODY =
  /^(?:customers?|patients?|users?|members?|clients?|consumers?|people|buyers?|guests?|famil(?:y|ies)|interviews?|voices?|quotes?)$/;

/** Whether a heading over customers' words says who said them, or when. */
export function headingTellsSource({ heading, part }: Section): boolean {
  const words = `${withoutNumbering(heading?.phrase.words ?? '')} ${withoutNumbering(part)}`;
  return (
    tellsSource(words) ||
    /\b(?:surveys?|interviews?|visits|study|focus groups?|workshops?|anonym\w*|(?:at|from|during|after) (?:the|our|an?|last) [a-zà-ɏ]+)\b/i.test(
      words,
    )
  );
}

/** Whether words tell who, or when: a person's role, a date, a number, a name. */
function tellsSource(words: string): boolean {
  if (/\d/.test(words) || measureIn(words).time) return true;
  return [...words.toLowerCase().matchAll(/\p{L}+/gu)].some(
    ([word]) => isPerson(word) && !ANYBODY.test(word),
  );
}

/** A remark that says of all words around it where they come from. */
const ALL_FROM =
  /\b(?:all|interviews?|interviewed|asked|visit(?:s|ed)|talk(?:s|ed)|survey\w*|recorded|anonym\w*|said by|from|sources?|heard|calls?|written down)\b/i;

/** Whether a remark in a section says where its quotations come from. */
export function remarkTellsSource({ prose }: Section): boolean {
  return prose.some(({ words }) => ALL_FROM.test(words) || tellsSource(words));
}

/** Whether an item has a field with something in it: who said it, when, where it was written down. */
export function hasFields({ fields, links }: Item): boolean {
  return links.length > 0 || fields.some(({ phrase: { words } }) => /\p{L}{2}|\d/u.test(words));
}
