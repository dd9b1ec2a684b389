import { slotNamed } from '../../canvas/block-names';
import type { Item } from '../../canvas/model';
import { comparable } from '../../canvas/names';
import { placeIn } from '../../canvas/phrase';
import { judgeClaim } from '../../language/claim';
import type { FixStep } from '../finding';
import type { Options } from '../options';
import type { SectionRule } from '../rule';
import { saidBehind } from '../said-behind';
import type { SectionView } from '../view';
import { listed, quoted } from '../wording';
import { ASSUMPTIONS } from './assumption';
import { headingOver, isWholeList } from './surroundings';
import { writtenAssumptions } from './untestable';

export const untyped: SectionRule = {
  id: 'asm/untyped',
  looksAt: 'section',
  wantsWhole: true,
  level: 'warning',
  summary: 'An assumption that does not say whether it is about desirability, feasibility or viability.',
  why: 'Whether people want it, whether it can be done and whether it pays are three questions, with three kinds of test: one asks customers, one builds, one calculates. A list that does not tell them apart hides which of the three nobody has thought about, and it is usually the first.',
  source:
    '“How desirable it is to customers, how feasible it is technically, and how viable it is financially”: “The Critical Step Before Business Model Innovation”, one of the texts on customer intimacy that this canvas comes from; the same three in D. Bland and A. Osterwalder, *Testing Business Ideas* (2019)',
  options: {
    types: {
      kind: 'words',
      default: ['usability', 'ethics'],
      description:
        'Further kinds of assumptions that a register may use beside desirability, feasibility and viability.',
    },
  },
  examples: {
    violating: [
      {
        title: 'no kind',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- A1 «6 of 10 landlords sign by June» (open)\n- A2 One plumber serves 300 flats (feasibility, open)\n',
        fixed:
          '## Assumptions\n\n- A1 6 of 10 landlords sign by June (desirability) (open)\n- A2 One plumber serves 300 flats (feasibility, open)\n',
      },
      {
        title: 'a whole list, said once',
        canvas: 'assumptions',
        markdown:
          '## «Assumptions»\n\n- 6 of 10 landlords sign by June (open)\n- One plumber serves 300 flats (open)\n- A flat costs less than 4 a month (open)\n',
      },
      {
        title: 'an empty cell',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n| Assumption | Type | Status |\n|---|---|---|\n| 6 of 10 landlords sign by June | desirability | open |\n| «A flat costs less than 4 a month» | | open |\n',
      },
    ],
    conforming: [
      {
        title: 'in brackets, in a column, as a label, as a heading',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- A1 6 of 10 landlords sign by June (desirability)\n- Feasibility: one plumber serves 300 flats\n\n### Viability\n\n- A flat costs less than 4 a month\n',
      },
    ],
    silent: [
      {
        title: 'in brackets in front, and a kind of its own that is in use elsewhere',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- [viability] 3 of 10 growers pay 9 euro a month by June (open)\n- (usability) 8 of 10 find the price within a minute (open)\n- 6 of 10 call before six by June (desirability, open)\n- Two people answer 200 calls a day (feasibility, open)\n',
      },
      {
        title: 'a kind that is set in the configuration',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- Nine of ten find the stopcock by the picture (usability)\n- Ethics: no tenant is put under pressure to let us in before 8\n',
      },
      {
        title: 'a kind of one’s own in the column for it',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n| Assumption | Type |\n|---|---|\n| The city renews the permit in May | legal |\n',
      },
      {
        title: 'what is said of the assumption that is the heading above',
        canvas: 'assumptions',
        markdown:
          '## Assumption 1: landlords sign by June\n\n- Type: desirability\n- Status: open\n- Test: letters to forty of them\n',
      },
      {
        title: 'a question that is still open',
        canvas: 'assumptions',
        markdown:
          '## What we do not know yet\n\n- Whether the city renews the permit\n- How many landlords own one house only?\n- We are not sure that tenants read the card.\n',
      },
    ],
  },
  check(view, report, options) {
    const items = writtenAssumptions(view).filter((item) => judgeClaim(item.phrase.words).kind !== 'open');
    const untypedItems = items.filter((item) => !hasType(item, view, options));
    const slots = view.canvas.definition.blocks.find(({ id }) => id === ASSUMPTIONS)?.slots ?? [];
    const kinds = slots.map(({ id }) => id);
    const write = listed(
      kinds.map((kind) => `“(${kind})”`),
      'or',
    );
    const why =
      'that people want it, that it can be done, or that it pays. Each kind is tested in another way, and the kind that nobody writes down is the one that fails.';
    const heading = headingOver(view.section);
    if (heading && isWholeList(untypedItems, items)) {
      report({
        at: heading,
        message: `None of these ${items.length} assumptions says what kind it is: ${why} Write ${write} behind each.`,
        fixes: kinds.map((kind) => ({
          title: `They are all about ${kind}`,
          steps: untypedItems.map((item) => typed(item, kind)),
          safe: false,
          preferred: false,
        })),
      });
      return;
    }
    for (const item of untypedItems) {
      report({
        at: placeIn(item.phrase),
        message: `${quoted(item.phrase.words)} does not say what kind of assumption it is: ${why} Write ${write} behind it.`,
        fixes: kinds.map((kind) => ({
          title: `It is about ${kind}`,
          steps: [typed(item, kind)],
          safe: false,
          preferred: false,
        })),
      });
    }
  },
};

function typed(item: Item, kind: string): FixStep {
  return saidBehind(item, /\b(?:types?|kinds?|dimensions?)\b/i, kind, ` (${kind})`);
}

/** In whatever way it is written: as a slot, in a column, in brackets, as a label, or in the heading above. */
function hasType(item: Item, view: SectionView, options: Options): boolean {
  if (item.slot !== undefined) return true;
  if (item.attributes.some(({ name, value }) => name === 'kind' && /\p{L}/u.test(value))) return true;
  const more = options.words('types');
  const { words } = item.phrase;
  const label = /^([^:–—]{2,30})(?::|\s[–—-])\s/.exec(words)?.[1] ?? '';
  const bracket = /\(([^()]{2,60})\)[\s.]*$/.exec(words)?.[1] ?? '';
  const inFront = /^[([]([^()[\]]{2,60})[)\]]/.exec(words)?.[1] ?? '';
  const named = inFront !== '' && view.canvas.definition.blocks.some((block) => slotNamed(block, inFront));
  const own = [
    label,
    ...`${bracket},${inFront}`.split(/[,;/]/),
    ...item.attributes.map(({ value }) => value),
  ];
  const above = [view.section.part, view.section.heading?.phrase.words ?? ''];
  return named || [...own, ...above].some((name) => isOneOf(name, more));
}

/** Whether words name one of some kinds, case and plural apart. */
function isOneOf(words: string, kinds: readonly string[]): boolean {
  const own = comparable(words);
  return own !== '' && kinds.some((kind) => comparable(kind) === own);
}
