import { TRUST_INFLECTION_POINT } from '../../canvas/value-chain';
import type { Fix, FixStep } from '../finding';
import type { SectionRule } from '../rule';
import { beforeStop } from '../sentence-end';
import type { SectionView } from '../view';
import { chainSays } from './statements';
import { addTo, placeOfUnsaid } from './unsaid';

export const tipNoSignal: SectionRule = {
  id: 'chain/tip-no-signal',
  looksAt: 'section',
  level: 'hint',
  wantsWhole: true,
  summary: 'A trust inflection point at which nothing happens that anybody could see or hear.',
  why: 'Trust is inside people; what it makes them do is not. A point that says no more than “they trust us” will be passed without anybody noticing, or declared to be passed when a report is due.',
  source:
    'The writing on the customer value chain of health plans that this canvas comes from: the customer “requests … recommendations … rather than dictate their choices”',
  examples: {
    violating: [
      {
        title: 'trust, and no sign of it',
        canvas: 'value-chain',
        markdown:
          '## Engage\n\n- Texts the evening before\n\n## «Trust inflection point»\n\n- Customers trust us\n\n## Collaborate\n\n- Decides together\n',
        fixed:
          '## Engage\n\n- Texts the evening before\n\n## Trust inflection point\n\n- Customers trust us\n- Seen when they …\n\n## Collaborate\n\n- Decides together\n',
      },
      {
        title: 'as a line of a stage',
        canvas: 'value-chain',
        markdown:
          '## Engage\n\n- Calls on the morning of the frost\n- Trust inflection point: «growers trust us»\n',
        fixed:
          '## Engage\n\n- Calls on the morning of the frost\n- Trust inflection point: growers trust us, seen when they …\n',
      },
    ],
    conforming: [
      {
        title: 'something that can be heard',
        canvas: 'value-chain',
        markdown: '## Trust inflection point\n\n- Asks us which lock we would buy\n',
      },
    ],
    silent: [
      {
        title: 'a figure',
        canvas: 'value-chain',
        markdown: '## Trust inflection point\n\n- Trust score above 7\n',
      },
      {
        title: 'less of something',
        canvas: 'value-chain',
        markdown: '## Trust inflection point\n\n- No longer brings a second quote\n',
      },
      {
        title: 'something that is seen, in words that nobody foresaw',
        canvas: 'value-chain',
        markdown: '## Trust inflection point\n\n- A coffee while the child is with us alone\n',
      },
      {
        title: 'still to be written',
        canvas: 'value-chain',
        markdown: '## Trust inflection point\n\n- [By what do you notice it?]\n',
      },
    ],
  },
  check(view, report) {
    const at = placeOfUnsaid(view, TRUST_INFLECTION_POINT, 'signal');
    if (!at || view.canvas.says(chainSays.more(TRUST_INFLECTION_POINT))) return;
    report({
      at,
      message:
        'Nothing at the trust inflection point can be seen or heard, so nobody will notice when a customer reaches it. Write what customers then do that they did not do before: ask for advice, bring a friend, stop asking for a second offer.',
      fixes: [sayWhatIsSeen(view)],
    });
  },
};

/** Below its heading as an entry of its own; where it is a line in another stage, behind its words. */
function sayWhatIsSeen({ section }: SectionView): Fix {
  const title = 'Say what is seen then';
  const reading = section.blocks.find(({ definition }) => definition.id === TRUST_INFLECTION_POINT);
  const last = reading?.heading ? undefined : reading?.items.at(-1);
  if (!last) return addTo(TRUST_INFLECTION_POINT, title, 'Seen when they …');
  const steps: FixStep[] = [{ kind: 'replace', at: beforeStop(last.wordsEnd), text: ', seen when they …' }];
  return { title, steps, safe: false, preferred: true };
}
