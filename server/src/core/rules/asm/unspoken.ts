import type { Item, Section } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { WordSpan } from '../../language/analysis';
import { unspokenIn } from '../../language/unspoken';
import type { Place } from '../../markdown/block';
import { isBlockquote } from '../blockquote';
import { type Line, lineOf } from '../line';
import type { SectionRule } from '../rule';
import { sentenceEnd } from '../sentence-end';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { isWritten } from '../written';
import { ASSUMPTIONS } from './assumption';
import { markedAssumption } from './marked-assumption';

/** Blocks in which customers speak, what is offered is told, or what is believed is written down as such. */
const OTHER = new Set([
  ASSUMPTIONS,
  'jobs',
  'pains',
  'gains',
  'voice-of-customer',
  'mental-model',
  'messages',
  'pitfalls',
  'evidence',
  'products-and-services',
  'features',
  'benefits',
  'solution',
  'unique-value-proposition',
  'that',
  'our-product',
]);

export const unspoken: SectionRule = {
  id: 'asm/unspoken',
  looksAt: 'section',
  standsAlone: true,
  level: 'hint',
  families: ['asm', 'vp', 'pos', 'chain', 'lane', 'map', 'jtbd', 'model', 'intimacy'],
  summary: 'An assumption made in passing: “we think we can”, “obviously”, “should be easy”.',
  why: 'What is assumed in half a sentence is the most dangerous thing in a plan: it carries weight, and nobody has written it down as something that could be wrong. “We think we can” is where projects die. As an assumption of its own it gets a kind, a test and a date, and often it turns out that nobody agrees with it.',
  source:
    '“Unspoken assumptions”, and “we think we can” as their sign: “The Critical Step Before Business Model Innovation”, one of the texts on customer intimacy that this canvas comes from',
  examples: {
    violating: [
      {
        title: 'we think that we can',
        canvas: 'assumptions',
        markdown: '## What we know\n\n- «We think» we can serve 300 flats with one plumber\n',
        fixed:
          '## What we know\n\n- We think we can serve 300 flats with one plumber (an assumption: we will know when … by …)\n',
      },
      {
        title: 'in the introduction',
        canvas: 'value-proposition',
        markdown:
          'Clinics lose an hour a day. «Obviously», they will pay for that hour.\n\n## Pains\n\n- Waits an hour\n',
      },
      {
        title: 'should be easy',
        canvas: 'lean',
        markdown: '## Channels\n\n- The first 20 shops «should be easy» to win.\n',
        fixed:
          '## Channels\n\n- The first 20 shops should be easy to win (an assumption: we will know when … by …).\n',
      },
    ],
    conforming: [
      {
        title: 'as an assumption',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- We think we can serve 300 flats with one plumber (feasibility, open)\n  - Test: 30 flats in May\n',
      },
    ],
    silent: [
      {
        title: 'what somebody said',
        canvas: 'customer-intimacy',
        markdown:
          '## Voice of customer\n\n- “Obviously, nobody reads that.” – foreman, May\n\n## Behaviors\n\n- Nobody says “we think we can” without a date\n',
      },
      {
        title: 'what somebody said, set as a quotation',
        markdown: '## Pains\n\n> We think they cheat us at the scale.\n\n- Waits an hour at the scale\n',
      },
      {
        title: 'a hypothesis in the middle of a text',
        canvas: 'value-proposition',
        markdown:
          'We believe that clinics will sign in spring. We will know when 3 of 8 have signed by May.\n\n## Pains\n\n- Waits an hour\n',
      },
      {
        title: 'a conviction, and what one thinks about',
        canvas: 'customer-intimacy',
        markdown:
          'We believe in short ways, and we believe every family deserves an answer.\n\n## Behaviors\n\n- We think about the last visit before the next one\n',
      },
      {
        title: 'how customers think, in their own list',
        markdown:
          '## Gains\n\n- Settling a claim should be easy\n\n## Features\n\n- Obviously, it works without a cable, so nobody trips\n\n## Jobs\n\n- Be sure that we are not charged twice\n',
      },
      {
        title: 'under a heading that says so',
        canvas: 'jtbd-strategy',
        markdown:
          '## What we believe\n\nWe think that riders come back in spring.\n\n## Jobs\n\n- Be at work at eight\n',
      },
    ],
  },
  check(view, report) {
    for (const { words, placeOf, fixAt, found } of unspokenLines(view)) {
      if (headingSaysSo(view.section)) return;
      const said = quoted(words.slice(found.start, found.end));
      report({
        at: placeOf(found.start, found.end),
        message: `${said} makes this an assumption that nobody has written down as one, so nobody tests it, and the plan stands on it. Write it among the assumptions, with who will do what by when, or say how it is known.`,
        fixes: [{ ...markedAssumption(fixAt), preferred: true }],
      });
    }
  },
};

/** Whether a heading says of what stands below it that it is believed. */
function headingSaysSo({ heading, part }: Section): boolean {
  return /\b(?:assum\w+|hypothes[ei]s|beliefs?|believe|think|bets?|guess\w*|unknowns?|not know|risks?|on trust|questions?|quotes?|said|voices?)\b/i.test(
    `${heading?.phrase.words ?? ''} ${part}`,
  );
}

interface Unspoken extends Line {
  /** Where something may be written behind it. */
  readonly fixAt: Place;
  readonly found: WordSpan;
}

function* unspokenLines({ allItems, section }: SectionView): Generator<Unspoken> {
  for (const item of allItems) {
    const found =
      OTHER.has(item.block.id) || item.slot === 'mindset' ? undefined : unspokenIn(item.phrase.words);
    if (found && isWritten(item) && !isTold(item))
      yield { ...lineOf(item.phrase), fixAt: item.wordsEnd, found };
  }
  for (const phrase of section.prose) {
    const found = isBlockquote(placeIn(phrase)) ? undefined : unspokenIn(phrase.words);
    if (found) yield { ...lineOf(phrase), fixAt: sentenceEnd(phrase, found.end), found };
  }
}

/** Whether an item leads on to where it is written down, or tested. */
function isTold({ links, phrase }: Item): boolean {
  return links.length > 0 || phrase.text.marks.some(({ kind }) => kind === 'link');
}
