import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { listed } from '../wording';
import { ASSUMPTIONS } from './assumption';

/** A register of fewer assumptions has hardly begun. */
const BEGUN = 3;

/** For each kind: what nobody asked, and a stub. */
const KINDS: Readonly<Record<string, { readonly unasked: string; readonly stub: string }>> = {
  desirability: { unasked: 'whether anybody wants it', stub: '**Desirability**: … of … will … by …' },
  feasibility: { unasked: 'whether it can be done', stub: '**Feasibility**: … works for … in …' },
  viability: { unasked: 'whether it pays', stub: '**Viability**: each … costs … and brings …' },
};

export const dimensionMissing: SectionRule = {
  id: 'asm/dimension-missing',
  looksAt: 'section',
  wantsWhole: true,
  level: 'warning',
  summary: 'A register of assumptions in which desirability, feasibility or viability does not occur at all.',
  why: 'An offer fails when one of three things is not so: people want it, it can be done, it pays. A register in which one of them does not occur has not found that one settled; nobody asked. Teams of engineers leave out the first, and teams of enthusiasts the last.',
  source:
    '“How desirable it is to customers, how feasible it is technically, and how viable it is financially”: “The Critical Step Before Business Model Innovation”, one of the texts on customer intimacy that this canvas comes from',
  examples: {
    violating: [
      {
        title: 'nobody asked whether it pays',
        canvas: 'assumptions',
        markdown:
          '## «Assumptions»\n\n- 6 of 10 landlords sign by June (desirability, open)\n- Tenants let us in on 9 of 10 visits (desirability, open)\n- One plumber serves 300 flats (feasibility, open)\n',
        fixed:
          '## Assumptions\n\n- 6 of 10 landlords sign by June (desirability, open)\n- Tenants let us in on 9 of 10 visits (desirability, open)\n- One plumber serves 300 flats (feasibility, open)\n- **Viability**: each … costs … and brings …\n',
      },
      {
        title: 'kinds as headings',
        canvas: 'assumptions',
        markdown:
          '## «Assumptions»\n\n### Feasibility\n\n- One plumber serves 300 flats\n- The lock opens with one key in 9 of 10 houses\n\n### Viability\n\n- A flat costs less than 4 a month\n',
      },
    ],
    conforming: [
      {
        title: 'all three',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- 6 of 10 landlords sign by June (desirability, open)\n- One plumber serves 300 flats (feasibility, open)\n- A flat costs less than 4 a month (viability, open)\n',
      },
    ],
    silent: [
      {
        title: 'one that does not apply, and why',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- 6 of 10 landlords sign by June (desirability, open)\n- Tenants let us in on 9 of 10 visits (desirability, open)\n- One plumber serves 300 flats (feasibility, open)\n- Viability: n/a: the city pays whatever it costs\n',
      },
      {
        title: 'a register that has hardly begun',
        canvas: 'assumptions',
        markdown: '## Assumptions\n\n- 6 of 10 landlords sign by June (desirability, open)\n',
      },
      {
        title: 'one that does not say its kind, and may be of the missing one',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- 6 of 10 landlords sign by June (desirability, open)\n- One plumber serves 300 flats (feasibility, open)\n- A flat costs less than 4 a month (open)\n',
      },
      {
        title: 'no kinds at all, which is another finding',
        canvas: 'assumptions',
        markdown:
          '## Assumptions\n\n- 6 of 10 landlords sign by June\n- One plumber serves 300 flats\n- A flat costs less than 4 a month\n',
      },
    ],
  },
  check(view, report) {
    const { heading } = view.section;
    if (!heading || !view.canvas.isFirstWith(ASSUMPTIONS)) return;
    const all = view.canvas.items(ASSUMPTIONS);
    if (all.length < BEGUN || all.every(({ slot }) => slot === undefined)) return;
    const missing = Object.entries(KINDS).filter(([kind]) => view.canvas.slot(kind, undefined) === 'missing');
    // One that does not say its kind may be of the one that is missing; that it does not say it is a finding of its own.
    const unsaid = all.filter(({ slot, attributes }) => slot === undefined && !attributes.includes('kind'));
    if (missing.length <= unsaid.length) return;
    const names = listed(missing.map(([kind]) => kind));
    const unasked = listed(
      missing.map(([, kind]) => kind.unasked),
      'or',
    );
    report({
      at: placeIn(heading.phrase),
      message: `None of these assumptions is about ${names}: nobody asks ${unasked}. An offer fails on any of the three, most often on the one that nobody wrote down. Add what has to be true, or write “${missing[0]?.[0] ?? ''}: n/a” and a reason.`,
      fixes: [
        {
          title: `Add an assumption about ${names}`,
          steps: missing.map(([, { stub }]) => ({
            kind: 'add-item',
            block: ASSUMPTIONS,
            buyer: undefined,
            text: stub,
          })),
          safe: false,
          preferred: true,
        },
      ],
    });
  },
};
