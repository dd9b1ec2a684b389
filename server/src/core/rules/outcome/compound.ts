import { lettersIn } from '../../canvas/id-letters';
import { placeIn } from '../../canvas/phrase';
import type { Fix } from '../finding';
import { isTheme } from '../job/jobs';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { type Outcome, outcomesIn } from './outcomes';

export const outcomeCompound: SectionRule = {
  id: 'outcome/compound',
  looksAt: 'section',
  blocks: ['gains', 'metrics', 'jobs'],
  level: 'warning',
  families: ['job'],
  summary: 'An outcome statement with two metrics.',
  why: 'Time may matter and effort may not. Whoever is asked to rate both in one answers for one of them, and nobody knows for which.',
  source:
    'Outcome-Driven Innovation: one metric for each outcome; Ulwick, *What Customers Want* (2005); the public `outcome_validator.py` of the plugin jtbd-odi',
  examples: {
    violating: [
      {
        title: 'time and effort',
        markdown:
          '## Desired outcomes\n\n- Minimize the «time and effort» it takes to refill a prescription\n',
        fixed:
          '## Desired outcomes\n\n- Minimize the time it takes to refill a prescription\n- Minimize the effort it takes to refill a prescription\n',
      },
      {
        title: 'each with its article',
        markdown: '## Gains\n\n- Reduce the «cost or the risk» of a second trip\n',
        fixed: '## Gains\n\n- Reduce the cost of a second trip\n- Reduce the risk of a second trip\n',
      },
    ],
    conforming: [
      {
        title: 'one metric',
        markdown: '## Desired outcomes\n\n- Minimize the time it takes to refill a prescription\n',
      },
    ],
    silent: [
      {
        title: 'two things that are measured by one metric',
        markdown: '## Desired outcomes\n\n- Minimize the time it takes to find and book a room\n',
      },
      {
        title: 'no outcome statement',
        markdown: '## Gains\n\n- Saves time and effort at the counter\n',
      },
    ],
  },
  check(view, report) {
    for (const outcome of outcomesIn(view)) {
      const { item, metric, second, start, end } = outcome;
      if (second === undefined) continue;
      report({
        at: placeIn(item.phrase, start, end),
        message: `${quoted(item.phrase.words.slice(start, end))} are two metrics in one: whoever rates this answers for one of them, and nobody knows for which. Write one statement for the ${metric.toLowerCase()}, and one for the ${second.toLowerCase()}.`,
        fixes: split(outcome),
      });
    }
  },
};

/** Leaves the first metric, and adds a statement with the second one. */
function split({ item, metric, second = '', start, end }: Outcome): Fix[] {
  const isLine = item.form === 'entry' && item.fields.length === 0 && item.links.length === 0;
  if (!isLine || isTheme(item)) return [];
  const at = placeIn(item.phrase, start, end);
  const { chunk } = at;
  const before = chunk.text.slice(item.phrase.text.span.start, at.start);
  const behind = chunk.text.slice(at.end, item.wordsEnd.start);
  return [
    {
      title: 'Split it in two',
      steps: [
        { kind: 'replace', at, text: metric },
        {
          kind: 'add-item',
          block: item.block.id,
          buyer: item.buyer?.id,
          ...(item.slot === undefined ? {} : { slot: item.slot }),
          text: `${before}${second}${behind}`,
          letters: item.id ? [lettersIn(item.id.value)] : [],
        },
      ],
      safe: false,
      preferred: true,
    },
  ];
}
