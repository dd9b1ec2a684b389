import type { BuyerDefinition } from '../../canvas/definition';
import type { BuyerHeading } from '../../canvas/model';
import { behind, partOf, placeIn } from '../../canvas/phrase';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { listed, quoted } from '../wording';

export const unknownBuyer: SectionRule = {
  id: 'vp/unknown-buyer',
  looksAt: 'section',
  level: 'info',
  summary: 'A buyer that is none of the four kinds of buyer in healthcare.',
  why: 'Patients, providers, payers and purveyors buy for different reasons, and the value drivers that a section needs depend on which of them it is about. “Partners” or “stakeholders” may be any of the four, so nothing can be said of what they need.',
  source:
    'The healthcare value proposition questions this canvas comes from, which know four kinds of buyers: patients, providers, payers (with employers) and purveyors',
  examples: {
    violating: [
      {
        title: 'partners, beside known buyers',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Payers\n\n### Value drivers\n\n- Utility: fewer stays\n\n## «Partners»\n\n### Value drivers\n\n- Reduce costs: eleven fewer calls a week\n',
      },
      {
        title: 'said to be a buyer',
        canvas: 'healthcare-value-proposition',
        markdown: '## «Buyer: partners»\n\n- Utility: fewer calls\n',
        fixed: '## Buyer: Payers (partners)\n\n- Utility: fewer calls\n',
      },
      {
        title: 'a kind of its own',
        canvas: 'healthcare-value-proposition',
        markdown: '## «Pharmacy-Buyers»\n\n- Utility: fewer calls\n',
        fixed: '## Providers (Pharmacy-Buyers)\n\n- Utility: fewer calls\n',
      },
    ],
    conforming: [
      {
        title: 'one of the four',
        canvas: 'healthcare-value-proposition',
        markdown: '## Buyer: Payers (employer plan)\n\n- Utility: fewer stays\n',
      },
    ],
    silent: [
      {
        title: 'employers, who are payers',
        canvas: 'healthcare-value-proposition',
        markdown: '## Employers\n\n### Value drivers\n\n- Utility: fewer sick days\n',
      },
      {
        title: 'the government',
        canvas: 'healthcare-value-proposition',
        markdown: '## Buyer: Government\n\n- Utility: fewer stays\n',
      },
      {
        title: 'those who govern nearby',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Payers\n\n### Value drivers\n\n- Utility: fewer stays\n\n## Local authorities\n\n### Value drivers\n\n- Utility: fewer ambulances\n',
      },
      {
        title: 'those who make drugs and devices, who are purveyors',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Buyer: Pharma companies\n\n- Need: the authority asks for five years of reports\n\n## Buyer: Medical device manufacturers\n\n- Need: the notified body asks for a register\n',
      },
      {
        title: 'a heading above the drivers that names nobody',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Payers\n\n### Value drivers\n\n- Utility: fewer stays\n\n## Customer profile\n\n### Value drivers\n\n- Need: the law requires it\n',
      },
      {
        title: 'who signs',
        canvas: 'healthcare-value-proposition',
        markdown: '## Buyer: the director of the clinic\n\n- Signs once the finance office has agreed\n',
      },
    ],
  },
  check(view, report) {
    const opened = view.section.opensBuyer;
    if (!opened || opened.buyer || !isMeant(view, opened)) return;
    const names = view.canvas.definition.buyers.map((buyer) => buyer.name.toLowerCase());
    const { buyers, isLikely } = likeliest(view, whoIn(opened));
    report({
      at: placeIn(opened.heading.phrase),
      message: `${quoted(opened.heading.phrase.words)} is none of the four kinds of buyer (${listed(names)}), so what drives them cannot be checked. Say which of the four they are, for instance ${quoted(`${buyers[0]?.name} (${whoIn(opened)})`)}.`,
      fixes: buyers.map((buyer, index) => mapping(opened, buyer, isLikely && index === 0)),
    });
  },
};

const CLAIM = /^(buyers?\s*[:–—-]\s*)(\S.*)$/i;

/** Whoever governs may pay, require or buy: that is known, and none of the four. */
const GOVERNMENT =
  /\b(?:governments?|authorit(?:y|ies)|ministr(?:y|ies)|municipalit(?:y|ies)|(?:city|county|town|local) councils?)\b/i;

/** Said to be a buyer in so many words, or a plain plural that stands beside known buyers. */
function isMeant(view: SectionView, opened: BuyerHeading): boolean {
  const words = opened.heading.phrase.words;
  if (GOVERNMENT.test(words)) return false;
  const isPlural = /^(?:the |our )?(?:[a-zà-ɏ]+ ){0,2}[a-zà-ɏ]+s$/i.test(whoIn(opened));
  // `Buyer: the director of the clinic` answers who buys, and is no kind of buyer.
  if (CLAIM.test(words)) return isPlural && !/^the /i.test(whoIn(opened));
  if (/-buyers?\b/i.test(words)) return true;
  return isPlural && view.canvas.how !== 'resembling' && view.canvas.buyers().size > 0;
}

function whoIn(opened: BuyerHeading): string {
  const { words } = opened.heading.phrase;
  return CLAIM.exec(words)?.[2] ?? words;
}

/** What a name is most like; the writer chooses. Whoever treats is told first: `Family practices` are no families. */
const LIKE: readonly (readonly [string, RegExp])[] = [
  [
    'providers',
    /pharmac(?:y|ies)|clinic|hospital|doctor|nurs|midwi|therap|practi|physician|surg|care\b|centre|center|lab/i,
  ],
  [
    'payers',
    /insur|employ|plan|fund|govern|ministr|county|counties|council|state|regional|union|tax|public/i,
  ],
  [
    'purveyors',
    /pharma(?:ceuticals?)?\b|device|diagnos|manufact|suppl|vendor|maker|drug|distribut|wholesal|retail|tech|industr/i,
  ],
  ['patients', /patient|famil|people|member|consumer|parent|relative|resident|client|user|carers|caregiver/i],
];

/** The kinds of buyer, the likeliest first; payers are what is least often thought of. */
function likeliest(
  view: SectionView,
  who: string,
): { buyers: readonly BuyerDefinition[]; isLikely: boolean } {
  const { buyers } = view.canvas.definition;
  const like = LIKE.find(([id, words]) => words.test(who) && buyers.some((buyer) => buyer.id === id))?.[0];
  const first = buyers.find((buyer) => buyer.id === (like ?? 'payers'));
  return {
    buyers: first ? [first, ...buyers.filter((buyer) => buyer !== first)] : buyers,
    isLikely: like !== undefined,
  };
}

/** The writer's own word stays, in brackets. */
function mapping(opened: BuyerHeading, buyer: BuyerDefinition, preferred: boolean): Fix {
  const { phrase } = opened.heading;
  const claim = CLAIM.exec(phrase.words)?.[1] ?? '';
  const start = placeIn(partOf(phrase, claim.length));
  return {
    title: `They are ${buyer.name.toLowerCase()}`,
    steps: [
      { kind: 'replace', at: { ...start, end: start.start }, text: `${buyer.name} (` },
      { kind: 'replace', at: behind(placeIn(phrase)), text: ')' },
    ],
    safe: false,
    preferred,
  };
}
