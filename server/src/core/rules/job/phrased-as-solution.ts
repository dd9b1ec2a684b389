import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { isFine } from '../../configuration/terms';
import type { Judgement, WordSpan } from '../../language/statement';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { ownNameIn } from '../vp/own-name-in';
import { quoted } from '../wording';
import { companyWordsIn } from './company-view';
import { isConsumptionChain, jobsIn, overallJobsIn } from './jobs';
import { fixesFor } from './mend-solution';
import { purposeOf } from './purpose';
import { judgeItem, ownNameAt } from './solution';
import { isStockJob } from './too-vague';

export const phrasedAsSolution: SectionRule = {
  id: 'job/phrased-as-solution',
  looksAt: 'section',
  blocks: ['jobs', 'overall-job'],
  level: 'warning',
  summary:
    'A job that asks for a product, a service or a technology instead of saying what somebody wants to get done.',
  why: 'A job stays true when everything that is offered for it is replaced by something else. “A smartwatch that warns me” does not: it has chosen the answer before the question is asked, and every other way to help is out of sight. Behind each solution stands a job, and asking “so that …?” finds it.',
  source:
    'Jobs are free of solutions: Ulwick, *Jobs to be Done: Theory to Practice* (2016); Kalbach, *The Jobs To Be Done Playbook* (2020), table 2.7 (“Play music on computer” is none); “I want physiotherapy” beside “regain enough mobility to play with my grandchildren” in writing on jobs in healthcare. That jobs of a consumption chain are bound to a product, and steps of a map may be: Ulwick and Kalbach as well.',
  examples: {
    violating: [
      {
        title: 'a thing, and what it does',
        markdown:
          '## Jobs\n\n- Sleep through the night\n- A «smartwatch» that warns me before my heart gets worse\n\n## Features\n\n- Night line, so nobody waits\n',
        fixed:
          '## Jobs\n\n- Sleep through the night\n\n## Features\n\n- Night line, so nobody waits\n- A smartwatch that warns me before my heart gets worse, so that …\n',
      },
      {
        title: 'one that other items are linked to stays where it is',
        markdown:
          '## Jobs\n\n- J1 I want a patient «portal»\n\n## Benefits\n\n- Results are there before the visit -> J1\n',
      },
      { title: 'have, get, use', markdown: '## Jobs\n\n- Use a «chatbot» for questions at night\n' },
      { title: 'no verb', markdown: '## Jobs\n\n- Patient «portal» with results\n' },
      {
        title: 'a job, and the means to it',
        markdown:
          '## Jobs\n\n- Stay independent with a personal alarm «service»\n- Find a night sitter through the «app»\n',
      },
      {
        title: 'a story',
        markdown:
          '## Jobs\n\n- When I have a question after hours, I want a «nurse line», so I can stay out of hospital\n',
        fixed:
          '## Jobs\n\n- Stay out of hospital\n\n## Features\n\n- When I have a question after hours, I want a nurse line, so I can stay out of hospital\n',
      },
      {
        title: 'a story, where there is no place for features',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- When I ride home late, I want a tracking «app», so that I do not worry my mother\n',
        fixed: '## Jobs\n\n- Not worry my mother (When I ride home late, I want a tracking app)\n',
      },
      {
        title: 'what the canvas itself offers, in whatever words',
        markdown:
          '## Jobs\n\n- Get a «Sunday basket» before church\n\n## Products and services\n\n- Sunday basket: what three dinners take\n',
      },
      {
        title: 'what a whole map is about',
        canvas: 'job-map',
        markdown: 'Overall job: get a «portal» for test results\n\n1. DEFINE: agree which results\n',
      },
    ],
    conforming: [
      { title: 'what the portal is for', markdown: '## Jobs\n\n- Know my results before the next visit\n' },
      { title: 'what the watch is for', markdown: '## Jobs\n\n- Know which twinge is worth a phone call\n' },
    ],
    silent: [
      {
        title: 'a story in columns whose titles go on',
        markdown:
          '## Jobs\n\n| When … | I want to … | so that … |\n|---|---|---|\n| the lift stops | know who is coming | nobody panics |\n| the alarm system beeps | go back to sleep | I am fit at six |\n',
      },
      {
        title: 'a verb and what is acted on',
        markdown:
          '## Jobs\n\n- Bill through subscriptions\n- Use the stairs\n- Keep my insulin cold while travelling\n',
      },
      {
        title: 'a situation',
        markdown:
          '## Jobs\n\n- Get through a dialysis day with energy left\n- When the dashboard turns red, know what to do first\n',
      },
      {
        title: 'what is refused',
        markdown: '## Jobs\n\n- Sleep without heavy medication\n- Be told by a person, not by a chatbot\n',
      },
      {
        title: 'examples in brackets',
        markdown: '## Jobs\n\n- Keep moving in winter (e.g. with a tracker or an app)\n',
      },
      {
        title: 'features are solutions by right',
        markdown: '## Features\n\n- An app that warns me, so that I sleep\n',
      },
      {
        title: 'e-mail as what the work is about',
        markdown: '## Jobs\n\n- When a client disputes an invoice, I want the e-mail thread at hand\n',
      },
      {
        title: 'jobs of having a product, which are about it by design',
        markdown: '## Jobs\n\n### Consumption chain\n\n- Install the app\n- Get a technician to the door\n',
      },
      {
        title: 'what a step does, and the survival game of a firm',
        canvas: 'job-map',
        markdown:
          '# Job map, survival game\n\nOverall job: get a contract for remote monitoring\n\n5. EXECUTE: use the billing portal\n',
      },
      {
        title: 'what the canvas offers, acted on',
        markdown:
          '## Jobs\n\n- Know what a meal kit costs me a month\n\n## Products and services\n\n- Meal kit: what three dinners take\n',
      },
      { title: 'what is to work again', markdown: '## Jobs\n\n- Get the tracker to work again\n' },
    ],
  },
  check(view, report) {
    const items = isConsumptionChain(view.section) ? [] : jobsIn(view);
    for (const item of [...items, ...overallJobsIn(view)]) {
      const judgement = judgeItem(view, item);
      if (judgement.verdict !== 'solution' || isLeftToOthers(view, item, judgement)) continue;
      const { start, end } = decider(view, item, judgement);
      report({
        at: placeIn(item.phrase, start, end),
        message: message(view, item, judgement),
        fixes: fixesFor(view, item, judgement),
        ...(judgement.confidence === 'probable' ? { level: 'hint' } : {}),
      });
    }
  },
};

