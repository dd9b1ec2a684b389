import type { BuyerDefinition, CanvasDefinition } from '../../canvas/definition';
import type { Phrase } from '../../canvas/model';
import { comparable, namesOf } from '../../canvas/names';
import { placeIn } from '../../canvas/phrase';
import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';

export const buyerNameMismatch: SectionRule = {
  id: 'vp/buyer-name-mismatch',
  looksAt: 'section',
  standsAlone: true,
  level: 'info',
  summary: 'A sentence in one buyer’s section that is about another kind of buyer.',
  why: 'Sections for the four buyers are written alike, and copied from each other. A name that stayed behind makes a driver out of what moves somebody else, and a reader cannot tell which of the two is meant.',
  source:
    'The healthcare value proposition questions this canvas comes from have the slip themselves: under the payers stands “Patient-Buyers will also justify a purchase”, and the payers are introduced at the end of the providers',
  examples: {
    violating: [
      {
        title: 'one of them, with an article',
        canvas: 'healthcare-value-proposition',
        markdown: '## Payers\n\n- Utility: the «patient-buyer» justifies the purchase by less pain\n',
        fixed: '## Payers\n\n- Utility: the payer-buyer justifies the purchase by less pain\n',
      },
      {
        title: 'a name that stayed behind',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Payers\n\n- **Need**: «Patient-Buyers» will also justify a purchase because the state requires it\n',
        fixed:
          '## Payers\n\n- **Need**: Payer-Buyers will also justify a purchase because the state requires it\n',
      },
      {
        title: 'in a buyer’s own block',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Payers\n\n### Value drivers\n\n- Increase revenue: «Provider-buyers» keep two more members in a hundred (loyalty)\n',
        fixed:
          '## Payers\n\n### Value drivers\n\n- Increase revenue: Payer-buyers keep two more members in a hundred (loyalty)\n',
      },
      {
        title: 'another buyer who buys',
        canvas: 'healthcare-value-proposition',
        markdown: '## Payers\n\n- Utility: «Hospitals» will buy it because it saves a nurse\n',
        fixed: '## Payers\n\n- Utility: Payers will buy it because it saves a nurse\n',
      },
      {
        title: 'the next buyer, introduced too early',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Providers\n\n- Need: the state requires it.\n\n«As it relates to the Payers, there are four key components:»\n\n## Payers\n\n- Need: the state requires it.\n',
      },
    ],
    conforming: [
      {
        title: 'the section’s own buyers',
        canvas: 'healthcare-value-proposition',
        markdown: '## Payers\n\n- Need: Payer-Buyers will justify a purchase because the state requires it\n',
      },
    ],
    silent: [
      {
        title: 'a comparison with another buyer',
        canvas: 'healthcare-value-proposition',
        markdown: '## Payers\n\n- Reduce costs: two nights fewer, more than provider-buyers save\n',
      },
      {
        title: 'another buyer who requires it',
        canvas: 'healthcare-value-proposition',
        markdown: '## Patients\n\n- Need: the heart failure clinic requires a daily weight\n',
      },
      {
        title: 'another buyer who acts',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Payers\n\n- Increase revenue: members renew (loyalty)\n- Utility: hospitals send fewer claims\n\n## Purveyors\n\n- Increase revenue: patients stay on the drug\n',
      },
      {
        title: 'another buyer who buys something else',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Payers\n\n- Utility: Members buy hearing aids from one list; Hospitals purchase less\n- Need: Physicians justify each test\n',
      },
      {
        title: 'another buyer as an example',
        canvas: 'healthcare-value-proposition',
        markdown: '## Payers\n\n- Utility: Payer-Buyers, like all consumers, buy what gets a job done\n',
      },
      {
        title: 'employers under payers',
        canvas: 'healthcare-value-proposition',
        markdown: '## Payers\n\n- Utility: Employers will buy it because of sick days\n',
      },
    ],
  },
  check(view, report) {
    const { buyers } = view.canvas.definition;
    if (buyers.length === 0) return;
    for (const item of view.allItems) {
      if (item.buyer) for (const slip of slipsIn(view, item.phrase, item.buyer)) report(slip);
    }
    const { buyer, prose } = view.section;
    if (buyer) for (const phrase of prose) for (const slip of slipsIn(view, phrase, buyer)) report(slip);
  },
};

interface Slip {
  readonly at: Place;
  readonly message: string;
  readonly fixes: readonly Fix[];
}

/** Without one of these words a text neither is about what a buyer does nor introduces one: most texts have none. */
const ABOUT_BUYERS = /buyer|\bbuys?\b|purchas|justif|relates to|comes to|turning to|regard|concerning/i;

