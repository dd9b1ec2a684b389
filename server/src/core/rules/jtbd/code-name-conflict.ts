import { keptInComment } from '../asked-anew';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { areOthers, namedMentions, nameKeys } from './code-names';

export const codeNameConflict: SectionRule = {
  id: 'jtbd/code-name-conflict',
  looksAt: 'section',
  level: 'warning',
  summary: 'One challenge code with two names.',
  why: 'A code is a promise that the same thing is meant wherever it stands. With two names it means two things: an action that claims to answer one of them is counted for the other as well, and one of the two may have no answer at all.',
  source:
    'Found in a published strategy for an industry that starts from jobs to be done: it calls one code “Demonstrating Value Proposition” in its insights and “Need for Technology Integration” in an action.',
  examples: {
    violating: [
      {
        title: 'another name than in the list of challenges',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n\n## Actions\n\n- Sell a season of riding, which answers MD01: «Lack of Predictable Income» (high)\n',
        fixed:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n\n## Actions\n\n- Sell a season of riding, which answers MD01: Prices that nobody can tell <!-- was: Lack of Predictable Income --> (high)\n',
      },
      {
        title: 'two names, and no list',
        canvas: 'jtbd-strategy',
        markdown:
          '## Overview\n\nIt answers “Queues in spring” (MD04) and the winter.\n\n## Strategic insights\n\n- Parents have a job to get done before seven (MD04: «Staff Turnover»)\n',
      },
    ],
    conforming: [
      {
        title: 'the same name',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n\n## Overview\n\nIt answers “Prices that nobody can tell” (MD01).\n',
      },
    ],
    silent: [
      {
        title: 'a shortened name',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n\n## Actions\n\n- Sell a season of riding, which answers MD01: Opaque pricing (high)\n',
      },
      {
        title: 'what is done about it, behind the code',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n\n## Actions\n\n- MD01: lend a bike for the days of a repair (high)\n- Open on Sundays (low) -> MD01\n',
      },
      {
        title: 'a remark',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n\n## Actions\n\n- Sell a season of riding to ease MD01 (see above)\n- Lend a bike, because of MD01, while it lasts (low)\n',
      },
    ],
  },
  check(view, report) {
    const { canvas } = view;
    for (const { code, name, at } of namedMentions(view.section)) {
      const declared = canvas.values(nameKeys.declared(code));
      const [first] = declared.length > 0 ? declared : canvas.values(nameKeys.mentioned(code));
      if (first === undefined || declared.some((other) => !areOthers(name, other))) continue;
      if (!areOthers(name, first)) continue;
      const where = declared.length > 0 ? 'in the list of challenges' : 'further up';
      report({
        at,
        message: `${code} is called ${quoted(name)} here and ${quoted(first)} ${where}, so a reader cannot know whether these are one challenge or two. Use one name for it, or give the second challenge a code of its own.`,
        fixes: keptInComment(`Call it ${quoted(first)}`, first, at),
      });
    }
  },
};
