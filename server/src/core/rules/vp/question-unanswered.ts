import { blockOf, type QuestionDefinition } from '../../canvas/definition';
import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { statements } from '../statements';
import type { SectionView } from '../view';
import { listed, quoted } from '../wording';
import { whyAsked } from './question-texts';
import { said } from './statements';

/** `vp/social-value-empty` asks for it, more quietly: the question itself says "if any". */
const ASKED_ELSEWHERE = 'social-value';

export const questionUnanswered: SectionRule = {
  id: 'vp/question-unanswered',
  looksAt: 'section',
  level: 'info',
  families: ['healthcare'],
  wantsWhole: true,
  summary: 'One of the twelve questions of a healthcare value proposition that nothing answers.',
  why: 'A healthcare value proposition answers twelve questions, from what compels the purchase to who has to influence whom. Those that are left out are rarely the unimportant ones: they are the ones to which nobody knew the answer, and a section with “open” in it is already worth more than none. Who buys and who uses is asked by `vp/buyer-user-missing`, the social value by `vp/social-value-empty`, the value drivers by `vp/driver-missing`; a section with nothing in it is `text/empty-block`.',
  source:
    'The healthcare value proposition questions this canvas comes from, a list of twelve that begins with “What compels a purchase decision by the Buyer?”',
  examples: {
    violating: [
      {
        title: 'eleven answers',
        canvas: 'healthcare-value-proposition',
        markdown: withoutInsights('«Night line»'),
        fixed: withoutInsights('Night line').replace(
          '\n## Key behaviors',
          '\n## Insights from interactions\n\n- …\n\n## Key behaviors',
        ),
      },
    ],
    conforming: [
      {
        title: 'twelve answers',
        canvas: 'healthcare-value-proposition',
        markdown: withoutInsights('Night line').replace(
          '\n## Key behaviors',
          '\n## What we learn\n\nEvery call is coded by reason.\n\n## Key behaviors',
        ),
      },
    ],
    silent: [
      {
        title: 'answered inside other prose',
        canvas: 'healthcare-value-proposition',
        markdown: `${withoutInsights('Night line')}\n## Notes\n\nInsight comes from the calls: each is coded by reason.\n`,
      },
      {
        title: 'a heading in words of one’s own',
        canvas: 'healthcare-value-proposition',
        markdown: withoutInsights('Night line')
          .replace('## Purchase decision', '## Why a household would buy it')
          .replace('## Aspect of life', '## What part of their life this is about')
          .replace('## Time to value', '## Time until it helps')
          .concat('\n## What we learn\n\nEvery call is coded by reason.\n'),
      },
      {
        title: 'does not apply, and why',
        canvas: 'healthcare-value-proposition',
        markdown: `${withoutInsights('Night line')}\n## Insights\n\nn/a: calls are neither recorded nor coded, by law\n`,
      },
      {
        title: 'a canvas outside healthcare',
        markdown:
          '# Bookkeeping\n<!-- canvas: value-proposition -->\n\n## Jobs\n\n- Know whether last week made money\n',
      },
    ],
  },
  check(view, report) {
    const { heading, opensCanvas } = view.section;
    if (!heading || !opensCanvas) return;
    for (const question of view.canvas.definition.questions) {
      const missing = isAnswered(view, question) ? [] : missingOf(view, question);
      if (missing.length === 0) continue;
      const names = missing.map((id) => blockOf(view.canvas.definition, id).name);
      report({
        at: placeIn(heading.phrase),
        message: `Nothing answers ${quoted(question.question, 80)}, and ${whyAsked(question)}. Add ${listed(names.map((name) => `a section ${quoted(name)}`))}, or say there why it does not apply (“n/a: …”).`,
        fixes: [
          {
            title: `Add ${listed(names.map((name) => quoted(name)))}`,
            steps: missing.map((block) => ({ kind: 'add-block', block, buyer: undefined, text: '…' })),
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};

function isAnswered({ canvas }: SectionView, { blocks: [first = ''] }: QuestionDefinition): boolean {
  if (first === ASKED_ELSEWHERE || canvas.says(said.answered(first))) return true;
  // A driver that says who persuades the buyer names the influencers; where it is missing, `vp/driver-missing` asks for it.
  if (first !== 'key-influencers') return false;
  const { buyers } = canvas.definition;
  return (
    canvas.slot('influence', undefined) === 'filled' ||
    buyers.some(
      ({ id, drivers }) =>
        canvas.slot('influence', id) === 'filled' ||
        (drivers.includes('influence') && canvas.says(statements.drivers(id))),
    )
  );
}

/** The blocks that a question is still waiting for; one that stands empty is another finding. */
function missingOf({ canvas }: SectionView, { blocks }: QuestionDefinition): string[] {
  return blocks.filter((block) => canvas.block(block) === 'missing');
}

/** A canvas that answers all questions but the one on insights. */
function withoutInsights(title: string): string {
  return `# ${title}
<!-- canvas: healthcare-value-proposition -->

Buyer = User: people who pay for their own glasses

## Purchase decision

The old shop closes in May.

## Aspect of life

Reading after supper.

## Jobs

- Read without a lamp

## Pains

- Holds the letter at arm’s length

## Gains

- Reads to a grandchild

## Time to value

- The same day

## Products and services

- Glasses made in the shop

## Personalization

- A stronger left lens for those who thread needles

## Intermediaries

- Post office: fewer letters sent back

## Key behaviors

- User comes in once for a measurement

## Key experiences

- User reads a page aloud in the shop

## Key influencers

- User: the daughter who wears them too
`;
}