function slipsIn(view: SectionView, phrase: Phrase, own: BuyerDefinition): Slip[] {
  if (!ABOUT_BUYERS.test(phrase.words)) return [];
  return sentencesOf(phrase.words).flatMap(({ start, words, isLast }) => {
    const subject = subjectOf(words, view.canvas.definition);
    if (subject && subject.buyer !== own) {
      const [from, to] = [subject.start, subject.start + subject.length];
      return [renaming(placeIn(phrase, start + from, start + to), words.slice(from, to), own)];
    }
    const introduced = isLast ? introducedBy(words, view.canvas.definition) : undefined;
    if (!introduced || introduced === own) return [];
    return [
      {
        at: placeIn(phrase, start, start + words.length),
        message: `This introduces ${introduced.name.toLowerCase()} at the end of what is about ${own.name.toLowerCase()}, where it reads as part of it. Move it below the heading of ${introduced.name.toLowerCase()}.`,
        fixes: [],
      },
    ];
  });
}

function sentencesOf(words: string): { start: number; words: string; isLast: boolean }[] {
  const found = [...words.matchAll(/\S[\s\S]*?(?:[.!?](?=\s|$)|$)/g)];
  return found.map((match, index) => ({
    start: match.index,
    words: match[0].trimEnd(),
    isLast: index === found.length - 1,
  }));
}

/** What only the one who buys does. */
const BUYS =
  /^\s+(?:(?:will|would|can|may|might|also|always|usually)\s+){0,3}(?:(?:buys?|purchases?)(?:\s+(?:it|this|our|from us|because|when|if|the (?:product|service|solution))\b|\s*[.,;]|$)|justif(?:y|ies)\s+(?:it|buying|(?:a|an|the|this|their|its) purchase)\b)/i;

/** The buyer that a sentence is about: `Patient-Buyers ...`, or a buyer's name before a word for buying. */
function subjectOf(
  sentence: string,
  canvas: CanvasDefinition,
): { buyer: BuyerDefinition; start: number; length: number } | undefined {
  const start = /^(?:the|an?|our|these)\s+/i.exec(sentence)?.[0].length ?? 0;
  const rest = sentence.slice(start);
  const said = /^((?:[a-zà-ɏ]+ )?[a-zà-ɏ]+?)[-‐‑ ]buyers?\b/i.exec(rest);
  const named = said?.[1] === undefined ? undefined : buyerCalled(said[1], canvas);
  if (said && named) return { buyer: named, start, length: said[0].length };
  const words = /^\p{L}+(?: \p{L}+)?/u.exec(rest)?.[0] ?? '';
  for (const name of [words, words.replace(/ .*$/, '')]) {
    const buyer = buyerCalled(name, canvas);
    if (buyer && BUYS.test(rest.slice(name.length))) return { buyer, start, length: name.length };
  }
  return undefined;
}

function buyerCalled(name: string, canvas: CanvasDefinition): BuyerDefinition | undefined {
  const words = comparable(name);
  return words === '' ? undefined : canvas.buyers.find((buyer) => namesOf(buyer).has(words));
}

/** The buyer of whom a sentence says that what follows is about them. */
function introducedBy(sentence: string, canvas: CanvasDefinition): BuyerDefinition | undefined {
  const found =
    /^(?:as it relates to|when it comes to|turning to|with regard to|regarding|concerning)\s+(?:the\s+)?([a-zà-ɏ -]+?)\s*[,:]/i.exec(
      sentence,
    );
  if (!found?.[1] || !/:$|\bthere (?:are|is)\b|\b(?:components?|drivers?|reasons?)\b/i.test(sentence))
    return undefined;
  return buyerCalled(found[1].replace(/[- ]buyers?$/i, ''), canvas);
}

function renaming(at: Place, written: string, own: BuyerDefinition): Slip {
  const right = inTheFormOf(written, own);
  return {
    at,
    message: `${quoted(written)} stands in what is about ${own.name.toLowerCase()}: it may have been copied, and a reader cannot tell whom it is about. Write ${quoted(right)}, or move the sentence.`,
    fixes: [
      {
        title: `Write ${quoted(right)}`,
        steps: [{ kind: 'replace', at, text: right }],
        safe: false,
        preferred: true,
      },
    ],
  };
}

/** The right buyer's name as the wrong one was written: `Patient-Buyers` gives `Payer-Buyers`. */
function inTheFormOf(written: string, buyer: BuyerDefinition): string {
  const compound = /[-‐‑ ]buyers?$/i.exec(written);
  const isCapital = /^\p{Lu}/u.test(written);
  const isPlural = compound !== null || /s$/.test(written);
  const one = buyer.name.replace(/s$/, '');
  const name = compound || !isPlural ? one : buyer.name;
  return `${isCapital ? name : name.toLowerCase()}${compound?.[0] ?? ''}`;
}
