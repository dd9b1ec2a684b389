import { placeIn } from '../../canvas/phrase';
import { codesIn, isCode, vocabularyOf } from '../../canvas/read/ids';
import type { Fix, FixStep } from '../finding';
import type { SectionRule } from '../rule';
import { saidBehind } from '../said-behind';
import type { CanvasView, SectionView } from '../view';
import { quoted } from '../wording';
import { nameKeys } from './code-names';
import { lettersOf } from './codes';
import { type Entry, entriesIn } from './entries';
import { namesChallenge, strategy } from './statements';

export const actionNoChallenge: SectionRule = {
  id: 'jtbd/action-no-challenge',
  looksAt: 'section',
  level: 'warning',
  summary: 'An action that addresses no challenge, in a strategy that names its challenges.',
  why: 'A strategy is a set of answers. An action that answers no challenge may be a good idea, but nothing in the strategy speaks for it: it is most often there because somebody wanted it before the strategy was written.',
  source:
    'Strategies for an industry that start from jobs to be done list the challenges that each action addresses (“Addresses Challenges: MD01 MD08”).',
  examples: {
    violating: [
      {
        title: 'the others say what they are for',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n\n## Actions\n\n- Say the price on the phone (high) -> MD01\n- «Launch an app» (low)\n',
        fixed:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n\n## Actions\n\n- Say the price on the phone (high) -> MD01\n- Launch an app -> MD01 (low)\n',
      },
      {
        title: 'an empty cell, and no list of challenges',
        canvas: 'jtbd-strategy',
        markdown:
          '## Actions\n\n| Action | Addresses challenges |\n|---|---|\n| Say the price on the phone | MD01 |\n| «Launch an app» | |\n',
        fixed:
          '## Actions\n\n| Action | Addresses challenges |\n|---|---|\n| Say the price on the phone | MD01 |\n| Launch an app | MD01 |\n',
      },
    ],
    conforming: [
      {
        title: 'a code in any place',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n- MD04: Queues in spring\n\n## Actions\n\n- (high) Say the price on the phone (MD01)\n- (low) Open on Sundays in April, which eases MD04 too\n- (low) Lend a bike\n  - Addresses challenges: MD01 MD04\n',
      },
    ],
    silent: [
      {
        title: 'a strategy without codes',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- Prices that nobody can tell\n\n## Actions\n\n- Say the price on the phone (high)\n- Launch an app (low)\n',
      },
      {
        title: 'the challenge in words',
        canvas: 'jtbd-strategy',
        markdown:
          '## Actions\n\n- Say the price on the phone (high) -> MD01\n- Lend a bike (low)\n  - Addresses: the weeks in which nobody can repair anything\n',
      },
      {
        title: 'an action that is there for a job',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n- J2 Show the bike to friends (social)\n\n## Actions\n\n- Say the price on the phone (high) -> MD01\n- Print stickers (low) -> J2\n',
      },
      {
        title: 'the challenge names the action',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell <- AC1\n\n## Actions\n\n- AC1 Say the price on the phone (high)\n',
      },
      {
        title: 'one heading for all that address a challenge',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n\n## Actions\n\n### Against MD01\n\n- Say the price on the phone (high)\n- Post the price list (low)\n',
      },
    ],
  },
  check(view, report) {
    const { canvas } = view;
    if (!canvas.says(strategy.declaring) && !canvas.says(strategy.addressing)) return;
    for (const entry of entriesIn(view, 'actions')) {
      if (addresses(view, entry)) continue;
      report({
        at: placeIn(entry.title),
        message: `${quoted(entry.title.words)} addresses none of the challenges, so nothing in this strategy says why it is worth doing. Add the code of the challenge that it answers, or drop it.`,
        fixes: links(view, entry),
      });
    }
  },
};

function addresses(view: SectionView, { items, title }: Entry): boolean {
  const { canvas, section } = view;
  const vocabulary = vocabularyOf(canvas.definition);
  const isNamed = [title.words, section.part, section.heading?.phrase.words ?? ''].some(
    (words) => codesIn(words, vocabulary).length > 0,
  );
  return (
    isNamed ||
    items.some(
      (item) =>
        namesChallenge(item) ||
        item.links.some(
          ({ kind, target }) => kind === 'id' && (isCode(target, vocabulary) || /^J\d/.test(target)),
        ) ||
        (item.id !== undefined &&
          canvas.linkingTo(item.id.value).some(({ block }) => block === CHALLENGES)) ||
        (item.id !== undefined && item.links.length === 0 && canvas.leadsOn(item.id.value)),
    )
  );
}

const CHALLENGES = 'challenges';

/** As many as fit in a menu. */
const MOST = 6;

/** One for each challenge, those that have a code only where it is used among them; and one for a new challenge. */
function links({ canvas }: SectionView, { items }: Entry): Fix[] {
  const [item, another] = items;
  if (!item || another) return [];
  const declared = canvas.idsOf(CHALLENGES);
  const used = canvas.values(nameKeys.addressed);
  const codes = [...new Set([...declared, ...used])].sort();
  const link = (code: string): FixStep =>
    saidBehind(item, /\b(?:challenges?|address(?:es)?|codes?)\b/i, code, ` -> ${code}`);
  // What is nowhere written down is another finding.
  const written = declared.length > 0 ? [...new Set(declared)].sort() : codes;
  const known = written.slice(0, MOST).map((code) => ({
    title: `Link it to ${code}`,
    steps: [link(code)],
    safe: false,
    preferred: false,
  }));
  const fresh = codeBehind(codes);
  if (fresh === undefined) return known;
  const steps = [link(fresh), newChallenge(canvas, fresh, codes)];
  return [
    ...known,
    { title: `Add a challenge ${fresh}, and link it to that`, steps, safe: false, preferred: false },
  ];
}

/** The code behind the last one with its letters. */
function codeBehind(codes: readonly string[]): string | undefined {
  const last = codes.at(-1);
  const letters = last && lettersOf(last);
  const next = Number(last?.slice(letters?.length)) + 1;
  return letters && next < 100 ? `${letters}${String(next).padStart(2, '0')}` : undefined;
}

/** Where there is no list of challenges yet, it begins with those that are used: a list in which they are missing would say that there are none. */
function newChallenge(canvas: CanvasView, fresh: string, codes: readonly string[]): FixStep {
  const place = { block: CHALLENGES, buyer: undefined };
  const entry = (code: string): string => {
    const [name] = canvas.values(nameKeys.mentioned(code));
    return `${code}: ${name ?? '[What makes this industry hard?]'}`;
  };
  if (canvas.block(CHALLENGES) !== 'missing') return { kind: 'add-item', ...place, text: entry(fresh) };
  const [first = fresh, ...others] = [...codes, fresh].map(entry);
  return { kind: 'add-block', ...place, text: first, others };
}
