import type { Item, Phrase, Section } from '../../canvas/model';
import { ASSUMPTIONS, hasEvidence, isCritical, isSettled } from '../asm/assumption';
import type { OutwardFact } from '../outward-fact';
import type { Statement } from '../statement';
import { isWritten } from '../written';

/** How far it is clear what is offered, and whether anybody wants it: what has to come before a business model. */

/** What is known of desirability, and of the offer. */
export const readinessKeys = {
  /** States: `open`, `critical` (open, and much hangs on it), `settled`. */
  desirability: 'desirability',
  /** A canvas says what is offered, or what customers want. */
  offer: 'offer',
} as const;

/** A block says something: more than a template does. */
export function filled(block: string): Statement {
  return `model:filled:${block}`;
}

/** A canvas leads to another document, where what is offered may stand. */
export const refersElsewhere: Statement = 'model:refers-elsewhere';

/** Something in a canvas was read as nothing, so that what seems to be missing may stand there. */
export const hasUnread: Statement = 'model:unread';

/** A canvas says that the business it describes is running. */
export const isRunning: Statement = 'model:running';

type Desirability = 'open' | 'critical' | 'settled';

/** What a section of a register says of the assumptions about desirability, for sections of the same canvas. */
export function* desirabilityValues(section: Section): Iterable<readonly [key: string, value: Desirability]> {
  for (const { items } of section.blocks)
    for (const item of items) {
      const state = desirabilityOf(item);
      if (state) yield [readinessKeys.desirability, state];
    }
}

function desirabilityOf(item: Item): Desirability | undefined {
  if (item.block.id !== ASSUMPTIONS || item.slot !== 'desirability' || !isWritten(item)) return undefined;
  if (isSettled(item) || hasEvidence(item)) return 'settled';
  return isCritical(item) ? 'critical' : 'open';
}

/** What a section of a register tells business models elsewhere. */
export function* desirabilityFacts(section: Section): Iterable<OutwardFact> {
  yield* desirabilityValues(section);
}

/** The blocks that say what customers want, or what they get. */
const OFFER = new Set([
  'jobs',
  'pains',
  'gains',
  'products-and-services',
  'features',
  'benefits',
  'voice-of-customer',
  'for',
  'that',
]);

/** What a section tells business models elsewhere of the offer. */
export function* offerFacts({ blocks, canvas }: Section): Iterable<OutwardFact> {
  if (blocks.some(({ definition, items }) => OFFER.has(definition.id) && items.some(isWritten)))
    yield [readinessKeys.offer, canvas.id];
}

/** Words of those who look again at a business that there is. */
const RUNNING =
  /\b(?:running|existing|established|current|present|today['’]s) (?:business|model|company|operations?|customers|service)\b|\bas[- ]is\b|\brevisit\w*|\breview(?:ed|ing)? (?:of )?(?:the |our )?(?:business )?model\b|\b(?:since|founded in|in business since|last year|in) (?:19|20)\d{2}\b|\bin business for\b|\blast year(?:['’]s)?\b|\b(?:19|20)\d{2} (?:revenue|figures|accounts|results|sales)\b|\b(?:19|20)\d{2}:\s|\((?:in )?(?:19|20)\d{2}\)|\bactuals?\b/i;

/** What a section of a business model states about the business. */
export function modelStatements({ heading, prose, blocks, unread }: Section): readonly Statement[] {
  const phrases = [...(heading ? [heading.phrase] : []), ...prose];
  const items = blocks.flatMap((block) => block.items);
  const words = [
    ...phrases,
    ...items.flatMap((item) => [item.phrase, ...item.fields.map((field) => field.phrase)]),
  ];
  const running = words.some((phrase) => RUNNING.test(phrase.words)) ? [isRunning] : [];
  const refers = words.some(leadsElsewhere) ? [refersElsewhere] : [];
  return [
    ...running,
    ...refers,
    ...(unread.length > 0 ? [hasUnread] : []),
    ...items.filter(isWritten).map((item) => filled(item.block.id)),
  ];
}

/** A link to a document, not to a place in the same one or to a web page. */
function leadsElsewhere({ text }: Phrase): boolean {
  return text.marks.some(({ kind, detail = '' }) => kind === 'link' && /^(?![a-z]+:|#)./i.test(detail));
}
