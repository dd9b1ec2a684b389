import type { Place } from '../../markdown/block';
import type { SectionRule } from '../rule';
import { type CodeMention, listsOf, mentionsIn } from './codes';

export const codeRepeated: SectionRule = {
  id: 'jtbd/code-repeated',
  looksAt: 'section',
  standsAlone: true,
  level: 'info',
  summary: 'A challenge code that stands twice in one list.',
  why: 'The second one adds nothing, and most often another code was meant: then a challenge that somebody thought of is missing from the list, and looks as if nobody did.',
  source:
    'Found in a published strategy for an industry that starts from jobs to be done: one of its four insights lists the same code twice.',
  examples: {
    violating: [
      {
        title: 'twice in a row',
        canvas: 'jtbd-strategy',
        markdown:
          '## Strategic insights\n\n- Riders want to know the price before (J2)\n  - Challenges: MD03 «MD03»\n',
        fixed: '## Strategic insights\n\n- Riders want to know the price before (J2)\n  - Challenges: MD03\n',
      },
      {
        title: 'with another one between',
        canvas: 'jtbd-strategy',
        markdown: '## Actions\n\n- Say the price on the phone (high) -> MD01, MD04, «MD01»\n',
        fixed: '## Actions\n\n- Say the price on the phone (high) -> MD01, MD04\n',
      },
    ],
    conforming: [
      {
        title: 'each code once',
        canvas: 'jtbd-strategy',
        markdown: '## Actions\n\n- Say the price on the phone (high) -> MD01, MD04\n',
      },
    ],
    silent: [
      {
        title: 'once in a sentence, and once in the list below it',
        canvas: 'jtbd-strategy',
        markdown:
          '## Actions\n\n- Say the price on the phone, which answers MD01 at once (high)\n  - Addresses challenges: MD01 MD04\n',
      },
      {
        title: 'in two items',
        canvas: 'jtbd-strategy',
        markdown: '## Actions\n\n- Say the price (high) -> MD01\n- Post the price list (low) -> MD01\n',
      },
    ],
  },
  check(view, report) {
    for (const list of listsOf(mentionsIn(view.section))) {
      for (const [index, mention] of list.entries()) {
        const before = list[index - 1];
        if (!before || list.findIndex(({ code }) => code === mention.code) === index) continue;
        report({
          at: mention.place,
          message: `${mention.code} stands in this list already. If another challenge was meant, write its code; if not, take this one out.`,
          fixes: [
            {
              title: `Take the second ${mention.code} out`,
              steps: [{ kind: 'replace', at: withSeparator(before, mention), text: '' }],
              safe: false,
              preferred: true,
            },
          ],
        });
      }
    }
  },
};

/** A code with what separates it from the one before. */
function withSeparator(before: CodeMention, { place }: CodeMention): Place {
  return { ...place, start: before.place.end };
}
