import { placeIn } from '../../canvas/phrase';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { statementsOf } from '../statements';
import { lettersOf } from './benefits';
import { said } from './statements';

const BLOCK = 'jobs';

/** The kinds of job that are forgotten, and how to begin with one. */
const FORGOTTEN: readonly { readonly kind: string; readonly name: string; readonly stub: string }[] = [
  { kind: 'emotional', name: 'emotional', stub: 'Emotional: feel … when …' },
  { kind: 'social', name: 'social', stub: 'Social: be seen as … by …' },
];

export const onlyFunctional: SectionRule = {
  id: 'vp/only-functional',
  looksAt: 'section',
  level: 'info',
  wantsWhole: true,
  summary: 'Jobs that are all functional: none says how somebody wants to feel, or to be seen.',
  why: 'People hire for more than the task: to feel safe, to keep their dignity, to be seen as somebody who copes. Two offers that do the same task differ in just that, and those who decide seldom say it unless they are asked.',
  source:
    'Osterwalder et al., *Value Proposition Design* (2014), on functional, social and emotional jobs; likewise writing on jobs in healthcare, which asks for the “functional, emotional, and social dimensions” of each',
  examples: {
    violating: [
      {
        title: 'typed, and all of one kind',
        markdown:
          '## «Jobs»\n\n- J1 Know what a new pain means (functional)\n- J2 Get through a dialysis day (functional)\n',
        fixed:
          '## Jobs\n\n- J1 Know what a new pain means (functional)\n- J2 Get through a dialysis day (functional)\n- J3 Emotional: feel … when …\n',
      },
      {
        title: 'one heading of three',
        markdown:
          '## Jobs\n\n### «Functional»\n\n- Know what a new pain means\n- Get through a dialysis day\n',
      },
    ],
    conforming: [
      {
        title: 'one that is felt',
        markdown:
          '## Jobs\n\n- Know what a new pain means (functional)\n- Know that mother is safe (emotional)\n',
      },
    ],
    silent: [
      {
        title: 'not typed',
        markdown: '## Jobs\n\n- Know what a new pain means\n- Get through a dialysis day\n',
      },
      {
        title: 'felt, whatever it is called',
        markdown:
          '## Jobs\n\n- Know what a new pain means (functional)\n- Feel sure that mother is safe (functional)\n',
      },
      {
        title: 'none of that kind, and why',
        markdown:
          '## Jobs\n\n### Functional\n\n- Close the month in two days\n\n### Emotional\n\nn/a: the program is run by another program\n',
      },
      {
        title: 'a heading that waits for them, which is another finding',
        markdown: '## Jobs\n\n### Functional\n\n- Close the month in two days\n\n### Social\n',
      },
      {
        title: 'said in the prose',
        markdown:
          '## Jobs\n\nWhat they want to feel is in the interviews.\n\n- Close the month in two days (functional)\n',
      },
    ],
  },
  check(view, report) {
    if (!statementsOf(view.section).has(said.items(BLOCK))) return;
    const { canvas } = view;
    if (canvas.says(said.feeling) || !canvas.isFirstToSay(said.items(BLOCK))) return;
    const whose = [undefined, ...canvas.definition.buyers.map((buyer) => buyer.id)];
    const has = (kind: string): boolean => whose.some((buyer) => canvas.slot(kind, buyer) !== 'missing');
    if (!has('functional') || FORGOTTEN.some(({ kind }) => has(kind))) return;
    const reading = view.section.blocks.find(({ definition }) => definition.id === BLOCK);
    const place = reading?.heading ?? reading?.items[0];
    if (!place) return;
    const letters = [...lettersOf(view, BLOCK)];
    report({
      at: placeIn(place.phrase),
      message:
        'All jobs are functional: none says how somebody wants to feel, or how to be seen by others, and that often decides between two offers that do the same. Add an emotional job (“feel … when …”) and a social one (“be seen as … by …”), or a heading with “n/a:” and a reason.',
      fixes: FORGOTTEN.map(
        ({ name, stub }, index): Fix => ({
          title: `Add ${name === 'emotional' ? 'an' : 'a'} ${name} job`,
          steps: [{ kind: 'add-item', block: BLOCK, buyer: undefined, text: stub, letters }],
          safe: false,
          preferred: index === 0,
        }),
      ),
    });
  },
};
