import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { beforeStop } from '../sentence-end';
import { quoted } from '../wording';
import { isSaid } from './said';

/** What stands between the one in the middle and what it has of it: a colon, a dash, an arrow, a bracket, a semicolon. */
const SEPARATOR = /[:;(→⇒=]|\s[–—-]{1,2}\s|->|\p{N}/u;

/** Words with which more is said than who it is. */
const SAYS_MORE =
  /\b(?:gets?|gains?|saves?|sees?|receives?|earns?|wins?|keeps?|loses?|spends?|sells?|needs?|has|have|can|could|will|would|no longer|means?|is|are|was|were|be|fewer|less|more|better|faster|easier|because|since|when|that|who|which|whose|for whom|benefits?|profits?|derives?|relieved|paid|spared|without|instead|by [a-zà-ɏ]+ing)\b/i;

/** As many words as names of those in the middle have: beyond that, something is said of them. */
const LONGEST = 7;

export const intermediaryNoValue: SectionRule = {
  id: 'vp/intermediary-no-value',
  looksAt: 'section',
  blocks: ['intermediaries'],
  standsAlone: true,
  level: 'info',
  families: ['healthcare'],
  summary: 'An intermediary without a word of what it gets.',
  why: 'Those in the middle (pharmacies, brokers, home care services) can carry an offer or let it lie. They carry what has something in it for them. A name alone says that they are needed, not why they should want to be.',
  source:
    'The healthcare value proposition questions this canvas comes from: “What Intermediaries derive value from our Value Proposition?”',
  examples: {
    violating: [
      {
        title: 'names alone',
        canvas: 'healthcare-value-proposition',
        markdown: '## Intermediaries\n\n- «Pharmacies»\n- Brokers: fewer complaints in January\n',
        fixed: '## Intermediaries\n\n- Pharmacies: …\n- Brokers: fewer complaints in January\n',
      },
      {
        title: 'behind a label',
        canvas: 'healthcare-value-proposition',
        markdown:
          '# Night line\n<!-- canvas: healthcare-value-proposition -->\n\nIntermediaries: «pharmacies and home care services»\n',
      },
      {
        title: 'an empty cell',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Intermediaries\n\n| Who | What they get |\n|---|---|\n| Pharmacies | Fewer calls about refills |\n| «Brokers» | |\n',
      },
    ],
    conforming: [
      {
        title: 'behind a colon',
        canvas: 'healthcare-value-proposition',
        markdown: '## Intermediaries\n\n- Pharmacies: fewer calls about refills\n',
      },
    ],
    silent: [
      {
        title: 'in a sentence',
        canvas: 'healthcare-value-proposition',
        markdown: '## Intermediaries\n\n- Pharmacies get fewer calls about refills\n',
      },
      {
        title: 'in another column',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Intermediaries\n\n| Who | What they get |\n|---|---|\n| Pharmacies | Fewer calls about refills |\n',
      },
      {
        title: 'in a nested entry',
        canvas: 'healthcare-value-proposition',
        markdown: '## Intermediaries\n\n- Pharmacies\n  - fewer calls about refills\n',
      },
      {
        title: 'in the paragraph below',
        canvas: 'healthcare-value-proposition',
        markdown: '## Intermediaries\n\n- Pharmacies\n- Brokers\n\nBoth get fewer calls.\n',
      },
      {
        title: 'linked to a benefit',
        canvas: 'healthcare-value-proposition',
        markdown: '## Benefits\n\n- B1 Fewer calls -> need\n\n## Intermediaries\n\n- Pharmacies -> B1\n',
      },
      {
        title: 'none, and why',
        canvas: 'healthcare-value-proposition',
        markdown: '## Intermediaries\n\nNone: we ship from our own store\n',
      },
    ],
  },
  check(view, report) {
    if (view.section.prose.length > 0) return;
    for (const item of view.items('intermediaries')) {
      if (!isSaid(item) || !isBare(item)) continue;
      report({
        at: placeIn(item.phrase),
        message: `Nothing says what ${quoted(item.phrase.words)} would get out of it, and those in the middle carry what has something in it for them. Write it behind a colon, for instance “fewer calls about refills”.`,
        fixes: [
          {
            title: 'Say what they get: “: …”',
            steps: [{ kind: 'replace', at: beforeStop(item.wordsEnd), text: ': …' }],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};

/** A name, or several, and nothing else in the whole item. */
function isBare(item: Item): boolean {
  const { words } = item.phrase;
  if (item.links.length > 0 || item.fields.some((field) => field.phrase.words !== '')) return false;
  if (item.form === 'entry' && /\S/.test(item.place.chunk.text.slice(item.lead.end, item.place.end)))
    return false;
  return words.split(/\s+/).length <= LONGEST && !SEPARATOR.test(words) && !SAYS_MORE.test(words);
}
