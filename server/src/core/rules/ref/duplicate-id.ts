import { nextId, partsOfId } from '../../canvas/next-id';
import type { Fix } from '../finding';
import { type Given, givenIn, whereabouts } from '../references';
import type { SectionRule } from '../rule';
import type { ItemShape } from '../shape';
import type { SectionView } from '../view';
import { quoted } from '../wording';

export const duplicateId: SectionRule = {
  id: 'ref/duplicate-id',
  looksAt: 'section',
  level: 'error',
  summary: 'An id that two different items carry.',
  why: 'When two items share an id, every link to it is a guess: a reader, and this tool, take the first one. What was meant to be covered by the second stays uncovered without anybody seeing it.',
  source:
    'Tools that trace requirements treat it as an error too: Doorstop reports duplicate ids (documentation of `doorstop`, validation).',
  examples: {
    violating: [
      {
        title: 'twice in one list',
        markdown:
          '## Gains\n\n- G1 Sleeps six hours\n- G2 Hears from a nurse within two hours\n- «G2» Goes to a wedding 300 miles away\n',
        fixed:
          '## Gains\n\n- G1 Sleeps six hours\n- G2 Hears from a nurse within two hours\n- G3 Goes to a wedding 300 miles away\n',
      },
      {
        title: 'the same line twice',
        markdown: '## Gains\n\n- G1 Sleeps six hours\n- «G1» Sleeps six hours\n',
      },
      {
        title: 'in two blocks',
        markdown: '## Jobs\n\n- J1 Sleep through the night\n\n## Gains\n\n- **«J1»** Wakes up rested\n',
      },
      {
        title: 'a benefit inside its feature, and another one in the list of benefits',
        markdown:
          '## Features\n\n- F1 Cuff\n  - B1 Nobody is woken\n\n## Benefits\n\n- «B1» Readings reach the clinic -> utility\n',
      },
      {
        title: 'a code with a nought',
        canvas: 'jtbd-strategy',
        markdown:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n- MD03: Dealers buy in bulk\n- «MD03»: Chains squeeze dealers\n',
        fixed:
          '## Challenges\n\n- MD01: Prices that nobody can tell\n- MD03: Dealers buy in bulk\n- MD04: Chains squeeze dealers\n',
      },
    ],
    conforming: [
      { title: 'every item has its own', markdown: '## Jobs\n\n- J1 Sleep\n- J2 Travel\n' },
      { title: 'numbers need not be in order', markdown: '## Jobs\n\n- J7 Sleep\n- J2 Travel\n' },
    ],
    silent: [
      {
        title: 'numbering that begins again for every buyer',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Patients\n\n### Jobs\n\n- J1 Sleep\n\n## Payers\n\n### Jobs\n\n- J1 Keep members at home\n',
      },
      {
        title: 'numbering that begins again for every segment',
        markdown:
          '## Rural members\n\n### Jobs\n\n- J1 Reach a doctor\n\n## Members in town\n\n### Jobs\n\n- J1 See the same doctor\n',
      },
      {
        title: 'numbering that begins again inside a block',
        markdown:
          '## Jobs\n\n### The owner\n\n- J1 Know what the week brought\n\n### The shop assistant\n\n- J1 Go home on time\n',
      },
      {
        title: 'figures about an item',
        markdown:
          '## Jobs\n\n- J1 Sleep through the night\n\n## How the jobs were rated\n\n| Id | Importance | Satisfaction |\n|---|---|---|\n| J1 | 9 | 3 |\n',
      },
      {
        title: 'the same item told again, with more to it',
        markdown:
          '## Features\n\n- F1 Night line -> B1\n\n## What it does\n\n### F1 Night line\n\nAnswered by two nurses, so nobody waits.\n\n## Benefits\n\n- B1 Nobody waits for the morning -> utility\n',
      },
    ],
  },
  check(view, report) {
    for (const given of sameIds(givenIn(view))) {
      const [local, ...later] = given;
      const first = local && firstBearer(view, local);
      if (!local || !first) continue;
      const isHere = first.item === local.item;
      for (const { id, item, words } of isHere ? later : given) {
        if (!isHere && isToldAgain(view, first, { id, item, words })) continue;
        const where = isHere ? quoted(local.words) : `an item under ${whereabouts(first, view)}`;
        report({
          at: id.place,
          message: `${id.value} is already the id of ${where}, so a link to ${id.value} leads there and not to ${quoted(words)}. Give this one a number of its own.`,
          fixes: renumbering(view, id),
        });
      }
    }
  },
};

/** What bears the same id for the same buyer, in reading order. */
function sameIds(given: readonly Given[]): Iterable<readonly Given[]> {
  const groups = new Map<string, Given[]>();
  for (const one of given) {
    const key = `${one.id.value}@${one.item.buyer?.id ?? ''}`;
    const same = groups.get(key);
    if (same) same.push(one);
    else groups.set(key, [one]);
  }
  return groups.values();
}

/** The first item that bears an id for the same buyer in the same part of the canvas. */
function firstBearer(view: SectionView, { id, item }: Given): ItemShape | undefined {
  return view.canvas
    .withId(id.value)
    .find((shape) => shape.buyer === item.buyer?.id && shape.part === view.section.part);
}

/** An item that is told again elsewhere, in the same words or by figures alone, is one item. */
function isToldAgain(view: SectionView, first: ItemShape, { id, words }: Given): boolean {
  // A row of figures that begins with an id tells more of an item, and is none.
  if (!/\p{L}{2}/u.test(words)) return true;
  return view.canvas.withWords(words).some((shape) => shape.id === id.value && shape.item === first.item);
}

function renumbering(view: SectionView, id: Given['id']): Fix[] {
  const letters = partsOfId(id.value)?.letters;
  if (letters === undefined) return [];
  const next = nextId(letters, view.canvas.idsWith(letters));
  return [
    {
      title: `Renumber it to ${next}`,
      steps: [{ kind: 'replace', at: id.place, text: next }],
      safe: false,
      preferred: true,
    },
  ];
}
