import { blockOf } from '../../canvas/definition';
import { isStep, steps } from '../../canvas/job-map';
import type { Section } from '../../canvas/model';
import { placeOfBlock } from '../block-place';
import type { Fix } from '../finding';
import { sortedLines } from '../labelled-lines';
import { movedInto } from '../moved-block';
import type { SectionRule } from '../rule';
import { outOfOrder } from '../succession';
import { quoted } from '../wording';
import { isMap } from './steps';

export const stepOrder: SectionRule = {
  id: 'map/step-order',
  looksAt: 'section',
  level: 'warning',
  summary: 'Steps of a job map that stand in another order than the job is done.',
  why: 'The map follows the one who gets the job done: what is wanted comes before what is needed for it, making sure before doing, looking before changing. In another order it shows how the organisation is built, and the gaps that people fall into stay invisible.',
  source:
    'The writing on two-lane business models in healthcare that this canvas comes from, with its steps numbered; Bettencourt and Ulwick, “The Customer-Centered Innovation Map”, Harvard Business Review (May 2008)',
  examples: {
    violating: [
      {
        title: 'changed before anybody looked',
        canvas: 'job-map',
        markdown:
          '## Define\n\n- Agree\n\n## Execute\n\n- Move on a Friday\n\n## Modify\n\n- Swap rooms\n\n## «Monitor»\n\n- Ask each evening\n\n## Conclude\n\n- Hand over the keys\n',
        fixed:
          '## Define\n\n- Agree\n\n## Execute\n\n- Move on a Friday\n\n## Monitor\n\n- Ask each evening\n\n## Modify\n\n- Swap rooms\n\n## Conclude\n\n- Hand over the keys\n',
      },
      {
        title: 'in a list',
        canvas: 'job-map',
        markdown:
          '1. CONFIRM: «ask whether the lift works»\n2. DEFINE: agree what has to be near\n3. LOCATE: find flats\n4. EXECUTE: move\n5. MONITOR: ask\n',
        fixed:
          '1. DEFINE: agree what has to be near\n2. LOCATE: find flats\n3. CONFIRM: ask whether the lift works\n4. EXECUTE: move\n5. MONITOR: ask\n',
      },
    ],
    conforming: [
      {
        title: 'as the job is done',
        canvas: 'job-map',
        markdown:
          '1. DEFINE: agree\n2. LOCATE: find flats\n3. PREPARE: pack\n4. CONFIRM: ask\n5. EXECUTE: move\n',
      },
    ],
    silent: [
      {
        title: 'a step left out is another finding',
        canvas: 'job-map',
        markdown: '1. DEFINE: agree\n2. EXECUTE: move\n3. CONCLUDE: hand over the keys\n',
      },
      {
        title: 'the job at the end',
        canvas: 'job-map',
        markdown:
          '## Define\n\n- Agree\n\n## Execute\n\n- Move\n\n## Overall job\n\n- Live near the grandchildren\n',
      },
    ],
  },
  check({ section, canvas }, report) {
    const own = section.blocks.filter(({ definition: { id } }) => isStep(id) && canvas.isFirstWith(id));
    if (own.length === 0 || !isMap(canvas)) return;
    for (const { block, other, stands } of outOfOrder(canvas.blocksInOrder(), steps)) {
      const reading = own.find(({ definition }) => definition.id === block);
      const at = reading && placeOfBlock(reading);
      if (!at) continue;
      const name = quoted(blockOf(canvas.definition, block).name);
      const mate = quoted(blockOf(canvas.definition, other).name);
      report({
        at,
        message: `${name} stands ${stands} ${mate}, and the job is done the other way round: ${REASONS[block] ?? 'each step rests on the one before'}. Move it ${stands === 'behind' ? 'before' : 'behind'} ${mate}.`,
        fixes: reading.heading ? movedInto(steps, block, canvas) : sorted(section),
      });
    }
  },
};

const REASONS: Readonly<Record<string, string>> = {
  define: 'first it has to be clear what is wanted',
  locate: 'what is needed is looked for once it is clear what is wanted',
  prepare: 'things are put in order before anything begins',
  confirm: 'one makes sure before one begins, and after all is prepared',
  execute: 'it is done when all is ready, and before there is anything to look at',
  monitor: 'one looks how it goes before one changes anything',
  modify: 'something is changed once one has seen how it goes',
  conclude: 'it is brought to an end when nothing is left to change',
  'follow-up': 'what comes after it comes last',
};

/** Puts the lines of a list or table in order. */
function sorted(section: Section): Fix[] {
  const step = sortedLines(section, steps);
  return step ? [{ title: 'Put the steps in order', steps: [step], safe: false, preferred: true }] : [];
}
