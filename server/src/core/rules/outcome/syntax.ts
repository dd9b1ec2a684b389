import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Fix } from '../finding';
import { isTheme } from '../job/jobs';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { isWritten } from '../written';
import { isOutcome } from './outcomes';

export const outcomeSyntax: SectionRule = {
  id: 'outcome/syntax',
  looksAt: 'section',
  blocks: ['gains', 'metrics'],
  standsAlone: true,
  level: 'info',
  families: ['job'],
  summary: 'An entry among outcome statements that has no direction and no metric.',
  why: 'Outcome statements can be rated, compared and counted because each has the same three parts: which way it is to go, what is measured, and of what. One that only says that something is to be better cannot be put beside the others.',
  source:
    'Outcome-Driven Innovation: direction, metric, object of control and context; Ulwick, *What Customers Want* (2005). Only lists most of whose entries are put that way are looked at: gains of a canvas need not be outcome statements.',
  examples: {
    violating: [
      {
        title: 'one of three',
        markdown:
          '## Desired outcomes\n\n- Minimize the time it takes to notice an infected wound\n- Reduce the likelihood that a dressing slips at night\n- «Better wound care»\n',
        fixed:
          '## Desired outcomes\n\n- Minimize the time it takes to notice an infected wound\n- Reduce the likelihood that a dressing slips at night\n- Minimize the time it takes to …: Better wound care\n',
      },
    ],
    conforming: [
      {
        title: 'all of them',
        markdown:
          '## Desired outcomes\n\n- Minimize the time it takes to notice an infected wound\n- Increase the share of nights without a change of dressing\n',
      },
    ],
    silent: [
      {
        title: 'gains, which are no outcome statements',
        markdown:
          '## Gains\n\n- Better wound care\n- Sleeps through the night\n- Reduce the number of trips\n',
      },
      {
        title: 'the heading of a group, and a remark',
        markdown:
          '## Desired outcomes\n\n- At night\n  - Minimize the time it takes to fall asleep again\n- Reduce the number of dressings a week\n- Minimize the likelihood that the wound opens\n- “I just want it to heal.”\n',
      },
    ],
  },
  check(view, report) {
    for (const block of ['gains', 'metrics'] as const)
      for (const item of strangersIn(view, block))
        report({
          at: placeIn(item.phrase),
          message: `The entries beside it say which way something is to go, what is measured, and of what; ${quoted(item.phrase.words)} does not, so it cannot be rated like the others. Write it as they are written: “Minimize the time it takes to …”.`,
          fixes: fixFor(item),
        });
  },
};

/** What is no outcome statement in a list of them. */
function strangersIn(view: SectionView, block: string): Item[] {
  const items = view.items(block).filter((item) => isWritten(item) && !isTheme(item));
  const others = items.filter((item) => !isOutcome(item));
  const outcomes = items.length - others.length;
  if (outcomes < 2 || outcomes <= others.length) return [];
  return others.filter(({ form, phrase }) => form !== 'paragraph' && !/^["“„«]|[?]$/.test(phrase.words));
}

function fixFor({ phrase }: Item): Fix[] {
  const { start } = phrase.text.span;
  return [
    {
      title: 'Begin with “Minimize the time it takes to …”',
      steps: [
        {
          kind: 'replace',
          at: { chunk: phrase.chunk, start, end: start },
          text: 'Minimize the time it takes to …: ',
        },
      ],
      safe: false,
      preferred: true,
    },
  ];
}
