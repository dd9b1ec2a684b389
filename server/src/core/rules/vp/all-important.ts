import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { statementsOf } from '../statements';
import { said } from './statements';

/** What stands at the upper end of the scales that features are rated on. */
const UPPERMOST: ReadonlySet<string> = new Set([
  'important',
  'essential',
  'extreme',
  'high',
  'very important',
  'critical',
]);
/** What says nothing of how important a feature is. */
const SCALE =
  /^(?:important|inconsequential|negative|essential|extreme|severe|high|medium|moderate|low|mild|nice to have|very important|critical|not addressed|[1-5](?:\s*\/\s*5)?)$/;

export const allImportant: SectionRule = {
  id: 'vp/all-important',
  looksAt: 'section',
  blocks: ['features'],
  level: 'hint',
  summary: 'Many features, and all of them rated important.',
  why: 'When everything is important, nothing has been decided: the customers were not asked, or the answer was not written down. In most products a few features carry the purchase, and the others cost as much to keep.',
  source:
    'The healthcare value proposition questions this canvas comes from: “How many are inconsequential?”; on everything being important: Dean Peters, Product Manager Skills, jobs to be done, pitfall 5',
  options: {
    least: {
      kind: 'number',
      default: 6,
      description: 'From how many features on it is unlikely that all of them are important.',
    },
  },
  examples: {
    violating: [
      {
        title: 'six of six',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## «Features»\n\n| Feature | Benefit | Importance |\n|---|---|---|\n| Night line | Nobody waits | important |\n| Chat | Nobody phones | important |\n| Cuff | Nobody drives in | important |\n| Scale | Nobody writes | important |\n| Letter | The doctor knows | important |\n| Map | Nobody gets lost | important |\n',
      },
    ],
    conforming: [
      {
        title: 'one that is not',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Features\n\n| Feature | Benefit | Importance |\n|---|---|---|\n| Night line | Nobody waits | important |\n| Chat | Nobody phones | inconsequential |\n| Cuff | Nobody drives in | important |\n| Scale | Nobody writes | important |\n| Letter | The doctor knows | important |\n| Map | Nobody gets lost | important |\n',
      },
    ],
    silent: [
      {
        title: 'a small product',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Features\n\n- Night line, so nobody waits (important)\n- Chat, so nobody phones (important)\n',
      },
      {
        title: 'some are not rated, which is another finding',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Features\n\n- A, so nobody waits (important)\n- B, so nobody phones (important)\n- C, so nobody drives (important)\n- D, so nobody writes (important)\n- E, so nobody asks (important)\n- F, so nobody counts\n',
      },
    ],
  },
  check(view, report, options) {
    const items = view.items('features');
    const first = items.find((item) => item.phrase.words !== '');
    if (!first || !items.some((item) => item.attributes.some(({ value }) => UPPERMOST.has(value)))) return;
    if (!statementsOf(view.section).has(said.items('features'))) return;
    if (!view.canvas.isFirstToSay(said.items('features'))) return;
    const all = view.canvas.items('features');
    const isAll = all.every(({ attributes }) => {
      const ratings = attributes.filter((value) => SCALE.test(value));
      return ratings.length > 0 && ratings.every((value) => UPPERMOST.has(value));
    });
    if (all.length < options.number('least') || !isAll) return;
    const heading = view.section.blocks.find(({ definition }) => definition.id === 'features')?.heading;
    report({
      at: placeIn((heading ?? first).phrase),
      message: `All ${all.length} features are rated important, so the rating tells none from another. Which one would the customers give up first, and which would they not notice? Rate that one “inconsequential”, or “negative” where it annoys them.`,
    });
  },
};
