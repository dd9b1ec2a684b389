import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { placeholdersIn } from '../../language/placeholder';
import { whereabouts } from '../references';
import type { SectionRule } from '../rule';
import type { ItemShape } from '../shape';
import type { SectionView } from '../view';
import { quoted } from '../wording';

export const duplicateItem: SectionRule = {
  id: 'text/duplicate-item',
  looksAt: 'section',
  level: 'info',
  summary: 'Two items of a block that say nearly the same.',
  why: 'A thought that is written twice is counted twice: it looks more important than it is, and what answers it is spread over two places.',
  source:
    'Outcome-Driven Innovation asks for a list without overlaps; the public `outcome_validator.py` of the plugin jtbd-odi uses the same measure (three quarters of the words in common, Jaccard index).',
  examples: {
    violating: [
      {
        title: 'the same words in another order',
        markdown: '## Pains\n\n- Long waits at the clinic\n- «At the clinic, waits are long»\n',
        fixed: '## Pains\n\n- Long waits at the clinic (also: At the clinic, waits are long)\n',
      },
      {
        title: 'one word more',
        markdown:
          '## Jobs\n\n- Know which swelling is worth a phone call\n- «Know which swelling is really worth a phone call»\n',
        fixed:
          '## Jobs\n\n- Know which swelling is worth a phone call (also: Know which swelling is really worth a phone call)\n',
      },
      {
        title: 'with ids, ratings, links and what is nested in it',
        markdown:
          '## Pains\n\n- P1 Long waits at the clinic (severe)\n- P2 Nobody calls back\n- P3 «Long waits at the clinic» (extreme)\n  - Said by nine of twelve\n\n## Pain relievers\n\n- PR1 Calls when the room is free -> P3\n- PR2 Shows who is next -> P1, P3\n',
        fixed:
          '## Pains\n\n- P1 Long waits at the clinic (also P3: extreme) (severe)\n  - Said by nine of twelve\n- P2 Nobody calls back\n\n## Pain relievers\n\n- PR1 Calls when the room is free -> P1\n- PR2 Shows who is next -> P1\n',
      },
      {
        title: 'in a table, rated otherwise',
        markdown:
          '## Pains\n\n| Id | Pain | Rating |\n|---|---|---|\n| P1 | The pump breaks at night | high |\n| P2 | «Pump breaks at night» | low |\n| P3 | Nobody calls back | mild |\n\n## Pain relievers\n\n- PR1 Alarm -> P2\n',
        fixed:
          '## Pains\n\n| Id | Pain | Rating |\n|---|---|---|\n| P1 | The pump breaks at night (also P2: Pump breaks at night; low) | high |\n| P3 | Nobody calls back | mild |\n\n## Pain relievers\n\n- PR1 Alarm -> P1\n',
      },
      {
        title: 'in a table',
        markdown:
          '## Pains\n\n| Id | Pain | Rating |\n|---|---|---|\n| P1 | Long waits at the clinic | |\n| P2 | «Waits at the clinic are long» | severe |\n| P3 | Nobody calls back | mild |\n',
        fixed:
          '## Pains\n\n| Id | Pain | Rating |\n|---|---|---|\n| P1 | Long waits at the clinic (also P2: Waits at the clinic are long) | severe |\n| P3 | Nobody calls back | mild |\n',
      },
    ],
    conforming: [
      { title: 'two thoughts', markdown: '## Pains\n\n- Long waits at the clinic\n- Nobody calls back\n' },
    ],
    silent: [
      {
        title: 'the same wording for another buyer',
        canvas: 'healthcare-value-proposition',
        markdown:
          '## Patients\n\n### Pains\n\n- Waits too long for a reading\n\n## Providers\n\n### Pains\n\n- Waits too long for a reading\n',
      },
      {
        title: 'the same wording for another segment',
        markdown:
          '## Rural members\n\n### Pains\n\n- Waits too long for a reading\n\n## Members in town\n\n### Pains\n\n- Waits too long for a reading\n',
      },
      {
        title: 'a word with two meanings, which is another finding',
        canvas: 'customer-intimacy',
        markdown:
          '## Definitions\n\n| Term | Meaning |\n|---|---|\n| Active workshop | ordered in the last 30 days |\n| Active workshop | has paid the yearly fee |\n',
      },
      {
        title: 'the same question, not answered yet',
        markdown:
          '## Pains\n\n- P1: [What do they put up with today?]\n- P2: [What do they put up with today?]\n',
      },
      {
        title: 'other figures',
        markdown:
          '## Gains\n\n- Nine in ten readings reach the nurse within 2 hours\n- Nine in ten readings reach the nurse within 8 hours\n',
      },
      {
        title: 'a product in each row of its features',
        markdown:
          '## Value map\n\n| Product | Feature | Benefit |\n|---|---|---|\n| Ticket desk | Photo upload | The caretaker brings the right part |\n| Ticket desk | Status page | Nobody phones twice |\n',
      },
      {
        title: 'the opposite',
        markdown: '## Jobs\n\n- Be asked about each missed dose\n- Never be asked about each missed dose\n',
      },
    ],
  },
  check(view, report) {
    for (const item of view.allItems) {
      const double = doubleOf(item, view);
      if (!double || isStub(item)) continue;
      const here = view.allItems.includes(double.item);
      const which = double.id === undefined ? '' : `${double.id} `;
      const other = here
        ? `${which}${quoted(double.item.phrase.words)}`
        : `an item above under ${whereabouts(double, view)}${double.id === undefined ? '' : ` (${double.id})`}`;
      report({
        at: placeIn(item.phrase),
        message: `${quoted(item.phrase.words)} says nearly the same as ${other}, so the thought counts twice. Keep the better wording and move what links here over to it, or say what is different.`,
        fixes: [
          {
            title: here
              ? `Merge it into ${quoted(double.item.phrase.words)}`
              : 'Merge it into the item above',
            steps: [{ kind: 'merge-item', item }],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};

/** What waits for its words twice says nothing twice. */
function isStub({ phrase }: Item): boolean {
  return placeholdersIn(phrase.words).some(({ whole }) => whole);
}

/** The first item above that says the same; the same item told again under its id is no double. */
function doubleOf(item: Item, view: SectionView): ItemShape | undefined {
  for (const shape of view.canvas.doublesAbove(item))
    if (
      (shape.id === undefined || shape.id !== item.id?.value) &&
      !isRepeatedCell(item, shape.item, view) &&
      !isTerm(item)
    )
      return shape;
  return undefined;
}

/** A word whose meaning stands beside it: two meanings are a finding of their own. */
function isTerm({ block, fields }: Item): boolean {
  return block.id === 'definitions' && fields.some(({ phrase }) => phrase.words !== '');
}

/** A cell that stands in several rows, each with something else beside it, groups what stands beside it. */
function isRepeatedCell(item: Item, other: Item, view: SectionView): boolean {
  const isSame = item.phrase.words === other.phrase.words && item.form === 'row' && other.form === 'row';
  return isSame && view.allItems.some((beside) => beside !== item && beside.place === item.place);
}
