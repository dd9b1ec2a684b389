import type { Item } from '../../canvas/model';
import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import type { Report, SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { namedMentions, nameKeys } from './code-names';
import { doing } from './doing';
import { strategy } from './statements';

export const challengeUnaddressed: SectionRule = {
  id: 'jtbd/challenge-unaddressed',
  looksAt: 'section',
  level: 'info',
  summary: 'A challenge that no action addresses.',
  why: 'A challenge that is written down and never answered looks as if it had been dealt with. Either something is to be done about it, or it is left alone on purpose, and then a reader wants to know why.',
  source:
    'Strategies for an industry that start from jobs to be done list the challenges that each action addresses; in a published one, the challenge of an insight comes up in no action.',
  examples: {
    violating: [
      {
        title: 'in the list of challenges',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n- «MD03»: Chains that buy in bulk\n\n## Actions\n\n- AC1 Say the price on the phone (high) -> MD01\n',
        fixed:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n- MD03: Chains that buy in bulk\n\n## Actions\n\n- AC1 Say the price on the phone (high) -> MD01\n- AC2 [What will you do about it?] (medium) -> MD03\n',
      },
      {
        title: 'among actions with headings of their own',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n- «MD03»: Chains that buy in bulk\n\n## Actions\n\n### Say the price on the phone\n\nHigh priority, for MD01.\n\n## Pitfalls\n\n- Haste\n',
        fixed:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n- MD03: Chains that buy in bulk\n\n## Actions\n\n### Say the price on the phone\n\nHigh priority, for MD01.\n\n### [What will you do about it?]\n\n(medium) -> MD03\n\n## Pitfalls\n\n- Haste\n',
      },
      {
        title: 'named in an insight, where no list is',
        canvas: 'jtbd-strategy',
        markdown:
          '## Strategic insights\n\n- Riders have the job of not being fooled, which is about «MD03»: Chains That Buy in Bulk\n\n## Actions\n\n- Say the price on the phone (high)\n  - Addresses challenges: MD01\n',
      },
    ],
    conforming: [
      {
        title: 'an action for each',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n| Code | Name |\n|---|---|\n| MD01 | Prices that nobody can tell |\n| MD03 | Chains that buy in bulk |\n\n## Actions\n\n| Action | Priority | Addresses challenges |\n|---|---|---|\n| Say the price on the phone | high | MD01, MD03 |\n',
      },
    ],
    silent: [
      {
        title: 'left alone on purpose',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n- MD03: Chains that buy in bulk (not addressed: nothing that six shops could do)\n\n## Actions\n\n- Say the price on the phone (high) -> MD01\n',
      },
      {
        title: 'no actions yet',
        canvas: 'jtbd-strategy',
        markdown: '## Challenges\n\n- MD01: Prices that nobody can tell\n',
      },
      {
        title: 'actions that name no challenge at all',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n\n## Actions\n\n- Say the price on the phone (high)\n',
      },
      {
        title: 'an answer in the roadmap',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n- MD03: Chains that buy in bulk\n\n## Actions\n\n- Say the price on the phone (high) -> MD01\n\n## Roadmap\n\n### Long term\n\n- Buy together with five other shops (MD03)\n',
      },
    ],
  },
  check(view, report) {
    if (!view.canvas.says(strategy.addressing)) return;
    for (const item of view.items('challenges')) {
      if (!item.id || isLeftAlone(item)) continue;
      complain(view, report, item.id.value, item.phrase.words, item.id.place);
    }
    if (view.canvas.says(strategy.declaring)) return;
    const seen = new Set<string>();
    for (const { code, name, place, block } of namedMentions(view.section)) {
      if (seen.has(code) || (block !== undefined && doing.has(block))) continue;
      seen.add(code);
      if (view.canvas.isFirstToSay(nameKeys.mentioned(code))) complain(view, report, code, name, place);
    }
  },
};

function complain(view: SectionView, report: Report, code: string, name: string, at: Place): void {
  if (view.canvas.says(strategy.addresses(code))) return;
  report({
    at,
    message: `No action addresses ${code}, ${quoted(name)}, so it stands in this strategy without an answer. Say what will be done about it, or that it is left alone, and why.`,
    fixes: [action(view, code)],
  });
}

/** Whether a challenge says that nothing is to be done about it, or that it is done. */
function isLeftAlone(item: Item): boolean {
  const { chunk, start, end } = item.place;
  return /\b(?:not addressed|out of scope|accept(?:ed)?|left alone|parked|later|on purpose|deliberately|no action|monitor(?:ed)?|watch(?:ed)? only|solved|closed|done|n\/a)\b/i.test(
    chunk.text.slice(start, end),
  );
}

function action(view: SectionView, code: string): Fix {
  const letters = view.canvas.definition.blocks.find(({ id }) => id === 'actions')?.letters ?? [];
  return {
    title: `Add an action for ${code}`,
    steps: [
      {
        kind: 'add-item',
        block: 'actions',
        buyer: undefined,
        text: `[What will you do about it?] (medium) -> ${code}`,
        letters,
      },
    ],
    safe: false,
    preferred: true,
  };
}
