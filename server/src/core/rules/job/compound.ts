import { lettersIn } from '../../canvas/id-letters';
import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Token } from '../../language/tokens';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
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
      {
        title: 'one object',
        markdown: '## Jobs\n\n- J1: Cut «and» sand the wood in one go\n- J2: Rest\n',
        fixed: '## Jobs\n\n- J1: Cut the wood in one go\n- J2: Rest\n- J3: Sand the wood in one go\n',
      },
      {
        title: 'one object of the second alone',
        markdown: '## Jobs\n\n- Sit down «and» read a letter\n- Listen «and» learn the words\n',
      },
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
        fixes: split(item, joint),
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

/** Two entries of one, where each verb has an object of its own, or both share all that follows. */
function split(item: Item, joint: Token): Fix[] {
  const { phrase } = item;
  const isLine = item.form === 'entry' && item.fields.length === 0 && item.links.length === 0;
  if (!isLine || isTheme(item) || readingOf(item).analysis.purpose) return [];
  const parts = ownObjects(item, joint) ?? sharedObject(item, joint);
  if (!parts) return [];
  const at = placeIn(phrase, parts.cut.start, parts.cut.end);
  const { chunk } = at;
  const behind = placeIn(phrase, parts.second, phrase.words.length);
  const rest = chunk.text.slice(behind.start, item.wordsEnd.start).trim();
  const end = parts.cut.end === phrase.words.length ? item.wordsEnd.start : at.end;
  return [
    {
      title: 'Split it in two',
      steps: [
        { kind: 'replace', at: { chunk, start: at.start, end }, text: '' },
        {
          kind: 'add-item',
          block: item.block.id,
          buyer: item.buyer?.id,
          ...(item.slot === undefined ? {} : { slot: item.slot }),
          text: `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`,
          letters: item.id ? [lettersIn(item.id.value)] : [],
        },
      ],
      safe: false,
      preferred: true,
    },
  ];
}

/** What goes from a job, and from where on its words are the second job. Zero-based UTF-16 offsets in the phrase. */
interface Parts {
  readonly cut: { readonly start: number; readonly end: number };
  readonly second: number;
}

/** `Find a clinic and book a visit`. */
function ownObjects(item: Item, { start, end }: Token): Parts | undefined {
  const { words } = item.phrase;
  const hasOwn = readingOf(item).phrases.nouns.some(
    ({ relation, head }) => relation === 'object' && head.end <= start,
  );
  const before = words.slice(0, start).replace(/[\s,]+$/, '').length;
  return hasOwn ? { cut: { start: before, end: words.length }, second: end } : undefined;
}

/** Verbs that take no object: what follows the other one is that one's alone. */
const ALONE =
  /^(?:arrive|laugh|lie|listen|live|look|relax|rest|rise|sleep|stand|talk|think|travel|wake|walk|work)$/;

/** `Schedule and confirm visits`: the two verbs stand side by side at the beginning, and right behind them what both are about. */
function sharedObject(item: Item, joint: Token): Parts | undefined {
  const { parts, phrases } = readingOf(item);
  const at = parts.tokens.indexOf(joint);
  const [first, second, next] = [parts.tokens[at - 1], parts.tokens[at + 1], parts.tokens[at + 2]];
  const verb = phrases.verbs.find(({ token }) => token === first);
  if (!first || !second || !next || !verb || first.start !== 0 || ALONE.test(verb.base)) return undefined;
  const object = phrases.nouns.find(({ relation }) => relation === 'object');
  if (
    object?.tokens[0]?.start !== next.start ||
    !/^\s*$/.test(item.phrase.words.slice(second.end, next.start))
  )
    return undefined;
  return { cut: { start: first.end, end: second.end }, second: second.start };
}
