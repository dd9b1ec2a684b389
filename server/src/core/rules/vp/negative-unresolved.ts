import type { Item } from '../../canvas/model';
import { behind } from '../../canvas/phrase';
import type { Fix, FixStep } from '../finding';
import type { SectionRule } from '../rule';
import { saidBehind } from '../said-behind';
import type { SectionView } from '../view';
import { quoted } from '../wording';

/** What is done about a feature that does harm, or why it stays. */
const ACTION =
  /\b(?:drop|remov|retir|sunset|phas(?:e|ed|ing) out|switch(?:ed|es)? off|turn(?:ed|s)? off|tak(?:e|en) out|cut|stop|replac|rework|redesign|chang|fix|mitigat|batch|bundl|merg|limit|reduc|fewer|less often|weekly|optional|opt[- ](?:in|out)|silenc|mut|mov|postpon|delay|accept|keep|kept|because|since|required by|until|from (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|next)|test|trial|review|decid|action|plan|backlog|ticket|issue|owner)/i;

/** How it does harm, which is why it is rated negative: nothing is done about it by that. */
const HARM =
  /\b(?:annoy|hate|dislike|complain|ignor|stress|confus|irritat|frustrat|distract|scare|embarrass|disturb|wake|feel|felt|too many|too often)/i;

/** Fields that describe the feature and do nothing about it. */
const DESCRIBES: ReadonlySet<string | undefined> = new Set([
  'benefits',
  'importance',
  'rating',
  'health-class',
  'context',
  'features',
  'products-and-services',
  'jobs',
  'pains',
  'gains',
  'value-drivers',
]);

/** How to begin with what is done. */
const WAYS: readonly { readonly title: string; readonly text: string }[] = [
  { title: 'Say how the harm is lessened: “-> mitigate by …”', text: ' -> mitigate by …' },
  { title: 'Say when it goes: “-> remove by …”', text: ' -> remove by …' },
  { title: 'Say why it stays: “-> accept because …”', text: ' -> accept because …' },
];

export const negativeUnresolved: SectionRule = {
  id: 'vp/negative-unresolved',
  looksAt: 'section',
  blocks: ['features', 'products-and-services'],
  standsAlone: true,
  level: 'warning',
  summary: 'A feature that does harm, with nothing said of what is done about it.',
  why: 'To find out that a feature annoys the people it was made for is worth a lot, once something follows from it. A “negative” without an action is read at every review and changes nothing: it is dropped, made milder, or kept for a reason that can be named.',
  source:
    'The healthcare value proposition questions this canvas comes from: “How many are actually creating a negative impact?”',
  examples: {
    violating: [
      {
        title: 'rated, and left',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Features\n\n- F1 Night line, so nobody waits (important)\n- «F7 Daily alerts (negative)»\n',
        fixed:
          '## Features\n\n- F1 Night line, so nobody waits (important)\n- F7 Daily alerts (negative) -> mitigate by …\n',
      },
      {
        title: 'with a benefit, and no action',
        canvas: 'healthcare-value-proposition',
        markdown: '## Features\n\n- «F7 Daily alerts, so the nurse hears at once (negative)»\n',
      },
      {
        title: 'what harm it does, and not what follows',
        canvas: 'healthcare-value-proposition',
        markdown: '## Features\n\n- «F7 Daily alerts (negative): nurses hate them»\n',
      },
      {
        title: 'in a column',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Features\n\n| Feature | Benefit | Importance |\n|---|---|---|\n| Night line | Nobody waits | important |\n| «Daily alerts» | The nurse hears at once | negative |\n',
      },
    ],
    conforming: [
      {
        title: 'an action',
        canvas: 'healthcare-value-proposition',
        markdown: '## Features\n\n- F7 Daily alerts (negative) -> drop, or batch weekly\n',
      },
      {
        title: 'a reason to keep it',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Features\n\n- F7 Daily alerts (negative)\n  - accept because the county requires them\n',
      },
    ],
    silent: [
      {
        title: 'an action beside the rating, or behind an arrow',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Features\n\n- F7 Daily alerts (negative; batched weekly)\n- F8 Badges (negative) -> complaints go to Ines\n',
      },
      {
        title: 'an action in a column',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Features\n\n| Feature | Benefit | Importance | What we do |\n|---|---|---|---|\n| Daily alerts | The nurse hears at once | negative | once a week from May |\n',
      },
      {
        title: 'an action in the backlog',
        canvas: 'healthcare-value-proposition',
        markdown: '## Features\n\n- F7 Daily alerts (negative), see [ticket 12](https://example.org/12)\n',
      },
      {
        title: 'an action in the paragraph below',
        canvas: 'healthcare-value-proposition',
        markdown: '## Features\n\n- F7 Daily alerts (negative)\n\nF7 goes in May.\n',
      },
      {
        title: 'no rating of a feature',
        canvas: 'healthcare-value-proposition',
        markdown: '## Features\n\n- Test strip that shows negative and positive, so nobody guesses\n',
      },
    ],
  },
  check(view, report) {
    for (const item of new Set([...view.items('features'), ...view.items('products-and-services')])) {
      const isNegative = item.attributes.some(({ value }) => value === 'negative');
      if (!isNegative || item.phrase.words === '' || isResolved(view, item)) continue;
      report({
        at: item.lead,
        message: `${quoted(item.phrase.words)} is rated negative, and nothing says what follows from it, so it goes on doing harm. Say behind an arrow how the harm is lessened, when the feature goes, or why it stays.`,
        fixes: WAYS.map(
          ({ title, text }, index): Fix => ({
            title,
            steps: [said(item, text)],
            safe: false,
            preferred: index === 0,
          }),
        ),
      });
    }
  },
};

