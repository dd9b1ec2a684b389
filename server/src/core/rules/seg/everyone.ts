import { placeIn } from '../../canvas/phrase';
import { namesEverybody } from '../../language/everyone';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';

/** The blocks that say for whom all this is. */
const SEGMENTS = ['segment', 'customer-segments'];

export const everyone: SectionRule = {
  id: 'seg/everyone',
  looksAt: 'section',
  standsAlone: true,
  level: 'warning',
  summary: 'A segment that is everybody: all hospitals, anyone, businesses of any size.',
  why: 'To be close to customers is to choose some and to let others go. Who serves everybody can fit nothing to anybody: no words that one group uses, no visit that one group needs, no price that one group would pay. A plan for all hospitals is a plan for none of them.',
  source:
    '“When you are customer intimate, you focus on specific customers and let go of others”: “The Promise & Challenge of Customer Intimacy for Med Tech Companies”, one of the texts on customer intimacy that this canvas comes from; M. Treacy and F. Wiersema, *Customer Intimacy and Other Value Disciplines* (1993)',
  examples: {
    violating: [
      {
        title: 'all of them',
        canvas: 'customer-intimacy',
        markdown: '## Segment in focus\n\n«All hospitals»\n',
        fixed: '## Segment in focus\n\nAll hospitals with … in …\n',
      },
      {
        title: 'all that there are',
        canvas: 'customer-intimacy',
        markdown: '## Segment in focus\n\n«Our entire customer base»\n',
      },
      {
        title: 'wherever they are',
        canvas: 'customer-intimacy',
        markdown: '## Segment in focus\n\n«Every farm in the country»\n',
      },
      {
        title: 'whoever comes',
        canvas: 'business-model',
        markdown: '## Customer segments\n\n- «Anyone with a smartphone»\n- Choirs of 20 to 60 singers\n',
      },
    ],
    conforming: [
      {
        title: 'some, and not others',
        canvas: 'customer-intimacy',
        markdown:
          '## Segment in focus\n\nCommunity hospitals with fewer than 200 beds; no university clinics\n',
      },
    ],
    silent: [
      {
        title: 'kinds that a place or a situation narrows down',
        canvas: 'customer-intimacy',
        markdown: '## Segment in focus\n\nWomen and men of all ages who came home after a stroke\n',
      },
      {
        title: 'all of a few',
        canvas: 'customer-intimacy',
        markdown:
          '## Segment in focus\n\n- All joiners’ workshops within an hour’s drive\n- Everyone who cares for a parent at home\n',
      },
      {
        title: 'everybody first, and then who of them',
        canvas: 'customer-intimacy',
        markdown:
          '## Segment in focus\n\n- All hospitals\n- First: community hospitals with fewer than 200 beds\n',
      },
      {
        title: 'a whole population, by law',
        canvas: 'business-model',
        markdown: '## Customer segments\n\n- All citizens, since the vaccination law names no exception\n',
      },
    ],
  },
  check(view, report) {
    for (const block of SEGMENTS) {
      const items = view.items(block).filter((item) => !item.notApplicable);
      const wide = items.filter((item) => item.fields.length === 0 && namesEverybody(item.phrase.words));
      // One segment is in focus: the next line may say who of all these it is.
      if (block === 'segment' && wide.length < items.length) continue;
      for (const item of wide)
        report({
          at: placeIn(item.phrase),
          message: `${quoted(item.phrase.words)} leaves nobody out, so nothing can be made to fit anybody. Say which of them this is for, by size, place or situation, and whom you let go: “… with … in …, not …”.`,
          fixes: [
            {
              title: 'Narrow it down',
              steps: [{ kind: 'replace', at: item.wordsEnd, text: ' with … in …' }],
              safe: false,
              preferred: true,
            },
          ],
        });
    }
  },
};
