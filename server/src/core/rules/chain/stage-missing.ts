import { blockOf } from '../../canvas/definition';
import { stages } from '../../canvas/value-chain';
import { addedBlock } from '../labelled-lines';
import { openerOf } from '../opener';
import type { SectionRule } from '../rule';
import { listed, quoted } from '../wording';
import { isChain, stagesInScope } from './scope';

/** From this many stages on, a chain leaves some out; with fewer it has only begun. */
const ENOUGH = 3;

export const stageMissing: SectionRule = {
  id: 'chain/stage-missing',
  looksAt: 'section',
  level: 'warning',
  summary: 'A customer value chain that leaves out a stage.',
  why: 'Trust grows in steps: customers who were told things are asked, those who were heard are served as persons, and only then do they decide and invent together with you. A stage that nobody planned is one that customers have to jump over, and most of them fall back instead.',
  source:
    'The writing on the customer value chain of health plans that this canvas comes from: it names five stages (communicate, interact, engage, collaborate, innovate) and says that customers who are to be engaged without the first two “move down the value chain”',
  examples: {
    violating: [
      {
        title: 'from asking straight to deciding together',
        markdown:
          '# «Repair café»\n<!-- canvas: value-chain -->\n\n## Communicate\n\n- Prices on the door\n\n## Interact\n\n- Asks when the bike is needed\n\n## Collaborate\n\n- Decides together what is worth mending\n\n## Innovate\n\n- Ideas are voted on each spring\n',
        fixed:
          '# Repair café\n<!-- canvas: value-chain -->\n\n## Communicate\n\n- Prices on the door\n\n## Interact\n\n- Asks when the bike is needed\n\n## Engage\n\n- [How does what you know of each customer change what you do for them?]\n\n## Collaborate\n\n- Decides together what is worth mending\n\n## Innovate\n\n- Ideas are voted on each spring\n',
      },
      {
        title: 'in a table',
        markdown:
          '# «Repair café»\n<!-- canvas: value-chain -->\n\n| Stage | What we do | Since |\n|---|---|---|\n| 1 Communicate | Prices on the door | May |\n| 2 Interact | Asks when the bike is needed | May |\n| 4 Collaborate | Decides together | June |\n| 5 Innovate | Ideas are voted on | |\n',
        fixed:
          '# Repair café\n<!-- canvas: value-chain -->\n\n| Stage | What we do | Since |\n|---|---|---|\n| 1 Communicate | Prices on the door | May |\n| 2 Interact | Asks when the bike is needed | May |\n| 3 Engage | [How does what you know of each customer change what you do for them?] | |\n| 4 Collaborate | Decides together | June |\n| 5 Innovate | Ideas are voted on | |\n',
      },
      {
        title: 'in a table, behind the turn of trust',
        markdown:
          '# «Repair café»\n<!-- canvas: value-chain -->\n\n| Stage | What we do |\n|---|---|\n| 1 Communicate | Prices on the door |\n| 2 Interact | Asks |\n| 3 Engage | Texts |\n| TIP | Asks which lock we would buy |\n| 5 Innovate | Ideas |\n',
        fixed:
          '# Repair café\n<!-- canvas: value-chain -->\n\n| Stage | What we do |\n|---|---|\n| 1 Communicate | Prices on the door |\n| 2 Interact | Asks |\n| 3 Engage | Texts |\n| TIP | Asks which lock we would buy |\n| 4 Collaborate | [Which decisions are made together, what is prepared for them, and who follows up?] |\n| 5 Innovate | Ideas |\n',
      },
      {
        title: 'in paragraphs with bold titles',
        markdown:
          '# «Repair café»\n<!-- canvas: value-chain -->\n\n**Communicate.** Prices stand on the door.\n\n**Interact.** We ask when the bike is needed.\n\n**Collaborate.** We decide together what is worth mending.\n\n**Innovate.** Ideas are voted on.\n',
        fixed:
          '# Repair café\n<!-- canvas: value-chain -->\n\n**Communicate.** Prices stand on the door.\n\n**Interact.** We ask when the bike is needed.\n\n**Engage**\n\n- [How does what you know of each customer change what you do for them?]\n\n**Collaborate.** We decide together what is worth mending.\n\n**Innovate.** Ideas are voted on.\n',
      },
      {
        title: 'in paragraphs with titles',
        markdown:
          '# «Repair café»\n<!-- canvas: value-chain -->\n\n***Communicate*** – prices on the door\n\n***Interact*** – asks when the bike is needed\n\n***Engage*** – texts the evening before\n\n***Innovate*** – ideas are voted on\n',
        fixed:
          '# Repair café\n<!-- canvas: value-chain -->\n\n***Communicate*** – prices on the door\n\n***Interact*** – asks when the bike is needed\n\n***Engage*** – texts the evening before\n\n***Collaborate*** – [Which decisions are made together, what is prepared for them, and who follows up?]\n\n***Innovate*** – ideas are voted on\n',
      },
      {
        title: 'only a beginning: one finding for all that is to come',
        markdown: '# «Repair café»\n<!-- canvas: value-chain -->\n\n## Communicate\n\n- Prices on the door\n',
      },
    ],
    conforming: [
      {
        title: 'all five',
        canvas: 'value-chain',
        markdown:
          '## Stage 1: Communicate\n\n- Prices on the door\n\n## Stage 2: Interact\n\n- Asks when the bike is needed\n\n## Stage 3: Engage\n\n- Texts the evening before\n\n## Stage 4: Collaborate\n\n- Decides together\n\n## Stage 5: Innovate\n\n- Ideas are voted on\n',
      },
    ],
    silent: [
      {
        title: 'a part of it, as the front matter says in a list',
        canvas: 'value-chain',
        markdown:
          '---\ncanvas: value-chain\nscope: [communicate, interact]\n---\n\n# Chain\n\n## Communicate\n\n- Stall at the fair\n\n## Interact\n\n- Asks which varieties they grow\n',
      },
      {
        title: 'a part of the chain, said to be one',
        markdown:
          '# First year\n<!-- canvas: value-chain scope="communicate, interact" -->\n\n## Communicate\n\n- Prices on the door\n\n## Interact\n\n- Asks when the bike is needed\n',
      },
      {
        title: 'a stage that does not apply, and why',
        canvas: 'value-chain',
        markdown:
          '## Communicate\n\nn/a: existing customers only\n\n## Interact\n\n- Asks\n\n## Engage\n\n- Texts\n\n## Collaborate\n\n- Decides together\n\n## Innovate\n\n- Ideas\n',
      },
      {
        title: 'other words for the stages',
        canvas: 'value-chain',
        markdown:
          '## Communication\n\n- Prices\n\n## Listening\n\n- Asks\n\n## Engagement (from week 3)\n\n- Texts\n\n## Deciding together\n\n- Twice a year\n\n## Co-creation\n\n- Ideas\n',
      },
      {
        title: 'a marked canvas in which nothing stands yet',
        canvas: 'value-chain',
        markdown: 'To be written in May.\n',
      },
    ],
  },
  check(view, report) {
    const at = openerOf(view);
    if (!at) return;
    const { canvas } = view;
    const there = stages.filter((stage) => canvas.block(stage) !== 'missing').length;
    const missing = stagesInScope(canvas.settings).filter((stage) => canvas.block(stage) === 'missing');
    if (there === 0 || missing.length === 0 || !isChain(canvas)) return;
    const isMarked = canvas.how === 'comment' || canvas.how === 'front-matter';
    const isBegun = there >= ENOUGH || missing.length === 1;
    for (const group of isBegun ? missing.map((stage) => [stage]) : [missing]) {
      const names = group.map((stage) => blockOf(canvas.definition, stage).name);
      report({
        at,
        message: `The value chain has no ${listed(names.map((name) => quoted(name)))}: ${group.length === 1 ? jump(group[0] ?? '') : 'customers would have to jump over what nobody planned'}. Add the ${group.length === 1 ? 'stage' : 'stages'}, or ${isMarked ? 'say in the marker which part this is (scope="…")' : 'write “n/a: reason” under its name'}.`,
        fixes: [
          {
            title: `Add ${listed(names)}`,
            steps: group.map((one) => addedBlock(view.section, canvas.definition, stages, one)),
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};

/** What it means for customers that a stage is left out. */
function jump(stage: string): string {
  return JUMPS[stage] ?? 'customers would have to jump over it';
}

const JUMPS: Readonly<Record<string, string>> = {
  communicate: 'customers who were never told what they get, and what not, feel misled by all that follows',
  interact: 'without anybody who asks, nothing is known of them that later stages could use',
  engage: 'customers are asked, and then nothing comes of what they said',
  collaborate: 'customers who trust you are never asked to decide with you',
  innovate: 'what customers who trust you would change has nowhere to go',
};
