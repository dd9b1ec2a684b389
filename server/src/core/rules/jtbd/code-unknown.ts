import type { Fix } from '../finding';
import { nearest } from '../nearest';
import { outwardKeys } from '../outward';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { type CodeMention, lettersOf, lineAround, listsOf, mentionsIn } from './codes';
import { strategy } from './statements';

export const codeUnknown: SectionRule = {
  id: 'jtbd/code-unknown',
  looksAt: 'section',
  level: 'error',
  summary: 'A challenge code that the list of challenges does not have.',
  why: 'A code stands for a challenge that is named once and referred to often. A code that the list does not have says nothing to a reader: the challenge may have been renumbered, dropped, or never written down, and nobody can tell what the action is for.',
  source:
    'Codes such as MD01 stand for challenges in strategies that start from jobs to be done; references to nothing are errors wherever requirements are traced (Doorstop, “invalid or unknown UID”).',
  examples: {
    violating: [
      {
        title: 'in a list of codes',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n- MD04: Queues in spring\n\n## Actions\n\n- Say the price on the phone (high)\n  - Addresses challenges: MD01, «MD08»\n',
        fixed:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n- MD04: Queues in spring\n- MD08: [What makes this industry hard?]\n\n## Actions\n\n- Say the price on the phone (high)\n  - Addresses challenges: MD01, MD08\n',
      },
      {
        title: 'in the middle of a sentence',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n| Code | Name |\n|---|---|\n| MD01 | Prices that nobody can tell |\n| CS02 | Empty seats on weekdays |\n\n## Strategic insights\n\n- Parents have the job of an evening without surprises (J1), which answers «MD02» too\n',
      },
      {
        title: 'other letters, beside a code that is known',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n\n## Actions\n\n| Action | Priority | Challenges |\n|---|---|---|\n| Post the price list | high | MD01 «PM01» |\n',
      },
    ],
    conforming: [
      {
        title: 'every code is in the list',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n\n## Actions\n\n- Say the price on the phone (high) -> MD01\n',
      },
    ],
    silent: [
      {
        title: 'no list of challenges: the codes come from elsewhere',
        canvas: 'jtbd-strategy',
        markdown:
          '## Actions\n\n- Say the price on the phone (high) -> MD01\n- Lend a bike (low) -> MD04, PM01\n',
      },
      {
        title: 'a list without codes',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- Prices that nobody can tell\n\n## Actions\n\n- Say the price (high) -> MD01\n',
      },
      {
        title: 'norms, chemicals and years',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n\n## Actions\n\n- Sell EN71 tested toys by FY26 (high) -> MD01\n- Measure PM10 at the gate (low) -> MD01\n- Sell used bikes, which helps with MD01, EN71 does not apply (low)\n',
      },
    ],
  },
  check(view, report) {
    if (!view.canvas.says(strategy.declaring)) return;
    for (const list of listsOf(mentionsIn(view.section))) {
      for (const mention of list) {
        const { code, place } = mention;
        if (isDeclared(view, code) || !isReference(view, mention, list)) continue;
        report({
          at: place,
          message: `${code} is not in the list of challenges, so nobody can look up what it stands for. Write it down there, or use the code of the challenge that is meant.`,
          fixes: [declaration(view, code), ...correction(view, mention)],
        });
      }
    }
  },
};

function isDeclared(view: SectionView, code: string): boolean {
  if (view.canvas.withId(code).length > 0) return true;
  return view.beyond.facts(outwardKeys.id(view.beyond.document, code)).length > 0;
}

/** Norms and chemicals look like codes: with letters that no challenge bears, only what stands where codes stand is one. */
function isReference(view: SectionView, mention: CodeMention, list: readonly CodeMention[]): boolean {
  if (view.canvas.says(strategy.declaresLetters(lettersOf(mention.code)))) return true;
  const { before, after } = lineAround(mention);
  // Where a sentence goes on, the comma before it ended the list.
  if (list.some(({ code }) => isDeclared(view, code)) && !/^\s+\p{Ll}/u.test(after)) return true;
  return /\bchallenges?[*_]*\s*:|(?:->|→|⇒)\s*$/i.test(before);
}

function declaration(view: SectionView, code: string): Fix {
  const challenges = view.canvas.definition.blocks.find((block) => block.codes);
  return {
    title: `Write ${code} down among the challenges`,
    steps: [
      {
        kind: 'add-item',
        block: challenges?.id ?? '',
        buyer: undefined,
        text: `${code}: [What makes this industry hard?]`,
      },
    ],
    safe: false,
    preferred: true,
  };
}

/** The declared code that is most like it. */
function correction(view: SectionView, { code, place }: CodeMention): Fix[] {
  const declared = view.canvas.idsOf('challenges');
  const near = nearest(code, declared);
  if (near === undefined) return [];
  return [
    {
      title: `Change it to ${near}`,
      steps: [{ kind: 'replace', at: place, text: near }],
      safe: false,
      preferred: false,
    },
  ];
}
