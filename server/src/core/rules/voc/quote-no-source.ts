import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { isStory } from '../../canvas/read/words';
import { isBlockquote } from '../blockquote';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { isWritten } from '../written';
import { behindQuotation, hasFields, headingTellsSource, remarkTellsSource } from './sources';

/** Blocks in which the words of customers are kept. */
const VOICES = ['voice-of-customer', 'insights', 'evidence'] as const;

export const quoteNoSource: SectionRule = {
  id: 'voc/quote-no-source',
  looksAt: 'section',
  standsAlone: true,
  level: 'info',
  families: ['voc', 'jtbd', 'vp'],
  summary: 'A quotation that says neither who said it nor when.',
  why: 'A customer’s own words are the best there is to go by, as long as somebody could go back and ask. Without who and when, nobody can tell a buyer from a passer-by, last week from five years ago, or a sentence that was heard from one that was made up. A role is enough where names are not to be written down.',
  source:
    'Customer intimacy rests on a direct connection between those who build and those who use: one of the texts that this canvas comes from',
  examples: {
    violating: [
      {
        title: 'somebody’s words',
        canvas: 'customer-intimacy',
        markdown:
          '## Voice of customer\n\n- «“I need it now.”»\n- “I count the blades myself.” – foreman, March 2025\n',
        fixed:
          '## Voice of customer\n\n- “I need it now.” – [who], [when]\n- “I count the blades myself.” – foreman, March 2025\n',
      },
      {
        title: 'an empty cell',
        canvas: 'customer-intimacy',
        markdown:
          '## Voice of customer\n\n| Quote | Who |\n|---|---|\n| “Too small for my hand” | theatre nurse |\n| «“Too loud at night”» | |\n',
      },
      {
        title: 'as a quotation of its own',
        canvas: 'customer-intimacy',
        markdown: '## What customers said\n\n> «“Nobody ever calls me back.”»\n',
      },
      {
        title: 'as a quotation without marks',
        canvas: 'customer-intimacy',
        markdown:
          '## What customers said\n\n> «Nobody ever calls me back.»\n\n> I count them myself.\n> – foreman, March 2025\n',
      },
    ],
    conforming: [
      {
        title: 'who, and when',
        canvas: 'customer-intimacy',
        markdown: '## Voice of customer\n\n- “I need it now.” – ICU nurse, 2024-03\n',
      },
    ],
    silent: [
      {
        title: 'a job story that is set like a quotation',
        canvas: 'customer-intimacy',
        markdown:
          '## Voice of customer\n\n> When the van leaves, I want to know that nothing was left behind, so I can hand over the keys\n',
      },
      {
        title: 'a role, where names are not written down',
        canvas: 'customer-intimacy',
        markdown:
          '## Voice of customer\n\n- “I need it now.” (nurse)\n- “It is too loud at night”, said a father of twins\n- Foreman: “I count them myself.”\n',
      },
      {
        title: 'a heading or a remark that says it for all',
        canvas: 'customer-intimacy',
        markdown:
          '## Voice of customer\n\n### Three ward nurses, May\n\n- “I need it now.”\n- “I never find the key.”\n',
      },
      {
        title: 'anonymous by policy',
        canvas: 'customer-intimacy',
        markdown:
          '## Voice of customer\n\nAll quotations are anonymous, as we promised; they come from the interviews of this spring.\n\n- “I need it now.”\n- “I never find the key.”\n',
      },
      {
        title: 'words in quotation marks that nobody said',
        canvas: 'customer-intimacy',
        markdown:
          '## Voice of customer\n\n- “Fine” means that nobody complained\n- The word “urgent” comes up in every call\n',
      },
    ],
  },
  check(view, report) {
    const { section } = view;
    const alone = VOICES.flatMap((block) => view.items(block)).filter(isAlone);
    // What stands around is read only where there is something to tell of.
    if (alone.length === 0 || headingTellsSource(section) || remarkTellsSource(section)) return;
    for (const item of alone) {
      report({
        at: placeIn(item.phrase),
        message: `${quoted(item.phrase.words)} does not tell who said it, or when, so nobody can go back and ask, or see how much it weighs. Add a name or a role, and a month: “… – ward nurse, March”.`,
        fixes: [
          {
            title: 'Add who said it, and when',
            steps: [{ kind: 'replace', at: item.wordsEnd, text: ' – [who], [when]' }],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};

/** In a quotation without marks, what stands behind a dash or in brackets at its end may well be whoever said it. */
const NAMED = /\s[–—-]+\s*[a-zà-ɏA-ZÀ-Þ]|\([^()]+\)[.\s]*$|\b(?:said|says|told)\b/;

/** Whether an item is a quotation and nothing else; a word or two in quotation marks may be a term. */
function isAlone(item: Item): boolean {
  const { words } = item.phrase;
  // A job story may be set so as well.
  const isBare = isBlockquote(item.lead) && !isStory(words) && !NAMED.test(words) && !/^["“„«‘]/u.test(words);
  return (
    (isBare || behindQuotation(words) === '') &&
    words.split(/\s+/).length > 2 &&
    isWritten(item) &&
    !hasFields(item)
  );
}
