import type { Section } from '../../canvas/model';
import { LANE_1, LANE_2, OVERLAPS } from '../../canvas/two-lane';
import { linksElsewhere, wordsOfBlock } from '../block-words';
import type { Statement } from '../statement';
import { besides } from './items';
import { namesPayer } from './payer';

export type Lane = typeof LANE_1 | typeof LANE_2;

/** The statements of a two-lane model, by what they say. */
export const laneSays = {
  /** Something that holds for all of a lane says where its money comes from. */
  payer: (lane: Lane): Statement => `lane:payer:${lane}`,
  /** A link leads to a file in which a lane stands. */
  elsewhere: 'lane:elsewhere',
  /** An overlap of the lanes is spoken of, in whatever block. */
  overlap: 'lane:overlap',
  /** A pilot is spoken of, in whatever block. */
  pilot: 'lane:pilot',
  /** Something stands under the pilots that is not still to be written. */
  writtenPilot: 'lane:written-pilot',
  /** A pilot has a measure. */
  measuredPilot: 'lane:measured-pilot',
  /** A measure of lane 1 says how people fare. */
  lifeMeasure: 'lane:life-measure',
  /** A measure of lane 1 says something else. */
  otherMeasure: 'lane:other-measure',
};

const LANE_WORD = /\b(?:lanes?|games?|survival|progress)\b/i;
const OVERLAP =
  /\boverlap\w*|\bboth (?:lanes|games)\b|\b(?:between|in|for|serves?|connects?|joins?|links?) (?:the )?two (?:lanes|games)\b|\bwedges?\b/i;
const PILOT = /\b(?:pilot\w*|trial\w*|prototyp\w*|experiment\w*|try|tries|test run)\b/i;
const MEASURED =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|dozen|hundred)\b|\b(?:days?|weeks?|months?|terms?|seasons?|years?|until|before|after|whether|who|how (?:many|much|often))\b|\b(?:measur\w*|metrics?|compar\w*|count\w*|before and after|control group|survey\w*|score\w*)\b/i;

/** How people fare. */
const LIFE =
  /\b(?:independen\w*|(?:days?|nights?|life|living|stay\w*|back) at home|home again|pain\w*|sleep\w*|quality of life|confiden\w*|lonel\w*|peace of mind|well-?being|happ\w*|dignity|able to|can (?:again )?[a-zà-ɏ]+ (?:again|without)|back (?:to|at) work|anxi\w*|worr\w*|proud|hope|life goals?|meaningful)\b/i;

/** Slots of a lane whose words hold for all of it. */
const COMMON: ReadonlySet<string | undefined> = new Set(['funding', 'focus', 'mindset']);

/** What a section of a two-lane model says that its other sections may ask for. */
export function* laneStatements(section: Section): Iterable<Statement> {
  for (const lane of [LANE_1, LANE_2] as const)
    if (commonWords(section, lane).some(namesPayer)) yield laneSays.payer(lane);
  const words = section.blocks.flatMap((reading) => wordsOfBlock(section, reading.definition.id));
  const all = [...words, ...section.prose.map((phrase) => phrase.words), section.heading?.phrase.words ?? ''];
  if (linksElsewhere(section) && all.some((one) => LANE_WORD.test(one))) yield laneSays.elsewhere;
  if (
    section.blocks.some((reading) => reading.definition.id === OVERLAPS) ||
    all.some((one) => OVERLAP.test(one))
  )
    yield laneSays.overlap;
  if (all.some((one) => PILOT.test(one))) yield laneSays.pilot;
  if (wordsOfBlock(section, 'pilots').length > 0) yield laneSays.writtenPilot;
  if (
    wordsOfBlock(section, 'pilots').some((one) => MEASURED.test(one)) ||
    all.some((one) => PILOT.test(one) && MEASURED.test(one))
  )
    yield laneSays.measuredPilot;
  for (const item of section.blocks.flatMap(({ items }) => items)) {
    if (item.block.id !== LANE_1 || item.slot !== 'measures' || item.phrase.words === '') continue;
    yield LIFE.test(item.phrase.words) ? laneSays.lifeMeasure : laneSays.otherMeasure;
  }
}

/** "Lane 1 — paid now" says that it is paid for, and not by whom. */
const IS_PAID =
  /\b(?:what(?:ever|[’']s)? (?:is |gets )?)?(?:paid|pays|funded|billed|reimbursed)(?: for)? (?:us |the bills )?(?:now|today|already)\b|\bwhat pays the bills\b/gi;

/** What is said of a lane as a whole: its heading, its prose, and the slots that are no list of offers or measures. */
function commonWords(section: Section, lane: Lane): string[] {
  const readings = section.blocks.filter((reading) => reading.definition.id === lane);
  const [first] = readings;
  if (!first) return [];
  // In a row beside an offer, it is said of that offer.
  const items = readings
    .flatMap((reading) => reading.items)
    .filter(
      (item) => COMMON.has(item.slot) && besides(item, section).every(({ slot }) => slot !== 'examples'),
    );
  const isAlone = section.blocks.every((reading) => reading.definition.id === lane);
  const isOffers = first.slot === undefined || first.slot === 'examples';
  const prose = isAlone && isOffers ? section.prose : [];
  const remark = /[(—–-](.*)$/.exec(first.heading?.phrase.words ?? '')?.[1] ?? '';
  const said = [...items, ...prose.map((phrase) => ({ phrase }))].map(({ phrase }) => phrase.words);
  return [...said, remark].map((words) => words.replace(IS_PAID, ''));
}
