import { blockOf } from '../../canvas/definition';
import type { Section } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { decidesWithout, hearsCustomers, hearsOrDecides, isHeard, VOICE } from './statements';

export const absent: SectionRule = {
  id: 'voc/absent',
  looksAt: 'section',
  wantsWhole: true,
  level: 'hint',
  summary: 'Investment, feasibility, messages or sales are written down before any customer is heard.',
  why: 'First means first: what customers struggle with decides what is worth investing in, which message means anything to them, and what there is to sell. A plan that begins with the budget looks for customers who fit it, and finds reasons why they do.',
  source: '“First means first”, in one of the texts on customer intimacy that this canvas comes from',
  examples: {
    violating: [
      {
        title: 'nobody was heard',
        canvas: 'customer-intimacy',
        markdown:
          '## Segment in focus\n\nJoiners’ workshops within an hour’s drive\n\n## «Investment»\n\nA second grinding machine in autumn.\n',
        fixed:
          '## Segment in focus\n\nJoiners’ workshops within an hour’s drive\n\n## Voice of customer\n\n- [What did customers say, word for word; who was it, and when?]\n\n## Investment\n\nA second grinding machine in autumn.\n',
      },
      {
        title: 'too late',
        canvas: 'customer-intimacy',
        markdown:
          '## «Sales campaign in spring»\n\nA letter to all workshops.\n\n## Voice of customer\n\n- “I count them myself.” – foreman, March\n',
        fixed:
          '## Voice of customer\n\n- “I count them myself.” – foreman, March\n\n## Sales campaign in spring\n\nA letter to all workshops.\n',
      },
    ],
    conforming: [
      {
        title: 'customers first',
        canvas: 'customer-intimacy',
        markdown:
          '## Voice of customer\n\n- “I count them myself.” – foreman, March\n\n## Investment\n\nA second grinding machine in autumn.\n',
      },
    ],
    silent: [
      {
        title: 'what was found out, in a text',
        canvas: 'customer-intimacy',
        markdown:
          '## How we began\n\nWe asked 14 workshops in March what stops their machines.\n\n## Investment\n\nA second grinding machine in autumn.\n',
      },
      {
        title: 'nothing is decided yet',
        canvas: 'customer-intimacy',
        markdown: '## Segment in focus\n\nJoiners’ workshops within an hour’s drive\n',
      },
    ],
  },
  check(view, report) {
    const { section, canvas } = view;
    const { heading } = section;
    if (!heading || !decidesWithout(section) || isHeard(section) || !canvas.isFirstToSay(hearsOrDecides))
      return;
    const isLate = canvas.says(hearsCustomers);
    const title = quoted(heading.phrase.words);
    report({
      at: placeIn(heading.phrase),
      message: isLate
        ? `${title} stands before the first word of a customer. What they struggle with decides what is worth investing in, saying or selling. Put the customers’ voice first, and see whether this still holds.`
        : `${title} is written down, and no customer is heard anywhere. What they struggle with decides what is worth investing in, saying or selling. Write first what they said, word for word, who it was and when.`,
      fixes: isLate
        ? [moved(section)]
        : [
            {
              title: 'Add the voice of customer',
              steps: [
                {
                  kind: 'add-block',
                  block: VOICE,
                  buyer: undefined,
                  text: `[${blockOf(canvas.definition, VOICE).question}]`,
                },
              ],
              safe: false,
              preferred: true,
            },
          ],
    });
  },
};

/** In front of the first decision. */
function moved(section: Section): Fix {
  return {
    title: 'Move the voice of customer in front of it',
    steps: [{ kind: 'move-block', block: VOICE, to: 'before', other: section }],
    safe: false,
    preferred: true,
  };
}
