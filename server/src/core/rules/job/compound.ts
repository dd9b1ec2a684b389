import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Token } from '../../language/tokens';
import type { Fix } from '../finding';
import { nextId } from '../references';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { isTheme, jobsIn } from './jobs';
import { readingOf } from './reading';

export const compound: SectionRule = {
  id: 'job/compound',
  looksAt: 'section',
  blocks: ['jobs'],
  level: 'info',
  profiles: { recommended: 'off', strict: 'off' },
  summary: 'A job with two verbs: two jobs in one.',
  why: 'Finding a clinic may be easy and booking a visit hard. As one job they get one rating, one set of outcomes and one answer, and the hard half hides behind the easy one.',
  source:
    'Outcome-Driven Innovation, the public skill `definejob` of the plugin jtbd-odi. Half of the approved jobs in the texts that these canvases come from are compound, so only the profile `odi` has it.',
  examples: {
    violating: [
      {
        title: 'two verbs, each with its own object',
        markdown: '## Jobs\n\n- Find a clinic «and» book a visit\n',
        fixed: '## Jobs\n\n- Find a clinic\n- Book a visit\n',
      },
      { title: 'one object', markdown: '## Jobs\n\n- Cut «and» sand the wood\n' },
    ],
    conforming: [{ title: 'one verb', markdown: '## Jobs\n\n- Find a clinic that is open on Saturday\n' }],
    silent: [
      {
        title: 'two things, or told by the way',
        markdown:
          '## Jobs\n\n- Keep my diet and medication in mind\n- Keep the toes I have when I stand and walk\n- Go and see my sister\n- Try and sleep\n',
      },
    ],
  },
  check(view, report) {
    for (const item of jobsIn(view)) {
      const joint = jointOf(item);
      if (!joint) continue;
      const { words } = item.phrase;
      report({
        at: placeIn(item.phrase, joint.start, joint.end),
        message: `${quoted(words)} is two jobs, and one of them may be hard and the other easy. Write each for itself.`,
        fixes: split(view, item, joint),
      });
    }
  },
};

/** The `and` or `or` between two verbs of what is wanted. */
function jointOf(item: Item): Token | undefined {
  const { parts, phrases, shape, analysis } = readingOf(item);
  if (shape !== 'verb' || !analysis.english) return undefined;
  const verbs = phrases.verbs.filter(({ zone, by }) => zone === 'main' && by === undefined);
  const [first, second] = verbs;
  if (!first || !second || second.token.tag !== 'verb') return undefined;
  if (/^(?:go|come|try|wait|be|sit|stop)$/.test(first.base) && second.token.start - first.token.end < 7)
    return undefined;
  const at = parts.tokens.indexOf(second.token);
  const joint = parts.tokens[at - 1];
  return joint && /^(?:and|or|&)$/.test(joint.lower) ? joint : undefined;
}

/** Two entries of one, where each verb has an object of its own. */
function split(view: SectionView, item: Item, { start, end }: Token): Fix[] {
  const { phrase } = item;
  const { analysis, phrases } = readingOf(item);
  const isLine = item.form === 'entry' && item.fields.length === 0 && item.links.length === 0;
  const hasOwn = phrases.nouns.some(({ relation, head }) => relation === 'object' && head.end <= start);
  if (!isLine || isTheme(item) || !hasOwn || analysis.purpose) return [];
  const before = phrase.words.slice(0, start).replace(/[\s,]+$/, '');
  const at = placeIn(phrase, before.length, phrase.words.length);
  const behind = placeIn(phrase, end, phrase.words.length);
  const { chunk } = at;
  const rest = chunk.text.slice(behind.start, item.wordsEnd.start).trim();
  const letters = item.id?.value.replace(/\d.*$/, '');
  const id = letters === undefined ? '' : `${nextId(letters, view.canvas.ids())}: `;
  return [
    {
      title: 'Split it in two',
      steps: [
        { kind: 'replace', at: { chunk, start: at.start, end: item.wordsEnd.start }, text: '' },
        {
          kind: 'add-item',
          block: item.block.id,
          buyer: item.buyer?.id,
          ...(item.slot === undefined ? {} : { slot: item.slot }),
          text: `${id}${rest.charAt(0).toUpperCase()}${rest.slice(1)}`,
        },
      ],
      safe: false,
      preferred: true,
    },
  ];
}
