import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { beforeStop } from '../sentence-end';
import { quoted } from '../wording';
import { comparableSet } from './bare-words';
import { reportBare } from './driver-words';

/** What the driver's own name says, and for whom: none of it is a reason why. */
const REVENUE = comparableSet(`
  lot lots every huge massive greatly
  revenue revenues income turnover earning earnings profit profits profitability profitable money cash business top bottom line
  increase increased increases increasing grow grows growing growth raise raises raised raising boost boosts boosted boosting improve
  improved improves improvement additional extra further new stream streams source sources opportunity opportunities
  generate generated generates generation create creates created earn earns drive drives add adds positive impact effect financial
  financially commercial long short term run future year annual annually
  hospital clinic practice provider payer insurer plan fund company firm organisation organization department customer client buyer
  purveyor manufacturer pharma partner both side
`);

/** More of those who pay is volume. */
const MORE_BUYERS =
  /\b(?:new|more|additional|further|extra|other) (?:customers?|clients?|buyers?|partners?|departments?)\b/i;

/** The ways in which revenue grows, as the source lists them, and how to begin with each. */
const WAYS: readonly { readonly name: string; readonly stub: string }[] = [
  { name: 'volume', stub: ' (volume: more … a …)' },
  { name: 'price', stub: ' (price: … is paid better)' },
  { name: 'loyalty', stub: ' (loyalty: … stay longer)' },
  { name: 'shared savings', stub: ' (shared savings: a part of what … saves)' },
];

export const revenueNoMechanism: SectionRule = {
  id: 'vp/revenue-no-mechanism',
  looksAt: 'section',
  blocks: ['value-drivers'],
  standsAlone: true,
  level: 'info',
  summary: 'Higher revenue that is promised without saying how it comes about.',
  why: 'Revenue grows because more is sold (volume), because it is paid better (price), or because customers stay (loyalty); a provider may also share in what it saves. Each of them is another promise, with another proof. “Grows revenue” cannot be believed or checked.',
  source:
    'The healthcare value proposition questions this canvas comes from: “increases their revenues through volume of sales, a price increase, and/or increased customer loyalty”; and of accountable care, “increased revenue … as they reduce costs”',
  examples: {
    violating: [
      {
        title: 'the driver again, in other words',
        markdown: '## Value drivers\n\n- Increase revenue: «grows revenue for the clinic»\n',
        fixed: '## Value drivers\n\n- Increase revenue: grows revenue for the clinic (volume: more … a …)\n',
      },
      {
        title: 'new streams of it',
        markdown: '## Value drivers\n\n- Increase revenue: «new revenue streams»\n',
      },
    ],
    conforming: [
      {
        title: 'volume',
        markdown: '## Value drivers\n\n- Increase revenue: four visits more in a clinic day\n',
      },
      { title: 'loyalty', markdown: '## Value drivers\n\n- Increase revenue: members stay a year longer\n' },
    ],
    silent: [
      {
        title: 'more of those who pay',
        canvas: 'healthcare-value-proposition',
        markdown: '## Payers\n\n- Increase revenue: new customers\n',
      },
      {
        title: 'savings that are shared',
        markdown: '## Value drivers\n\n- Increase revenue: a share of what the region saves on stays\n',
      },
      {
        title: 'one word that says which way',
        markdown: '## Value drivers\n\n- Increase revenue: higher income (loyalty)\n',
      },
      {
        title: 'said in the benefit that it is linked to',
        markdown:
          '## Benefits\n\n- B2 Families come back\n\n## Value drivers\n\n- Increase revenue: more income -> B2\n',
      },
      {
        title: 'none, and why',
        markdown: '## Value drivers\n\n- Increase revenue: none; the fund does not grow by it\n',
      },
    ],
  },
  check(view, report) {
    reportBare(view, report, 'increase-revenue', { words: REVENUE, tells: MORE_BUYERS }, (item) => ({
      message: `${quoted(item.phrase.words)} says that revenue grows, not how: is more sold (volume), is it paid better (price), do customers stay longer (loyalty), or are savings shared? Each is another promise. Name one, and what brings it about.`,
      fixes: WAYS.map(
        ({ name, stub }, index): Fix => ({
          title: `Say how: ${name}`,
          steps: [{ kind: 'replace', at: beforeStop(item.wordsEnd), text: stub }],
          safe: false,
          preferred: index === 0,
        }),
      ),
    }));
  },
};