/** The thing that decided, of what the canvas offers its whole name; all that is wanted where no thing did. */
function decider(view: SectionView, { phrase }: Item, { artefact, wanted }: Judgement): WordSpan {
  return artefact ? (ownNameAt(view, phrase.words, artefact) ?? artefact) : wanted;
}

/**
 * Whether what decided is said to be fine, is not sure where a whole map hangs on it, or is what another rule says for certain: that
 * it could stand in any canvas, that it speaks for the company, or that it names a product where this is only likely.
 */
function isLeftToOthers(view: SectionView, item: Item, judgement: Judgement): boolean {
  const { start, end } = decider(view, item, judgement);
  if (isFine(view.terms, item.phrase.words.slice(start, end))) return true;
  if (isStockJob(item.phrase.words)) return true;
  if (judgement.confidence === 'sure') return false;
  if (item.block.id !== 'jobs' || companyWordsIn(item)) return true;
  return view.canvas.definition.families.includes('vp') && ownNameIn(view, item) !== undefined;
}

function message(view: SectionView, item: Item, judgement: Judgement): string {
  const { words } = item.phrase;
  const { start, end } = decider(view, item, judgement);
  const named = quoted(words.slice(start, end));
  const what = judgement.confidence === 'sure' ? 'so this is a solution' : 'so this is likely a solution';
  const purpose = purposeOf(words, judgement.analysis);
  const instead =
    purpose === undefined
      ? undefined
      : `What it is for stands behind it: ${quoted(purpose)} is the job. Write that`;
  const home = keeps(view) ? `, and keep ${named} for the features.` : ', and leave open how it is done.';
  switch (judgement.artefact?.governance) {
    case 'wanted': {
      const own = ownNameAt(view, words, { start, end }) ? 'what you offer, and ' : '';
      return `${named} is ${own}what is wanted here, ${what}. ${instead ?? 'What would it let the person do? Write that'}${home}`;
    }
    case 'means':
      return `${named} is the means here, ${what}: a job stays true when its means is replaced. ${instead ?? 'Write what it is for'}${home}`;
    default:
      return `${named} can be done with a certain product or service only, ${what}: a job stays true when they are replaced. ${instead ?? 'What is it for? Write that'}${home}`;
  }
}

/** Whether the canvas has a place for features. */
function keeps({ canvas }: SectionView): boolean {
  return canvas.definition.blocks.some(({ id }) => id === 'features');
}
