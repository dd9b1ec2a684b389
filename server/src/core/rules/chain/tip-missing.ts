import { stages, TRUST_INFLECTION_POINT } from '../../canvas/value-chain';
import type { FixStep } from '../finding';
import { addedBlock } from '../labelled-lines';
import { openerOf } from '../opener';
import type { SectionRule } from '../rule';
import { stagesInScope } from './scope';
import { chainSays } from './statements';

/** Where the point belongs among the stages. */
const ORDER = stages.flatMap((stage) => (stage === 'engage' ? [stage, TRUST_INFLECTION_POINT] : [stage]));

export const tipMissing: SectionRule = {
  id: 'chain/tip-missing',
  looksAt: 'section',
  level: 'warning',
  wantsWhole: true,
  summary: 'A customer value chain that does not say where trust turns.',
  why: 'Up to one point customers tell you what to do; behind it they ask what you would do. From there on the relationship is worth something to you, and rewards begin to work. A chain that does not name that point has nothing by which anybody could see how far a customer has come.',
  source:
    'The writing on the customer value chain of health plans that this canvas comes from: “somewhere between the interact and collaborate stages is the trust inflection point”',
  examples: {
    violating: [
      {
        title: 'five stages, and no turn',
        markdown:
          '# «Repair café»\n<!-- canvas: value-chain -->\n\n## Communicate\n\n- Prices on the door\n\n## Interact\n\n- Asks\n\n## Engage\n\n- Texts\n\n## Collaborate\n\n- Decides together\n\n## Innovate\n\n- Ideas\n',
        fixed:
          '# Repair café\n<!-- canvas: value-chain -->\n\n## Communicate\n\n- Prices on the door\n\n## Interact\n\n- Asks\n\n## Engage\n\n- Texts\n\n## Trust inflection point\n\n- [By what do you notice that customers have begun to trust you?]\n\n## Collaborate\n\n- Decides together\n\n## Innovate\n\n- Ideas\n',
      },
      {
        title: 'in a table',
        markdown:
          '# «Repair café»\n<!-- canvas: value-chain -->\n\n| Stage | What we do |\n|---|---|\n| 1 Communicate | Prices on the door |\n| 2 Interact | Asks |\n| 3 Engage | Texts |\n| 4 Collaborate | Decides together |\n| 5 Innovate | Ideas |\n',
        fixed:
          '# Repair café\n<!-- canvas: value-chain -->\n\n| Stage | What we do |\n|---|---|\n| 1 Communicate | Prices on the door |\n| 2 Interact | Asks |\n| 3 Engage | Texts |\n| Trust inflection point | [By what do you notice that customers have begun to trust you?] |\n| 4 Collaborate | Decides together |\n| 5 Innovate | Ideas |\n',
      },
    ],
    conforming: [
      {
        title: 'a section of its own',
        canvas: 'value-chain',
        markdown:
          '## Engage\n\n- Texts\n\n## Trust inflection point\n\n- Asks us which lock we would buy\n\n## Collaborate\n\n- Decides together\n',
      },
    ],
    silent: [
      {
        title: 'its short name',
        canvas: 'value-chain',
        markdown:
          '## Engage\n\n- Texts\n\n### TIP\n\n- Asks us which lock we would buy\n\n## Collaborate\n\n- Decides\n',
      },
      {
        title: 'named among what is done to engage',
        canvas: 'value-chain',
        markdown:
          '## Engage\n\n- Texts\n- TIP: asks us which lock we would buy\n\n## Collaborate\n\n- Decides\n',
      },
      {
        title: 'a part of the chain in which trust does not turn yet',
        markdown:
          '# First year\n<!-- canvas: value-chain scope="1-2" -->\n\n## Communicate\n\n- Prices\n\n## Interact\n\n- Asks\n',
      },
      {
        title: 'a chain of which only the beginning is written',
        canvas: 'value-chain',
        markdown: '## Communicate\n\n- Prices on the door\n',
      },
    ],
  },
  check(view, report) {
    const at = openerOf(view);
    const { canvas } = view;
    if (!at || !stagesInScope(canvas.settings).includes('engage')) return;
    // As long as only the first stages are written, it has nowhere to stand.
    const isDue = ['engage', 'collaborate', 'innovate'].some((stage) => canvas.block(stage) === 'filled');
    if (!isDue || canvas.block(TRUST_INFLECTION_POINT) !== 'missing' || canvas.says(chainSays.tip)) return;
    report({
      at,
      message:
        'The value chain does not say where trust turns: by what one notices that customers ask for your advice instead of telling you what to do. Without that point, nobody sees how far a customer has come. Add “Trust inflection point: …” with something that can be seen or heard.',
      fixes: [
        {
          title: 'Add the trust inflection point',
          steps: [unnumbered(addedBlock(view.section, canvas.definition, ORDER, TRUST_INFLECTION_POINT))],
          safe: false,
          preferred: true,
        },
      ],
    });
  },
};

/** The point is no stage of its own, so in a table it takes no number from those behind it. */
function unnumbered(step: FixStep): FixStep {
  return step.kind === 'replace'
    ? { ...step, text: step.text.replace(/^(\s*\|\s*)\d+[.)]?\s*/, '$1') }
    : step;
}
