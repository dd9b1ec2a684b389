import { blockOf } from '../../canvas/definition';
import { stages } from '../../canvas/value-chain';
import { placeOfBlock } from '../block-place';
import type { SectionRule } from '../rule';
import { listed, quoted } from '../wording';
import { addTo } from './unsaid';

const FIRST = ['communicate', 'interact'] as const;
const LATER = stages.filter((stage) => !FIRST.some((first) => first === stage));

export const engageTooEarly: SectionRule = {
  id: 'chain/engage-too-early',
  looksAt: 'section',
  level: 'warning',
  summary: 'Customers who are to be engaged before anything is planned for the stages on which that rests.',
  why: 'Whoever has not been told what they get, and has not been asked what they want, takes a personal message for advertising. They do not come to trust you: they move down the chain.',
  source:
    'The writing on the customer value chain of health plans that this canvas comes from, on companies that “try to engage the customer without going through the first two stages”',
  examples: {
    violating: [
      {
        title: 'the first two stages are headings without words',
        canvas: 'value-chain',
        markdown:
          '## Communicate\n\n## Interact\n\n## «Engage»\n\n- Text the evening before\n\n## Collaborate\n\n- Decides together\n',
        fixed:
          '## Communicate\n\n- [What do you tell new customers, what of it is not covered, and who helps them begin?]\n\n## Interact\n\n- [When do you hear from customers, and which of their preferences do you write down?]\n\n## Engage\n\n- Text the evening before\n\n## Collaborate\n\n- Decides together\n',
      },
    ],
    conforming: [
      {
        title: 'what comes first is planned first',
        canvas: 'value-chain',
        markdown:
          '## Communicate\n\n- Prices on the door\n\n## Interact\n\n- Asks when the bike is needed\n\n## Engage\n\n- Text the evening before\n',
      },
    ],
    silent: [
      {
        title: 'customers of many years, said to be so',
        canvas: 'value-chain',
        markdown:
          '## Communicate\n\nn/a: customers for ten years\n\n## Interact\n\n- The yearly visit\n\n## Engage\n\n- Text the evening before\n',
      },
      {
        title: 'nothing is planned yet at all',
        canvas: 'value-chain',
        markdown: '## Communicate\n\n## Interact\n\n## Engage\n\n## Collaborate\n',
      },
      {
        title: 'a stage left out is another finding',
        canvas: 'value-chain',
        markdown: '## Communicate\n\n- Prices on the door\n\n## Engage\n\n- Text the evening before\n',
      },
    ],
  },
  check({ section, canvas }, report) {
    const reading = section.blocks.find(({ definition }) => LATER.some((stage) => stage === definition.id));
    // Said once, at the first of the later stages that says anything.
    const first = LATER.find((stage) => canvas.block(stage) === 'filled');
    const at = reading && placeOfBlock(reading);
    if (!at || reading.definition.id !== first || !canvas.isFirstWith(first)) return;
    const empty = FIRST.filter((stage) => canvas.block(stage) === 'empty');
    if (empty.length === 0) return;
    const names = empty.map((stage) => quoted(blockOf(canvas.definition, stage).name));
    report({
      at,
      message: `${quoted(reading.definition.name)} is planned, and nothing stands under ${listed(names)}. Customers who were not told what they get, or never asked what they want, take a personal touch for advertising. Plan ${listed(names)} first, or say why ${empty.length > 1 ? 'they do' : 'it does'} not apply (“n/a: reason”).`,
      fixes: [
        {
          title: `Begin with ${listed(names)}`,
          steps: empty.flatMap(
            (stage) => addTo(stage, '', `[${blockOf(canvas.definition, stage).question}]`).steps,
          ),
          safe: false,
          preferred: true,
        },
      ],
    });
  },
};
