import type { Section } from '../../canvas/model';
import type { Statement } from '../statement';

/** What sections say of whose jobs these are, for rules that look at other sections. */
export const jobSays = {
  /** The customers are firms, or people who run or represent one: what they sell and earn is their own job. */
  firm: 'job:firm',
} as const;

/** Those who have customers, sales and members of their own. */
const FIRM =
  /\b(?:B2B|firms?|compan(?:y|ies)|business(?:es)?|corporat\w+|enterprises?|SMEs?|SMBs?|start-?ups?|shops?|stores?|retailers?|merchants?|dealers?|wholesalers?|restaurants?|caf[eé]s?|bars?|hotels?|baker(?:y|ies|s)|butchers?|brewer(?:y|ies|s)|farm(?:s|ers?)?|grow(?:n|ers?)|makers?|manufacturers?|suppliers?|vendors?|sellers?|providers?|payers?|purveyors?|insurers?|health plans?|employers?|hospitals?|clinics?|practices?|pharmac(?:y|ies)|agenc(?:y|ies)|banks?|credit unions?|gyms?|studios?|schools?|universit(?:y|ies)|museums?|theat(?:re|er)s?|clubs?|associations?|publishers?|owners?|managers?|directors?|founders?|landlords?|executives?|C[EFIOTM]O|head of|sales|marketing|account managers?|freelancers?|contractors?|consultants?|advis[eo]rs?|survival|lane (?:1|one))\b/i;

/** Blocks that say whose canvas it is. */
const WHO: ReadonlySet<string> = new Set(['buyer', 'user', 'industry']);

/** What a section says of whose jobs stand in the canvas: its headings, what stands above the first block, and who buys and uses. */
export function* jobStatements(section: Section): Iterable<Statement> {
  const { heading, part, blocks, prose, opensCanvas, canvasKey } = section;
  const names = [heading?.phrase.words ?? '', part, opensCanvas ? canvasKey : ''];
  const isAbout = opensCanvas || blocks.length === 0;
  const texts = isAbout ? prose.map(({ words }) => words) : [];
  const who = blocks.flatMap(({ definition, items }) =>
    WHO.has(definition.id) ? items.map(({ phrase }) => phrase.words) : [],
  );
  if ([...names, ...texts, ...who].some((words) => FIRM.test(words))) yield jobSays.firm;
}
