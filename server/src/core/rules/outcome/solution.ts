import { placeIn } from '../../canvas/phrase';
import { isFine } from '../../configuration/terms';
import type { Judgement, WordSpan } from '../../language/statement';
import { judgeItem, ownNameAt } from '../job/solution';
import type { SectionRule } from '../rule';
import { ownNameIn } from '../vp/own-name-in';
import { quoted } from '../wording';
import { outcomesIn } from './outcomes';

export const outcomeSolution: SectionRule = {
  id: 'outcome/solution',
  looksAt: 'section',
  blocks: ['gains', 'metrics', 'jobs'],
  level: 'warning',
  families: ['job'],
  summary: 'An outcome statement that measures the use of a product instead of what its user gets done.',
  why: 'Outcomes are the measure by which offers are compared. One that counts scans in an app has chosen the app already: every other way to the same end scores nothing, and the app scores for being used.',
  source:
    'Outcome-Driven Innovation: outcomes are free of solutions; Ulwick, *What Customers Want* (2005); the public `outcome_validator.py` of the plugin jtbd-odi',
  examples: {
    violating: [
      {
        title: 'how much the app is used',
        markdown: '## Desired outcomes\n\n- Increase the number of scans per basket in the «app»\n',
      },
      {
        title: 'what the canvas itself offers',
        markdown:
          '## Desired outcomes\n\n- Increase the number of evenings that begin with a «meal kit»\n\n## Products and services\n\n- Meal kit: what three dinners take\n',
      },
    ],
    conforming: [
      {
        title: 'what it is used for',
        markdown: '## Desired outcomes\n\n- Minimize the likelihood of a second trip to the shop\n',
      },
    ],
    silent: [
      {
        title: 'a thing that is there anyway',
        markdown:
          '## Desired outcomes\n\n- Minimize the time it takes to find a seat on the train\n- Reduce the likelihood that a lid sticks to the jar\n',
      },
      {
        title: 'no outcome statement',
        markdown: '## Gains\n\n- An app that does not ask for a password\n',
      },
    ],
  },
  check(view, report) {
    for (const { item } of outcomesIn(view)) {
      // Among jobs it is a job that is phrased as a solution.
      if (item.block.id === 'jobs') continue;
      const { words } = item.phrase;
      const found = productIn(judgeItem(view, item));
      if (!found) continue;
      const own = ownNameAt(view, words, found);
      const thing = own ?? found;
      const named = words.slice(thing.start, thing.end);
      const isOther = view.canvas.definition.families.includes('vp') && ownNameIn(view, item) !== undefined;
      if (isOther || isFine(view.terms, named)) continue;
      report({
        at: placeIn(item.phrase, thing.start, thing.end),
        message: `This measures what happens with ${quoted(named)}, so only ${quoted(named)} can ever do well by it. What does the person get done with it, and how would one see that it went better? Measure that.`,
        // Whoever makes software has things of this kind in his own work.
        ...(own ? {} : { level: 'hint' }),
      });
    }
  },
};

/** The product with which an outcome has to do; what something is done to may well be one of those that are at hand. */
function productIn({ verdict, confidence, artefact, analysis }: Judgement): WordSpan | undefined {
  if (verdict !== 'solution' || confidence !== 'sure') return undefined;
  const others = analysis.things.filter(
    ({ governance, offered }) => offered >= CERTAINLY_OFFERED && governance !== 'acted on',
  );
  const isUsed = others.find(({ governance }) => governance === 'means' || governance === 'situation');
  return artefact ?? isUsed ?? others.at(-1);
}

/** What is offered by somebody, and not only now and then. */
const CERTAINLY_OFFERED = 0.85;
