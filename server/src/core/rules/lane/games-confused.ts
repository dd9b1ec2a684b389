import type { Item, Phrase } from '../../canvas/model';
import { partOf, placeIn } from '../../canvas/phrase';
import { LANE_1, LANE_2 } from '../../canvas/two-lane';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { wholeLines } from '../whole-lines';
import { quoted } from '../wording';
import { measureFields } from './items';
import { laneSays } from './statements';
import { measuresIn, type Stretch, transactionalIn } from './transactional';

export const gamesConfused: SectionRule = {
  id: 'lane/games-confused',
  looksAt: 'section',
  level: 'warning',
  summary:
    'A measure of what is done, sold or billed in the lane that is there for people’s progress; or a survival lane that is judged by progress alone.',
  why: 'People do what they are measured by. A lane for progress that counts visits, cases or revenue becomes a second paid lane within a year, with the best of intentions. And a paid lane without a figure for money or volume cannot tell whether it still carries the other one.',
  source:
    'The writing on two-lane business models in healthcare that this canvas comes from: each game has outcome measures of its own, and both are to be played “without confusing them”',
  options: {
    also: {
      kind: 'words',
      default: [],
      description:
        'Words that make a measure one of volume or money here, besides those known: a tariff, the name of a quota.',
    },
    fine: {
      kind: 'words',
      default: [],
      description:
        'Measures, or words in them, that say here what people got, though they sound like volume or money.',
    },
  },
  examples: {
    violating: [
      {
        title: 'how busy people are',
        canvas: 'two-lane',
        markdown:
          '## Lane 1 — paid now\n\n- Bundle price\n\n## Lane 2 — what people came for\n\n- Knees that bend again: 7 of 10\n- «Operations per surgeon»\n',
        fixed:
          '## Lane 1 — paid now\n\n- Bundle price\n- Operations per surgeon\n\n## Lane 2 — what people came for\n\n- Knees that bend again: 7 of 10\n',
      },
      {
        title: 'outside healthcare',
        canvas: 'two-lane',
        markdown:
          '## Survival game\n\n- Loans, paid by the city\n\n## Progress game\n\n### Outcome measures\n\n- People who found work: 40 by June\n- «Loans per librarian»\n- «Revenue per visitor»: 3 euros\n',
      },
      {
        title: 'what was delivered, as a measure',
        canvas: 'two-lane',
        markdown:
          '## Lane 2\n\n- Examples: sessions delivered at home\n- Outcome measures: days at home, «sessions delivered»\n- Outcome measures: «New contracts»\n',
      },
      {
        title: 'how long beds are taken, and at what cost',
        canvas: 'two-lane',
        markdown:
          '## Lane 2\n\n### Outcome measures\n\n- Out alone by week twelve: 6 of 10\n- «Length of stay»\n- «Cost per case»\n',
      },
      {
        title: 'one of several in a line',
        canvas: 'two-lane',
        markdown: '## Lane 2\n\n- **Outcome measures**: days at home, «RVUs», trust\n',
        fixed:
          '## Lane 1: survival game\n\n- **Outcome measures**: RVUs\n\n## Lane 2\n\n- **Outcome measures**: days at home, trust\n',
      },
      {
        title: 'survival judged by progress alone',
        canvas: 'two-lane',
        markdown:
          '## Lane 1\n\n- Outcome measures: «days at home»\n\n## Lane 2\n\n- Outcome measures: confidence to go out alone\n',
        fixed:
          '## Lane 1\n\n- Outcome measures: days at home\n- **Outcome measures**: [which figure for money or volume]\n\n## Lane 2\n\n- Outcome measures: confidence to go out alone\n',
      },
    ],
    conforming: [
      {
        title: 'each game by its own measures',
        canvas: 'two-lane',
        markdown:
          '## Lane 1\n\n- Outcome measures: RVUs, claims refused\n\n## Lane 2\n\n- Outcome measures: days at home, confidence to go out alone\n',
      },
    ],
    silent: [
      {
        title: 'what is paid for may be counted',
        canvas: 'two-lane',
        markdown: '## Paid lane\n\n- Visits per nurse and day\n- Revenue per family\n',
      },
      {
        title: 'an overlap carries both',
        canvas: 'two-lane',
        markdown: '## Overlaps\n\n- Billed fall screening visits -> stay safe at home\n',
      },
      {
        title: 'outcomes that mention a visit',
        canvas: 'two-lane',
        markdown:
          '## Life lane\n\n- Sleeps two hours in one piece: 7 of 10 (asked at the visit)\n- Fewer emergency visits\n- Visits from grandchildren per month\n- Knows whom to call after a visit\n',
      },
      {
        title: 'people’s own money',
        canvas: 'two-lane',
        markdown:
          '## Lane 2\n\n### Outcome measures\n\n- Household income\n- Growers’ margin: 5 % more\n- Margin per litre for the farmer\n- Cases closed to the tenant’s satisfaction\n- Cost per meal for a family\n- Orders that arrived on time\n',
      },
      {
        title: 'what is offered, and how it is paid for',
        canvas: 'two-lane',
        markdown:
          '## Lane 2\n\n- Examples: visits by a neighbour, 40 euros per visit\n- Funding: revenue per member from employers\n- Operating mindset: people before throughput\n',
      },
      {
        title: 'what is not counted any more',
        canvas: 'two-lane',
        markdown: '## Lane 2\n\n### Outcome measures\n\n- Days at home, not visits per nurse\n',
      },
    ],
  },
  check(view, report, options) {
    const also = options.words('also');
    const fine = options.words('fine');
    for (const item of view.items(LANE_2)) {
      if (item.notApplicable || (item.slot !== undefined && item.slot !== 'measures')) continue;
      const said = item.slot === 'measures';
      const phrases = [
        { phrase: item.phrase, said },
        ...measureFields(item).map(({ phrase }) => ({ phrase, said: true })),
      ];
      for (const { phrase, said: isMeasure } of phrases) {
        const found = transactionalIn(phrase.words, isMeasure) ?? measureWith(phrase.words, also);
        if (!found) continue;
        const named = partOf(phrase, found.start, found.end);
        if (holdsOne(named.words, fine)) continue;
        report({
          at: placeIn(named),
          message: `${quoted(named.words)} counts what is done, sold or billed, not what people got out of it: judged by that, this lane becomes a second paid lane. Move it to lane 1, and write here what people can do again, how many of them, and by when.`,
          fixes: isWholly(item, phrase, found) ? moved(item, view) : movedPart(phrase, found, isMeasure),
        });
      }
    }
    survivalByProgress(view, report);
  },
};

