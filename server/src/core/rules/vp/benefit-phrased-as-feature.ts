import { behind, placeIn } from '../../canvas/phrase';
import { type BenefitJudgement, judgeBenefit } from '../../language/benefit';
import { saysItBecomes, saysNobodyGains } from '../../language/gain-words';
import { placeholdersIn } from '../../language/placeholder';
import { wordSet } from '../../language/word-set';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { beforeStop } from '../sentence-end';
import { praiseIn } from '../text/praise';
import { listed, quoted } from '../wording';
import { type Benefit, carriedBenefits, listedBenefits } from './benefits';
import { repeatsIt } from './same-thing';

export const benefitPhrasedAsFeature: SectionRule = {
  id: 'vp/benefit-phrased-as-feature',
  looksAt: 'section',
  standsAlone: true,
  level: 'info',
  summary: 'A benefit that says what the product is, has or does, not what changes for whom.',
  why: 'A list of benefits that goes on describing the product leaves the reader to guess what it is good for, and everybody guesses something else. A benefit has somebody in it, or something that is different for them: nurses reach the sickest caller first, the drawer stays empty. Whoever writes that down notices early when there is nothing to write.',
  source:
    'A feature is what a product has or does, a benefit what somebody gets out of it: the common rule of copywriting, with “which means …” as the way from one to the other; Dean Peters, Product Manager Skills, on feature creep in benefit statements',
  examples: {
    violating: [
      {
        title: 'a part of the product',
        markdown: '## Benefits\n\n- «AI-powered triage engine» -> utility\n',
        fixed: '## Benefits\n\n- AI-powered triage engine, which means … -> utility\n',
      },
      {
        title: 'what it can do, as a sentence',
        markdown: '## Benefits\n\n- «Integrates with the pharmacy system.»\n',
        fixed: '## Benefits\n\n- Integrates with the pharmacy system, which means ….\n',
      },
      {
        title: 'beside the feature that it describes',
        markdown:
          '## Features\n\n| Feature | So what |\n|---|---|\n| Noise filter | «intelligent sound processing» |\n| Night line | Nobody waits for the morning |\n',
      },
      {
        title: 'below its feature',
        markdown: '## Features\n\n- F1 Night line\n  - Benefit: «Cloud-based telephone system»\n',
      },
      {
        title: 'behind an arrow, and in one word',
        markdown:
          '## Features\n\n- Cuff that rings the clinic → «wireless data transfer»\n- Two sensors → «accurate»\n- Spare cuff → nobody waits for the post\n',
      },
      {
        title: 'praise of the thing itself',
        markdown: '## Features\n\n- F1 Night line\n  - Benefit: «State-of-the-art telephony»\n',
      },
    ],
    conforming: [
      {
        title: 'what changes, and for whom',
        markdown: '## Benefits\n\n- Nurses reach the sickest caller first -> utility\n',
      },
    ],
    silent: [
      {
        title: 'short, and a benefit',
        markdown:
          '## Benefits\n\n- Peace of mind\n- Sleep\n- A week’s warning\n- Rust-free\n- Safer nights\n- Less paperwork\n- calm\n',
      },
      {
        title: 'a benefit with a name of its own',
        markdown: '## Benefits\n\n- CalmNights™\n- SafeStep Promise\n- “Home by Six”\n',
      },
      {
        title: 'what it means, behind what it is',
        markdown:
          '## Benefits\n\n- Encrypted storage, which means nobody reads along\n- Two-factor login, so that a lost phone is only a lost phone\n- Bluetooth cuff: readings reach the clinic without a call\n',
      },
      {
        title: 'what people are able to do, or need not do',
        markdown:
          '## Benefits\n\n- Grandparents can read it without glasses\n- No training for new staff\n- One bill a month instead of five\n- One morning becomes one lesson\n',
      },
      {
        title: 'by how much something rose or fell',
        markdown:
          '## Benefits\n\n- Broken panes down a third (till slips of nine shops)\n- Egg yield up by 4 % per hen\n- Stolen scooters −60 % since spring\n',
      },
      {
        title: 'what only repeats its feature, which is another finding',
        markdown:
          '## Features\n\n| Feature | Benefit |\n|---|---|\n| Encrypted messages | Messages are encrypted |\n',
      },
      {
        title: 'mere praise, which is another finding',
        markdown: '## Features\n\n| Feature | Benefit |\n|---|---|\n| Night line | World-class service |\n',
      },
      {
        title: 'none, still to be written, or another language',
        markdown: '## Benefits\n\n- [What changes for whom?]\n- Rund um die Uhr erreichbar\n',
      },
    ],
  },
  check(view, report) {
    for (const benefit of [...listedBenefits(view), ...carriedBenefits(view)]) {
      const { words } = benefit.phrase;
      if (!isPlain(words) || saysItBecomes(words) || isSlogan(words) || !isOther(benefit)) continue;
      const judgement = judgeBenefit(words);
      const isItsOwn = isQuality(words) || PRAISED.test(words);
      if (judgement.verdict !== 'feature' && !isItsOwn) continue;
      const isSure = (judgement.confidence === 'sure' && !isAbstract(judgement)) || isItsOwn;
      if (!isSure && !saysNobodyGains(words)) continue;
      report({
        at: placeIn(benefit.phrase),
        message: message(words, judgement),
        fixes: [whichMeans(benefit)],
        ...(isSure ? {} : { level: 'hint' }),
      });
    }
  },
};

