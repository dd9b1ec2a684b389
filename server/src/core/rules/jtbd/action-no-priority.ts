import { placeIn } from '../../canvas/phrase';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { saidBehind } from '../said-behind';
import { quoted } from '../wording';
import { type Entry, entriesIn } from './entries';
import { hasPriority } from './priority';

export const actionNoPriority: SectionRule = {
  id: 'jtbd/action-no-priority',
  looksAt: 'section',
  wantsWhole: true,
  level: 'warning',
  summary: 'An action that does not say how urgent it is.',
  why: 'There is never enough time for all that is worth doing. Where actions bear no priority, whoever has an hour to spare decides, and what is easy gets done before what matters.',
  source:
    'Strategies for an industry that start from jobs to be done give every action a priority (“high priority”, “medium priority”) and the challenges that it addresses.',
  examples: {
    violating: [
      {
        title: 'one of two',
        canvas: 'jtbd-strategy',
        markdown:
          '## Prioritized actions\n\n- Say the price on the phone (high) -> MD01\n- «Launch an app» -> MD04\n',
        fixed:
          '## Prioritized actions\n\n- Say the price on the phone (high) -> MD01\n- Launch an app (high) -> MD04\n',
      },
      {
        title: 'an empty cell',
        canvas: 'jtbd-strategy',
        markdown:
          '## Actions\n\n| Action | Priority |\n|---|---|\n| Say the price on the phone | high |\n| «Launch an app» | |\n',
      },
      {
        title: 'a heading and a paragraph',
        canvas: 'jtbd-strategy',
        markdown: '## Actions\n\n### «Lend a bike»\n\nFor the days of a repair, in two of six shops.\n',
      },
    ],
    conforming: [
      {
        title: 'in brackets',
        canvas: 'jtbd-strategy',
        markdown: '## Actions\n\n- Say the price on the phone (high)\n- (medium) Lend a bike\n',
      },
      {
        title: 'in a column',
        canvas: 'jtbd-strategy',
        markdown: '## Actions\n\n| Action | Priority |\n|---|---|\n| Say the price on the phone | high |\n',
      },
      {
        title: 'in front of what is said below a heading',
        canvas: 'jtbd-strategy',
        markdown:
          '## Actions\n\n### Lend a bike\n\n**High priority.** For the days of a repair, in two shops.\n',
      },
      {
        title: 'a heading for each priority',
        canvas: 'jtbd-strategy',
        markdown:
          '## Actions\n\n### High priority\n\n- Say the price on the phone\n\n### Medium priority\n\n- Lend a bike\n',
      },
    ],
    silent: [
      {
        title: 'a numbered list: what comes first stands first',
        canvas: 'jtbd-strategy',
        markdown: '## Prioritized actions\n\n1. Say the price on the phone\n2. Lend a bike\n',
      },
      {
        title: 'sorted by when',
        canvas: 'jtbd-strategy',
        markdown: '## Actions\n\n### Now\n\n- Say the price on the phone\n\n### Later\n\n- Lend a bike\n',
      },
      {
        title: 'in front of the words',
        canvas: 'jtbd-strategy',
        markdown: '## Actions\n\n- **High**: say the price on the phone\n- P2 – lend a bike\n',
      },
      {
        title: 'what does not apply, and what is still to be written',
        canvas: 'jtbd-strategy',
        markdown: '## Actions\n\n- n/a: the council decides in May\n- [What will you do?]\n',
      },
    ],
  },
  check(view, report) {
    for (const entry of entriesIn(view, 'actions')) {
      if (hasPriority(view, entry)) continue;
      report({
        at: placeIn(entry.title),
        message: `${quoted(entry.title.words)} does not say how urgent it is, so it competes with everything else. Add its priority: (high), (medium) or (low).`,
        fixes: ratings(entry),
      });
    }
  },
};

/** One for each priority. */
function ratings({ items }: Entry): Fix[] {
  const [item, another] = items;
  const priority = item?.block.attributes.find(({ id }) => id === 'priority');
  if (!item || another || !priority) return [];
  return priority.values.map((value) => ({
    title: `Give it the priority: ${value}`,
    steps: [saidBehind(item, /\b(?:priority|urgen(?:t|cy))\b/i, value, ` (${value})`)],
    safe: false,
    preferred: false,
  }));
}