/** The first measure with one of an organisation's own words in it. */
function measureWith(words: string, own: readonly string[]): Stretch | undefined {
  return own.length === 0
    ? undefined
    : measuresIn(words).find(({ start, end }) => holdsOne(words.slice(start, end), own));
}

function holdsOne(words: string, some: readonly string[]): boolean {
  const lower = words.toLowerCase();
  return some.some((one) => one.trim() !== '' && lower.includes(one.trim().toLowerCase()));
}

/** Whether an item says nothing but what it counts, and how much of it: `Revenue per visitor: 3 euros`. */
function isWholly(item: Item, phrase: Phrase, { start, end }: Stretch): boolean {
  const isBehind = phrase === item.phrase && /^\s*(?:[:(=]|[–—-]\s)/.test(phrase.words.slice(end));
  return start === 0 && (end === phrase.words.length || isBehind);
}

/** Measures of the paid lane that all say how people fare: nobody sees whether it carries itself. */
function survivalByProgress(view: SectionView, report: Parameters<SectionRule['check']>[1]): void {
  const { canvas } = view;
  const first = view.items(LANE_1).find((item) => item.slot === 'measures' && item.phrase.words !== '');
  if (!first || !canvas.isFirstToSay(laneSays.lifeMeasure) || canvas.says(laneSays.otherMeasure)) return;
  report({
    at: placeIn(first.phrase),
    level: 'info',
    message: `Lane 1 is judged by ${quoted(first.phrase.words)} and by nothing that pays. It has to show that it carries itself and the other lane. Add a figure for money or volume, and keep this one for lane 2.`,
    fixes: [
      {
        title: 'Add a measure that pays',
        steps: [
          {
            kind: 'add-item',
            block: LANE_1,
            buyer: undefined,
            text: '**Outcome measures**: [which figure for money or volume]',
          },
        ],
        safe: false,
        preferred: true,
      },
    ],
  });
}

/** Moves one of several measures in a line to lane 1. */
function movedPart(phrase: Phrase, { start, end }: Stretch, isMeasure: boolean): Fix[] {
  const { words } = phrase;
  const before =
    /(?:\s*[,;·]\s*(?:(?:and|or|plus|&)\s+)?|\s+(?:and|or|plus|&)\s+)$/.exec(words.slice(0, start))?.[0]
      .length ?? 0;
  const behind =
    /^\s*(?:[,;·]\s*(?:(?:and|or|plus|&)\s+)?|(?:and|or|plus|&)\s+)/.exec(words.slice(end))?.[0].length ?? 0;
  if (before === 0 && behind === 0) return [];
  const at = before > 0 ? placeIn(phrase, start - before, end) : placeIn(phrase, start, end + behind);
  const named = words.slice(start, end);
  return [
    {
      title: `Move ${quoted(named)} to lane 1`,
      steps: [
        { kind: 'replace', at, text: '' },
        {
          kind: 'add-item',
          block: LANE_1,
          buyer: undefined,
          text: isMeasure ? `**Outcome measures**: ${named}` : named,
        },
      ],
      safe: false,
      preferred: true,
    },
  ];
}

/** Moves the entry to lane 1. */
function moved(item: Item, { canvas }: SectionView): Fix[] {
  const { place, lead, form, links, phrase, slot } = item;
  const isLine = form === 'entry' && item.fields.length === 0 && place.end <= lead.end + 1;
  if (!isLine || links.length > 0) return [];
  if (canvas.isLinkedTo({ id: item.id?.value, words: phrase.words })) return [];
  const text = place.chunk.text.slice(lead.start, lead.end);
  const isLabelled = /^\W*(?:outcome )?(?:measures?|metrics?|kpis?)\b/i.test(text);
  return [
    {
      title: 'Move it to lane 1',
      steps: [
        { kind: 'replace', at: wholeLines(place), text: '' },
        {
          kind: 'add-item',
          block: LANE_1,
          buyer: undefined,
          text: slot === undefined || isLabelled ? text : `**Outcome measures**: ${text}`,
        },
      ],
      safe: false,
      preferred: true,
    },
  ];
}