/** Praise of nothing in particular, which is another finding: whose service is not world-class? */
function isSlogan(words: string): boolean {
  return ANYTHING.test(words) && praiseIn(words) !== undefined;
}

const ANYTHING = /\b(?:services?|experience|care|quality|support|journey|solutions?|products?)[.!]?$/i;

/** Words that a benefit goes on with, or that are still to be filled in. */
const GOES_ON =
  /…|\.{3}|\?\s*$|[:;–—]\s|\s-\s|\b(?:which means|meaning|so (?:that|you|they|we|nobody|no one|people|it|the|i)|because|instead of|rather than)\b/i;

/** Whether words stand for themselves: no name of its own, no single word, and nothing behind them that says more. */
function isPlain(words: string): boolean {
  return (
    (/\s/.test(words) || MADE_OF.test(words) || isQuality(words)) &&
    !isName(words) &&
    !GOES_ON.test(words) &&
    placeholdersIn(words).length === 0
  );
}

/** Praise of the thing itself, which changes nothing for anybody: `state-of-the-art security`. */
const PRAISED =
  /^(?:state[- ]of[- ]the[- ]art|cutting[- ]edge|best[- ]in[- ]class|next[- ]generation|latest[- ]generation|(?:enterprise|bank|military|hospital|industry|professional|medical)[- ]grade|top[- ]of[- ]the[- ]line|high[- ]end)(?: [a-zà-ɏ-]+){1,2}$/i;

/** A single word for what a thing is like, and people are not: `accurate`, `scalable`. */
function isQuality(words: string): boolean {
  return /^[a-zà-ɏ-]+$/.test(words) && QUALITIES.has(words);
}

const QUALITIES = wordSet(
  'accurate adaptable adjustable automatic automated certified compact compatible compliant comprehensive configurable customisable customizable digital durable ' +
    'encrypted extensible flexible integrated interactive interoperable lightweight modern modular portable powerful precise programmable recyclable reusable ' +
    'responsive robust scalable standardised standardized waterproof wireless',
);

/** A single word that can be no benefit: `evidence-based`. */
const MADE_OF = /-(?:based|powered|driven|enabled|compliant|certified|grade|ready)$/i;

/** A name: a trade mark, words in quotation marks, or each word with a capital (`SafeStep Promise`). */
function isName(words: string): boolean {
  if (/[™®]|^["“„«‘'].*["”»’']$/u.test(words)) return true;
  const own = words.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return own.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) && own.length <= 3;
}

/**
 * What a benefit beside its feature only repeats is found by `vp/feature-without-benefit`; a sentence that goes on is no item, but what
 * stands behind an arrow is.
 */
function isOther({ carried, item, phrase }: Benefit): boolean {
  if (carried === undefined) return true;
  const goesOn = carried.how === 'sentence' && item.phrase.words.includes(phrase.words);
  return !goesOn && !repeatsIt(phrase.words, item.phrase.words);
}

/** The name of something that nobody makes and offers as a thing (`a week's warning`, `competent advice`): it may be what people get. */
function isAbstract({ analysis: { form, things } }: BenefitJudgement): boolean {
  return form === 'noun-phrase' && things.every(({ offered }) => offered < A_THING);
}

const A_THING = 0.6;

function message(words: string, { because }: BenefitJudgement): string {
  const whole = words.replace(/[.!]$/, '');
  const decided = because
    .map(({ start, end }) => words.slice(start, end))
    .filter((part) => part.length < whole.length && /\p{L}{3}/u.test(part));
  const why = decided.length > 0 ? `, going by ${listed(decided.map((part) => quoted(part)))}` : '';
  return `${quoted(words)} describes what the offer is, has or does${why}. Nobody learns from it what changes, or for whom. Go on with “, which means …” and what it lets somebody do, know or leave out.`;
}

function whichMeans({ item, carried, phrase }: Benefit): Fix {
  const end = carried === undefined ? item.wordsEnd : behind(placeIn(phrase));
  return {
    title: 'Say what it means: “, which means …”',
    steps: [{ kind: 'replace', at: beforeStop(end), text: ', which means …' }],
    safe: false,
    preferred: true,
  };
}
