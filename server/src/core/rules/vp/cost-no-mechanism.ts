import type { SectionRule } from '../rule';
import { beforeStop } from '../sentence-end';
import { quoted } from '../wording';
import { comparableSet } from './bare-words';
import { reportBare } from './driver-words';

/** What the driver's own name says, and for whom: none of it is a reason why. */
const COSTS = comparableSet(`
  lot lots every everywhere huge massive greatly
  cost costs costing expense expenses expenditure spend spending money budget bill bills fee fees price financial financially economic
  reduce reduced reducing reduction reductions save saved saving savings cut cutting cuts decrease decreased decreasing drop drops
  fall falls falling shrink minimise minimize lower lowered lowering contain containment control controlled cheaper cheap down
  effective effectiveness efficient efficiency efficiently economical positive impact effect
  operating operational running healthcare health care medical treatment system long short term run future year annual annually
  hospital clinic practice provider payer insurer plan fund company firm business organisation organization department customer
  client buyer patient member people family employer purveyor manufacturer pharma partner both side
`);

export const costNoMechanism: SectionRule = {
  id: 'vp/cost-no-mechanism',
  looksAt: 'section',
  blocks: ['value-drivers'],
  standsAlone: true,
  level: 'info',
  summary: 'Lower costs that are promised without saying how they come about.',
  why: 'Costs fall in two ways: something is no longer paid for (directly), or the same people get more done (productivity). Whoever signs asks which of the two it is, because the first shows in the accounts and the second only when somebody uses the time. “Reduces costs” answers neither.',
  source:
    'The healthcare value proposition questions this canvas comes from: “your solution reduces their healthcare provisioning costs – either directly or from productivity increases”',
  examples: {
    violating: [
      {
        title: 'under a heading of its own, in the words of that',
        canvas: 'healthcare-value-proposition',
        markdown: '## Providers\n\n### Reduce costs\n\n- «Saves money»\n',
        fixed: '## Providers\n\n### Reduce costs\n\n- Saves money (directly: … is no longer paid for)\n',
      },
      {
        title: 'the driver again, in other words',
        markdown:
          '## Value drivers\n\n- Utility: one call settles it\n- Reduce costs: «lowers costs for the hospital significantly»\n- Need: the county requires a plan\n',
        fixed:
          '## Value drivers\n\n- Utility: one call settles it\n- Reduce costs: lowers costs for the hospital significantly (directly: … is no longer paid for)\n- Need: the county requires a plan\n',
      },
      {
        title: 'a figure without a reason',
        canvas: 'healthcare-value-proposition',
        markdown: '## Payers\n\n| Driver | Why |\n|---|---|\n| Reduce costs | «Saves 12 % of costs» |\n',
      },
    ],
    conforming: [
      {
        title: 'directly',
        markdown: '## Value drivers\n\n- Reduce costs: sixty nights on the ward fewer a year\n',
      },
      {
        title: 'by productivity',
        markdown: '## Value drivers\n\n- Reduce costs: one nurse follows twice as many people\n',
      },
    ],
    silent: [
      {
        title: 'said in the benefit that it is linked to',
        markdown:
          '## Benefits\n\n- B2 Letters are written once\n\n## Value drivers\n\n- Reduce costs: lower costs -> B2\n',
      },
      {
        title: 'said in a nested entry',
        markdown: '## Value drivers\n\n- Reduce costs: lower costs\n  - no scan is made twice\n',
      },
      {
        title: 'said in the next entry',
        markdown:
          '## Value drivers\n\n### Reduce costs\n\n- Lower costs for the clinic\n- No scan is made twice\n',
      },
      { title: 'one word that says which way', markdown: '## Value drivers\n\n- Reduce costs: directly\n' },
      {
        title: 'does not apply, and why',
        markdown: '## Value drivers\n\n- Reduce costs: none; the clinic pays a flat fee\n',
      },
      { title: 'still to be written', markdown: '## Value drivers\n\n- Reduce costs: lowers costs by …\n' },
    ],
  },
  check(view, report) {
    reportBare(view, report, 'reduce-costs', { words: COSTS }, (item) => ({
      message: `${quoted(item.phrase.words)} says that costs fall, not why: is something no longer paid for (directly), or do the same people get more done (productivity)? Whoever signs will ask. Name what is saved, for instance “no scan is made twice”.`,
      fixes: [
        {
          title: 'Say what is saved directly: “(directly: … is no longer paid for)”',
          steps: [
            { kind: 'replace', at: beforeStop(item.wordsEnd), text: ' (directly: … is no longer paid for)' },
          ],
          safe: false,
          preferred: true,
        },
        {
          title: 'Say who gets more done: “(productivity: … takes less time)”',
          steps: [
            { kind: 'replace', at: beforeStop(item.wordsEnd), text: ' (productivity: … takes less time)' },
          ],
          safe: false,
          preferred: false,
        },
      ],
    }));
  },
};
