import { blockOf } from '../../canvas/definition';
import { type Step, steps } from '../../canvas/job-map';
import { addedBlock } from '../labelled-lines';
import { openerOf } from '../opener';
import type { SectionRule } from '../rule';
import { listed, quoted } from '../wording';
import { isMap, stepsOf } from './steps';

/** From this many steps on, a map leaves some out; with fewer it has only begun. */
const ENOUGH = 4;

export const stepMissing: SectionRule = {
  id: 'map/step-missing',
  looksAt: 'section',
  level: 'warning',
  summary: 'A job map that leaves out a step.',
  why: 'A job map is there to show where people are left alone, and they are left alone in the steps that nobody thinks of: making sure before it begins, looking whether it goes well, changing course. A step that is not on the map cannot be seen to be missing from the service.',
  source:
    'The writing on two-lane business models in healthcare that this canvas comes from, whose two maps have nine steps each; the first eight are those of Bettencourt and Ulwick, “The Customer-Centered Innovation Map”, Harvard Business Review (May 2008)',
  options: {
    steps: {
      kind: 'choice',
      values: ['9', '8'],
      default: '9',
      description: 'How many steps a map has that does not say so itself: with “Follow-up”, or without.',
    },
  },
  examples: {
    violating: [
      {
        title: 'nobody makes sure',
        markdown:
          '# «Job map: move house»\n<!-- canvas: job-map -->\n\n## Define\n\n- Agree what has to be near\n\n## Locate\n\n- Find flats\n\n## Prepare\n\n- Pack by room\n\n## Execute\n\n- Move on a Friday\n\n## Monitor\n\n- Ask each evening how it went\n\n## Modify\n\n- Swap rooms\n\n## Conclude\n\n- Hand over the keys\n\n## Follow-up\n\n- Visit the old neighbours\n',
        fixed:
          '# Job map: move house\n<!-- canvas: job-map -->\n\n## Define\n\n- Agree what has to be near\n\n## Locate\n\n- Find flats\n\n## Prepare\n\n- Pack by room\n\n## Confirm\n\n- [How does one make sure that everything is ready?]\n\n## Execute\n\n- Move on a Friday\n\n## Monitor\n\n- Ask each evening how it went\n\n## Modify\n\n- Swap rooms\n\n## Conclude\n\n- Hand over the keys\n\n## Follow-up\n\n- Visit the old neighbours\n',
      },
      {
        title: 'in a list',
        markdown:
          '# «Job map: move house»\n<!-- canvas: job-map -->\n\n1. DEFINE: agree what has to be near\n2. LOCATE: find flats\n3. PREPARE: pack by room\n4. CONFIRM: ask whether the lift works\n5. EXECUTE: move on a Friday\n6. MODIFY: swap rooms\n7. CONCLUDE: hand over the keys\n8. FOLLOW-UP: visit the old neighbours\n',
        fixed:
          '# Job map: move house\n<!-- canvas: job-map -->\n\n1. DEFINE: agree what has to be near\n2. LOCATE: find flats\n3. PREPARE: pack by room\n4. CONFIRM: ask whether the lift works\n5. EXECUTE: move on a Friday\n6. MONITOR: [What does one watch to see whether it goes well?]\n6. MODIFY: swap rooms\n7. CONCLUDE: hand over the keys\n8. FOLLOW-UP: visit the old neighbours\n',
      },
      {
        title: 'only what comes after: a remark',
        markdown:
          '# «Job map: move house»\n<!-- canvas: job-map -->\n\n1. DEFINE: agree what has to be near\n2. LOCATE: find flats\n3. PREPARE: pack by room\n4. CONFIRM: ask whether the lift works\n5. EXECUTE: move on a Friday\n6. MONITOR: ask each evening how it went\n7. MODIFY: swap rooms\n8. CONCLUDE: hand over the keys\n',
      },
      {
        title: 'only a beginning: one finding for all that is to come',
        markdown:
          '# «Job map: move house»\n<!-- canvas: job-map -->\n\n1. DEFINE: agree what has to be near\n2. LOCATE: find flats\n',
      },
    ],
    conforming: [
      {
        title: 'nine steps',
        canvas: 'job-map',
        markdown:
          '1. Define: agree what has to be near\n2. Locate: find flats\n3. Prepare: pack by room\n4. Confirm: ask whether the lift works\n5. Execute: move on a Friday\n6. Monitor: ask each evening\n7. Modify: swap rooms\n8. Conclude: hand over the keys\n9. Follow up: visit the old neighbours\n',
      },
    ],
    silent: [
      {
        title: 'eight steps, said to be eight',
        markdown:
          '# Job map: move house\n<!-- canvas: job-map steps="8" -->\n\n1. Define: agree\n2. Locate: find flats\n3. Prepare: pack\n4. Confirm: ask\n5. Execute: move\n6. Monitor: ask again\n7. Modify: swap rooms\n8. Conclude: hand over the keys\n',
      },
      {
        title: 'eight steps, as the heading says',
        markdown:
          '# Job map: move house (8 steps)\n<!-- canvas: job-map -->\n\n1. Define: agree\n2. Locate: find flats\n3. Prepare: pack\n4. Confirm: ask\n5. Execute: move\n6. Monitor: ask again\n7. Modify: swap rooms\n8. Conclude: hand over the keys\n',
      },
      {
        title: 'a step that does not apply, and why',
        canvas: 'job-map',
        markdown:
          '1. Define: agree\n2. Locate: find flats\n3. Prepare: pack\n4. Confirm: n/a: there is no lift\n5. Execute: move\n6. Monitor: ask again\n7. Modify: swap rooms\n8. Conclude: hand over the keys\n9. Follow-up: visit\n',
      },
      {
        title: 'other words for the steps',
        canvas: 'job-map',
        markdown:
          '1. Set goals: agree\n2. Find: look for flats\n3. Get ready: pack\n4. Double-check: ask\n5. Carry out: move\n6. Track: ask again\n7. Adjust: swap rooms\n8. Finish: hand over the keys\n9. Aftercare: visit\n',
      },
      { title: 'nothing stands in it yet', canvas: 'job-map', markdown: 'To be written in May.\n' },
    ],
  },
  check(view, report, options) {
    const at = openerOf(view);
    if (!at) return;
    const { canvas } = view;
    const there = steps.filter((step) => canvas.block(step) !== 'missing').length;
    const all = stepsOf(view).filter((step) => canvas.block(step) === 'missing');
    // Nobody said that a text which merely resembles a map has nine steps rather than the eight of most writing on jobs.
    const isEight = canvas.how === 'resembling' || options.choice('steps') === '8';
    const missing = isEight ? all.filter((step) => step !== 'follow-up') : all;
    if (there === 0 || missing.length === 0 || !isMap(canvas)) return;
    const groups = there >= ENOUGH || missing.length === 1 ? missing.map((step) => [step]) : [missing];
    for (const group of groups) {
      const names = group.map((step) => blockOf(canvas.definition, step).name);
      const [step] = group;
      report({
        at,
        ...(group.length === 1 && step === 'follow-up' ? { level: 'info' } : {}),
        message: `The job map has no ${listed(names.map((name) => quoted(name)))}: ${group.length === 1 && step ? UNANSWERED[step] : 'where a step is missing, people are left alone'}. Add ${group.length === 1 ? 'the step' : 'the steps'}${step === 'follow-up' && group.length === 1 ? ', or say “steps: 8” in the marker' : ''}, or write “n/a” and why it does not apply.`,
        fixes: [
          {
            title: `Add ${listed(names)}`,
            steps: group.map((one) => addedBlock(view.section, canvas.definition, steps, one)),
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};

/** What a map without the step leaves open. */
const UNANSWERED: Readonly<Record<Step, string>> = {
  define: 'nothing says how it is found out what is wanted, so everybody works towards something else',
  locate: 'nothing says where help is found, and what stands in the way',
  prepare: 'nothing says what has to be ready first',
  confirm: 'nobody makes sure that all is ready before it begins',
  execute: 'nothing says how the job itself gets done',
  monitor: 'nobody looks whether it goes well',
  modify: 'nothing says what is changed when it does not go well',
  conclude: 'nothing says when it is done',
  'follow-up': 'nothing says what happens afterwards, so that it lasts',
};