/** Behind the entry; in a table in the cell for what is done, where that is empty. */
function said(item: Item, text: string): FixStep {
  if (item.form !== 'row') return { kind: 'replace', at: behind(item.lead), text };
  return saidBehind(item, FOR_ACTIONS, text.replace(/^ -> /, ''), text);
}

const FOR_ACTIONS =
  /\b(?:actions?|what (?:we|to|is|follows|happens)|mitigations?|responses?|next steps?|decisions?|consequences?|measures?|done about)\b/i;

function isResolved(view: SectionView, item: Item): boolean {
  const { lead, place, phrase, fields } = item;
  const hasField = fields.some((field) => !DESCRIBES.has(field.means) && field.phrase.words !== '');
  const hasAddress = item.links.some((link) => link.kind === 'file') || /\]\(|https?:/.test(written(item));
  if (hasField || hasAddress || ACTION.test(phrase.words)) return true;
  const below = item.form === 'row' ? '' : lead.chunk.text.slice(lead.end, place.end);
  const line = item.form === 'row' ? '' : lead.chunk.text.slice(lead.start, lead.end);
  const { inside, behind: rest } = aroundRating(line);
  if ([inside, below, rest].some((said) => ACTION.test(said))) return true;
  if (/\p{L}{2}/u.test(rest) && (/->|→/.test(rest) || !HARM.test(rest))) return true;
  return item.benefits.some(({ phrase: said }) => ACTION.test(said.words)) || isToldOf(view, item);
}

function written({ lead, place }: Item): string {
  return lead.chunk.text.slice(lead.start, Math.max(lead.end, place.end));
}

/** What stands beside and behind the rating on an item's first line: `(negative, batched weekly)`, `(negative) -> drop`. */
function aroundRating(line: string): { inside: string; behind: string } {
  const [, inside = '', rest = ''] = /\(([^()]*\bnegative\b[^()]*)\)(.*)$/is.exec(line) ?? [];
  return { inside, behind: rest };
}

/** A remark in the section may take it up, by its id or its words. */
function isToldOf({ section }: SectionView, item: Item): boolean {
  const words = item.phrase.words.toLowerCase();
  return section.prose.some((phrase) => {
    const told = phrase.words.toLowerCase();
    return (
      (item.id !== undefined && new RegExp(`\\b${item.id.value}\\b`, 'i').test(told)) ||
      told.includes(words) ||
      /\bnegative\b/.test(told)
    );
  });
}
