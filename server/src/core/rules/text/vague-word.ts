import type { Item, Phrase } from '../../canvas/model';
import { behind, placeIn } from '../../canvas/phrase';
import { isFine } from '../../configuration/terms';
import { measureIn } from '../../language/measure';
import { type VaguePromise, vaguePromiseIn } from '../../language/vague-promise';
import { sayHowMuch, sayWhatHappens } from '../how-much-stub';
import { isTheme } from '../job/jobs';
import { isOutcome } from '../outcome/outcomes';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { carriedBenefits } from '../vp/benefits';
import { listed, quoted } from '../wording';
import { isWritten } from '../written';
import { praiseIn } from './praise';

/** What is promised of an offer, where a comparison is with what it replaces. */
const PROMISED = [
  'benefits',
  'pain-relievers',
  'gain-creators',
  'value-propositions',
  'unique-value-proposition',
  'is-a',
  'that',
  'our-product',
] as const;
const PROMISES: ReadonlySet<string> = new Set(PROMISED);

const BLOCKS = ['pains', 'gains', ...PROMISED] as const;

export const vagueWord: SectionRule = {
  id: 'text/vague-word',
  looksAt: 'section',
  blocks: [...BLOCKS, 'features'],
  standsAlone: true,
  level: 'info',
  summary:
    'A pain or a gain that says no more than “better”, “easy” or “seamless”, or a benefit that is mere praise.',
  why: 'What is easy, fast or better is so for whoever wrote it. A reader fills in something else, an offer can always claim to have met it, and nobody can tell afterwards whether it came true. What one would notice settles it: how much, how often, compared with what.',
  source:
    'INCOSE, *Guide to Writing Requirements*, R7 (vague terms); “too vague” pains and gains in Osterwalder et al., *Value Proposition Design* (2014), pp. 24-25. Targets of metrics are looked at by `jtbd/target-unmeasurable`, outcome statements by `outcome/vague`.',
  examples: {
    violating: [
      {
        title: 'how fast, how easy?',
        markdown: '## Gains\n\n- «Faster, easier» scheduling\n',
        fixed: '## Gains\n\n- Faster, easier scheduling, [how much] by [when]\n',
      },
      {
        title: 'praise that fits any offer',
        markdown:
          '## Gains\n\n- «Optimal» hearing\n- A «seamless» journey\n- The «best quality at the best» price\n',
      },
      {
        title: 'a quality, and nothing that has it',
        markdown: '## Gains\n\n- «More quality of life»\n\n## Pains\n\n- «Lack of communication»\n',
      },
      {
        title: 'a slogan among benefits',
        markdown: '## Benefits\n\n- «World-class» care\n- Sleeps better\n',
      },
      {
        title: 'a slogan where a pain is to be eased, or a gain to be made',
        markdown:
          '## Pain relievers\n\n- «Leading-edge» planning\n- Easier nights\n\n## Gain creators\n\n- «World-class» service for all your needs\n',
      },
      {
        title: 'praise instead of an offer, in a model of the business and in a sentence that positions it',
        canvas: 'business-model',
        markdown: '## Value propositions\n\n- «State-of-the-art» laundry for hotels\n- Sheets back by ten\n',
      },
      {
        title: 'two of them instead of one',
        markdown: '## Gains\n\n- «Fast and easy» communication\n',
      },
      {
        title: 'whatever it is rated',
        markdown:
          '## Gains\n\n| Gain | Importance | Satisfaction |\n|---|---|---|\n| «Better» communication | 6.2 | 4.4 |\n| «Improve efficiency» | 7 | 3 |\n',
      },
      {
        title: 'a judgement on how work goes',
        markdown: '## Pains\n\n- «Inefficient» handovers\n- «Cumbersome» order forms\n',
      },
      {
        title: 'a slogan beside a feature, where its benefit belongs',
        markdown:
          '## Features\n\n| Feature | Benefit |\n|---|---|\n| Night line | «seamless, world-class» care |\n| Spare key at the baker’s | nobody stands outside |\n',
      },
      {
        title: 'what is bad about it?',
        markdown: '## Pains\n\n- «Poor» service\n',
        fixed: '## Pains\n\n- Poor service: [what happens], [how often]\n',
      },
    ],
    conforming: [
      { title: 'how long', markdown: '## Gains\n\n- Book a visit in under 2 minutes\n' },
      { title: 'what happens', markdown: '## Pains\n\n- Nobody calls back before noon\n' },
    ],
    silent: [
      {
        title: 'what somebody said',
        markdown: '## Pains\n\n- “It should be easier.”\n- A “world-class experience” with two forms\n',
      },
      {
        title: 'words of medicine',
        markdown:
          '## Pains\n\n- Acute back pain\n- Moderate pain\n- Poor circulation\n- Significant bleeding\n- Significant swelling overlooked\n',
      },
      {
        title: 'how much stands beside it',
        markdown:
          '## Gains\n\n- Faster booking: two minutes\n- Faster than by phone\n- Easier nights, five of seven\n',
      },
      {
        title: 'in a column, or below it',
        markdown:
          '## Gains\n\n| Gain | Measure |\n|---|---|\n| Faster booking | under 2 minutes |\n\n## Pains\n\n- Slow service\n  - forty minutes at the counter\n',
      },
      {
        title: 'what is meant follows',
        markdown:
          '## Gains\n\n- A safe way home when the bus is gone\n- Good bread\n- Somebody good at listening to old people\n- A good night’s sleep\n',
      },
      {
        title: 'names that hold such a word',
        markdown: '## Gains\n\n- Home before Good Friday\n- No fast food\n- Doing my best\n',
      },
      { title: 'features may say so', markdown: '## Features\n\n- Smart scale, so that nobody writes\n' },
    ],
  },
  check(view, report) {
    for (const { item, carried, phrase } of carriedBenefits(view)) {
      // What goes on in the sentence of a feature is read with it.
      const found = carried?.how === 'sentence' ? undefined : praiseIn(phrase.words);
      if (!found || isSaidElsewhere(item) || phrase.words.includes('…')) continue;
      const named = namesIn(phrase, found);
      if (named.some((name) => isFine(view.terms, name))) continue;
      report({
        at: placeIn(phrase, found.start, found.end),
        message: message('benefits', named),
        fixes: [sayHowMuch(behind(placeIn(phrase)))],
      });
    }
    for (const item of itemsIn(view)) {
      const found = vaguePromiseIn(item.phrase.words);
      if (!found || isSaidElsewhere(item) || !weighs(item, found)) continue;
      const named = namesIn(item.phrase, found);
      if (named.some((name) => isFine(view.terms, name))) continue;
      report({
        at: placeIn(item.phrase, found.start, found.end),
        message: message(item.block.id, named),
        fixes: [item.block.id === 'pains' ? sayWhatHappens(item.wordsEnd) : sayHowMuch(item.wordsEnd)],
      });
    }
  },
};

