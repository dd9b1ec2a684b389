import type { Item, Section } from '../../canvas/model';
import { behind } from '../../canvas/phrase';
import type { WordSpan } from '../../language/analysis';
import { boastIn, boastOfAll, overclaimIn } from '../../language/boast';
import { judgeClaim } from '../../language/claim';
import { saysEvidence, saysTest } from '../../language/evidence';
import { saysHowMuch } from '../../language/how-much';
import { sweepingIn } from '../../language/sweeping';
import type { Place } from '../../markdown/block';
import { type Line, lineOf } from '../line';
import { publicLines } from '../public-lines';
import { sentenceEnd } from '../sentence-end';
import { praiseIn } from '../text/praise';
import type { SectionView } from '../view';
import { isWritten } from '../written';
import { hasFields, headingTellsSource, isQuotation } from './sources';

/** Blocks that say what is so with customers; what they want themselves, and what is only assumed, stands in others. */
const KNOWN = ['voice-of-customer', 'segment', 'insights', 'industry', 'overview', 'what-we-know'] as const;
const MESSAGES = 'messages';
/** Blocks that say what is offered and what that is good for. */
const OFFERED = [
  'value-propositions',
  'unique-value-proposition',
  'unfair-advantage',
  'products-and-services',
  'features',
  'benefits',
  'pain-relievers',
  'gain-creators',
] as const;

/** Something said of all customers, or of oneself, that nothing around it shows. */
export interface Claim extends Line {
  /** Where a source may be added; unknown in running text. */
  readonly fixAt: Place | undefined;
  readonly claim: {
    readonly start: number;
    readonly end: number;
    readonly sure: boolean;
    readonly boast: boolean;
  };
}

/** The claims of a section that nobody can check, in no particular order. */
export function* claimsIn(view: SectionView): Generator<Claim> {
  const { section } = view;
  for (const item of view.items(MESSAGES)) {
    const boast = boastIn(item.phrase.words);
    if (boast && isWritten(item) && !hasSource(item))
      yield { ...lineOf(item.phrase), fixAt: item.wordsEnd, claim: { ...boast, sure: true, boast: true } };
  }
  for (const item of OFFERED.flatMap((block) => view.items(block))) {
    const boast = boastOfAll(item.phrase.words);
    if (boast && isWritten(item) && !hasSource(item))
      yield { ...lineOf(item.phrase), fixAt: item.wordsEnd, claim: { ...boast, sure: true, boast: true } };
  }
  const isAmongClaims = CLAIMS.test(section.heading?.phrase.words ?? '');
  for (const line of publicLines(section)) {
    const boast = /…/.test(line.words)
      ? undefined
      : (boastIn(line.words) ?? overclaimIn(line.words) ?? slogan(line.words));
    const fixAt = behind(line.placeOf(0, line.words.length));
    const sweeping = boast || !isAmongClaims ? undefined : sweepingAlone(line.words);
    if (boast) yield { ...line, fixAt, claim: { ...boast, sure: true, boast: true } };
    else if (sweeping?.sure) yield { ...line, fixAt, claim: { ...sweeping, boast: false } };
  }
  const claims = [...sweepingClaims(view)];
  // What stands around is read only where there is something to support.
  if (claims.length > 0 && !isSupported(section)) yield* claims;
}

/** Mere praise is no claim of being the first of all, and nobody can show it either. */
function slogan(words: string): WordSpan | undefined {
  const found = praiseIn(words);
  return found && found.words.length > 0 ? found : undefined;
}

/** What is said of all customers in the blocks that say what is so with them, and in the introduction of a plan for them. */
function* sweepingClaims(view: SectionView): Generator<Claim> {
  for (const block of KNOWN) {
    for (const item of view.items(block)) {
      const claim = sweepingAlone(item.phrase.words);
      if (claim && isWritten(item) && !hasSource(item))
        yield { ...lineOf(item.phrase), fixAt: item.wordsEnd, claim: { ...claim, boast: false } };
    }
  }
  if (!isIntroduction(view.section)) return;
  for (const phrase of view.section.prose) {
    const claim = sweepingAlone(phrase.words);
    if (claim?.sure && !isQuotation(phrase.words))
      yield { ...lineOf(phrase), fixAt: sentenceEnd(phrase, claim.end), claim: { ...claim, boast: false } };
  }
}

/** Whether the heading or a remark says where all of a section comes from. */
function isSupported(section: Section): boolean {
  return headingTellsSource(section) || section.prose.some(({ words }) => isShown(words));
}

/** Headings over what one says of customers, and not to them. */
const CLAIMS = /\bclaims\b/i;

/** Text of a plan for customers that belongs to no block: there the picture of the customers is painted. */
function isIntroduction({ canvas, blocks }: Section): boolean {
  return canvas.families.includes('voc') && blocks.length === 0;
}

/** A sweeping statement that nothing around it supports. */
function sweepingAlone(words: string): ReturnType<typeof sweepingIn> {
  const claim = sweepingIn(words);
  return claim && !isShown(words) && !judgeClaim(words).goesOn ? claim : undefined;
}

function isShown(words: string): boolean {
  return saysEvidence(words) || saysTest(words) || saysHowMuch(words);
}

/** Whether an item is somebody's words, leads to something else, or says beside itself where it comes from. */
function hasSource(item: Item): boolean {
  return (
    isQuotation(item.phrase.words) ||
    hasFields(item) ||
    item.phrase.text.marks.some(({ kind }) => kind === 'link')
  );
}
