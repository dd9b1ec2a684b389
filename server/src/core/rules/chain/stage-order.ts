import { blockOf } from '../../canvas/definition';
import type { Section } from '../../canvas/model';
import { stages } from '../../canvas/value-chain';
import { placeOfBlock } from '../block-place';
import type { Fix } from '../finding';
import { sortedLines } from '../labelled-lines';
import { movedInto } from '../moved-block';
import type { SectionRule } from '../rule';
import { outOfOrder } from '../succession';
import { quoted } from '../wording';
import { isChain } from './scope';

export const stageOrder: SectionRule = {
  id: 'chain/stage-order',
  looksAt: 'section',
  level: 'warning',
  summary: 'Stages of a customer value chain that stand in another order than customers go through them.',
  why: 'Each stage rests on the one before: preferences are asked for before anything is done with them, and only customers who feel known decide together with you. In another order, the plan asks of customers what they have no reason yet to give.',
  source:
    'The writing on the customer value chain of health plans that this canvas comes from: communicate, interact, engage, collaborate, innovate, “the five stages” that customers are moved through',
  examples: {
    violating: [
      {
        title: 'engaged before anybody asked',
        canvas: 'value-chain',
        markdown:
          '## Communicate\n\n- Prices on the door\n\n## Engage\n\n- Texts the evening before\n\n## «Interact»\n\n- Asks when the bike is needed\n\n## Collaborate\n\n- Decides together\n\n## Innovate\n\n- Ideas are voted on\n',
        fixed:
          '## Communicate\n\n- Prices on the door\n\n## Interact\n\n- Asks when the bike is needed\n\n## Engage\n\n- Texts the evening before\n\n## Collaborate\n\n- Decides together\n\n## Innovate\n\n- Ideas are voted on\n',
      },
      {
        title: 'in a table',
        canvas: 'value-chain',
        markdown:
          '| Stage | What we do |\n|---|---|\n| Communicate | Prices on the door |\n| Engage | Texts the evening before |\n| Interact | «Asks when the bike is needed» |\n| Collaborate | Decides together |\n| Innovate | Ideas are voted on |\n',
        fixed:
          '| Stage | What we do |\n|---|---|\n| Communicate | Prices on the door |\n| Interact | Asks when the bike is needed |\n| Engage | Texts the evening before |\n| Collaborate | Decides together |\n| Innovate | Ideas are voted on |\n',
      },
      {
        title: 'the last stage first',
        canvas: 'value-chain',
        markdown:
          '## «Innovate»\n\n- Ideas are voted on\n\n## Communicate\n\n- Prices on the door\n\n## Interact\n\n- Asks\n\n## Engage\n\n- Texts\n\n## Collaborate\n\n- Decides together\n',
        fixed:
          '## Communicate\n\n- Prices on the door\n\n## Interact\n\n- Asks\n\n## Engage\n\n- Texts\n\n## Collaborate\n\n- Decides together\n\n## Innovate\n\n- Ideas are voted on\n',
      },
    ],
    conforming: [
      {
        title: 'in the order of trust',
        canvas: 'value-chain',
        markdown:
          '## Communicate\n\n- Prices on the door\n\n## Interact\n\n- Asks\n\n## Engage\n\n- Texts\n\n## Collaborate\n\n- Decides together\n\n## Innovate\n\n- Ideas\n',
      },
    ],
    silent: [
      {
        title: 'a stage left out is another finding',
        canvas: 'value-chain',
        markdown: '## Communicate\n\n- Prices on the door\n\n## Collaborate\n\n- Decides together\n',
      },
      {
        title: 'a stage that is taken up again',
        canvas: 'value-chain',
        markdown:
          '## Communicate\n\n- Prices on the door\n\n## Interact\n\n- Asks\n\n## Communicate (again, each year)\n\n- New prices\n',
      },
    ],
  },
  check({ section, canvas }, report) {
    const own = section.blocks.filter(
      ({ definition: { id } }) => stages.some((stage) => stage === id) && canvas.isFirstWith(id),
    );
    if (own.length === 0 || !isChain(canvas)) return;
    for (const { block, other, stands } of outOfOrder(canvas.blocksInOrder(), stages)) {
      const reading = own.find(({ definition }) => definition.id === block);
      const at = reading && placeOfBlock(reading);
      if (!at) continue;
      const name = quoted(blockOf(canvas.definition, block).name);
      const mate = quoted(blockOf(canvas.definition, other).name);
      const order = stands === 'behind' ? `${name} comes before ${mate}` : `${name} comes after ${mate}`;
      report({
        at,
        message: `${name} stands ${stands} ${mate}. Customers go through the stages the other way round: ${order}, because each rests on the trust that the one before has won. Move it.`,
        fixes: reading.heading ? movedInto(stages, block, canvas) : sorted(section),
      });
    }
  },
};

/** Puts the lines of a list or table in order. */
function sorted(section: Section): Fix[] {
  const step = sortedLines(section, stages);
  return step ? [{ title: 'Put the stages in order', steps: [step], safe: false, preferred: true }] : [];
}