function itemsIn(view: SectionView): Item[] {
  const items = new Set(BLOCKS.flatMap((block) => view.items(block)));
  return [...items].filter((item) => isWritten(item) && !isOutcome(item));
}

/** A benefit may compare: what it compares with is what its feature replaces. It may not be praise. */
function weighs({ block }: Item, { words }: VaguePromise): boolean {
  return !PROMISES.has(block.id) || words.every(({ vagueness }) => vagueness === 'empty');
}

/** Whether a column or what stands below an item says how much. */
function isSaidElsewhere(item: Item): boolean {
  return (
    isTheme(item) ||
    item.fields.some(({ label, phrase }) => {
      if (SCORE.test(label)) return false;
      const { amounts, time } = measureIn(phrase.words);
      return amounts.length > 0 || time;
    })
  );
}

/** Columns that say how much it weighs, and not how much of it there is to be. */
const SCORE =
  /^(?:imp|sat|opp|importance|satisfaction|opportunity|score|rating|priority|prio|rank|weight|severity|id|no|nr|#|n)\b/i;

function namesIn({ words: said }: Phrase, { words, start, end }: VaguePromise): string[] {
  const spans = words.length > 0 ? words : [{ start, end }];
  return [...new Set(spans.map((span) => said.slice(span.start, span.end)))];
}

function message(block: string, names: readonly string[]): string {
  const verb = names.length > 1 ? 'do' : 'does';
  const write =
    block === 'pains'
      ? 'Write what happens: what goes wrong, how often, how long it takes, what it costs.'
      : 'Write what one would notice: how much, compared with what, or by when.';
  return `${listed(names.map((name) => quoted(name)))} ${verb} not say what is meant, so every reader sees something else, and nobody can tell later whether it came true. ${write}`;
}
