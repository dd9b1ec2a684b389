import type { Item, Section } from '../../canvas/model';
import { withoutNumbering } from '../../canvas/names';
import { placeIn } from '../../canvas/phrase';
import { saysEvidence, saysTest } from '../../language/evidence';
import type { Place } from '../../markdown/block';
import { ASSUMPTIONS } from './assumption';

/** What headings and remarks around assumptions say of them. */

/** Where the heading over the assumptions of a section stands, if they have one. */
export function headingOver({ blocks }: Section): Place | undefined {
  const heading = blocks.find(({ definition }) => definition.id === ASSUMPTIONS)?.heading;
  return heading && placeIn(heading.phrase);
}

/** Whether what is wrong with some assumptions is wrong with the whole list, so that it is better said once. */
export function isWholeList(some: readonly Item[], all: readonly Item[]): boolean {
  return some.length > 2 && some.length === all.length;
}

/** An assumption that says itself that it is one. */
export const SAYS_WHO = /^(?:we\b|i\b|our\b|assumptions?\b|hypothes[ei]s\b)/i;

/**
 * Whether words stand behind a sentence that began with the title of their section (`**We are sure that** partners ...`) and do not
 * begin like one themselves: then they are likely to go on about something else.
 */
export function isAside(item: Item, { heading, blocks }: Section): boolean {
  if (!heading?.bold || SAYS_WHO.test(item.phrase.words)) return false;
  const title = withoutNumbering(heading.phrase.words);
  const first = blocks.flatMap(({ items }) => items)[0];
  return first !== item && first !== undefined && first.phrase.words.startsWith(title);
}

/** A remark below a list that says of all above how it will be found out. */
const ALL_TESTED = /\b(?:all|both|each|these|they|every one|the above)\b/i;

/** What a section says of its assumptions beside each of them: that they are unsure, that they are certain, that all are tested. */
export function sectionSays(section: Section): { unsure: boolean; certain: boolean; tested: boolean } {
  const heading = (section.heading?.phrase.words ?? '').toLowerCase().replace(/’/g, "'");
  const unsure = /\bnot (?:\p{L}+ )?(?:sure|certain)\b|\bunsure\b|\bdoubts?\b/u.test(heading);
  return {
    unsure,
    certain: !unsure && /\b(?:sure|certain|convinced|granted|obvious)\b/.test(heading),
    tested: section.prose.some(
      ({ words }) => ALL_TESTED.test(words) && (saysEvidence(words) || saysTest(words)),
    ),
  };
}

/** Whether a heading says of what stands below it that it is open. */
export function headingSaysOpen({ heading, part }: Section): boolean {
  return /\b(?:open|unknowns?|untested|unproven|not yet|hypothes|guess|bets?\b|still to|to (?:test|validate|prove)|(?:not|n['’]t) (?:yet )?know|not (?:[a-zà-ɏ]+ )?(?:sure|certain))/i.test(
    `${heading?.phrase.words ?? ''} ${part}`,
  );
}

/** Whether a heading says of what stands below it that it is over: found out, or dropped. */
export function headingSaysOver({ heading }: Section): boolean {
  const words = heading?.phrase.words ?? '';
  return (
    /\b(?:dropped|refuted|disproved|settled|retired|no longer|turned out|(?:was|were) wrong|wrong about|supported|confirmed|validated|proven|last year)\b/i.test(
      words,
    ) && !/\b(?:not|n['’]t|un\w+|to be|still|yet|if)\b/i.test(words)
  );
}
