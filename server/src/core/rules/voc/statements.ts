import type { Section } from '../../canvas/model';
import { saysEvidence } from '../../language/evidence';
import type { Statement } from '../statement';
import { isQuotation } from './sources';

export const VOICE = 'voice-of-customer';

/** Customers are heard in the canvas. */
export const hearsCustomers: Statement = 'voc:heard';

/** Customers are heard, or something is decided without them: whichever comes first. */
export const hearsOrDecides: Statement = 'voc:heard-or-decided';

/** Sections about money, feasibility, messages and sales: what comes after customers were heard. */
const DECIDES =
  /\b(?:investments?|funding|financing|feasibility|messages?|messaging|campaigns?|sales|pricing|price list|budgets?|launch|roll-?out|go[- ]to[- ]market|marketing|pitch)\b/i;

/** Whether a section decides something that customers should have been heard on before. */
export function decidesWithout({ heading, opensCanvas, blocks, prose, unread }: Section): boolean {
  if (!heading || opensCanvas || blocks.length + prose.length + unread.length === 0) return false;
  return (
    DECIDES.test(heading.phrase.words) && !/\b(?:after|later|not yet|next)\b/i.test(heading.phrase.words)
  );
}

/** What a section of a customer intimacy plan states about who was heard. */
export function voiceStatements(section: Section): readonly Statement[] {
  if (isHeard(section)) return [hearsCustomers, hearsOrDecides];
  return decidesWithout(section) ? [hearsOrDecides] : [];
}

/** Whether a section lets customers speak, or says whom somebody asked. */
export function isHeard({ blocks, prose }: Section): boolean {
  const said = blocks.some(
    ({ definition, items, notApplicable }) =>
      definition.id === VOICE && (notApplicable !== undefined || items.length > 0),
  );
  return said || prose.some(({ words }) => isQuotation(words) || saysEvidence(words));
}
