import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { durationsIn } from '../../language/duration';
import { measureIn } from '../../language/measure';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { isSaid, textsOf } from '../vp/said';
import { quoted } from '../wording';

export const horizonMissing: SectionRule = {
  id: 'jtbd/horizon-missing',
  looksAt: 'section',
  wantsWhole: true,
  level: 'info',
  summary: 'A step of the roadmap that does not say when it comes.',
  why: 'A roadmap is a promise of an order: what is there in three months, what in a year, what later. A step without a horizon is neither expected by anybody nor missed when it does not come.',
  source:
    'Strategies for an industry that start from jobs to be done sort their steps into quick wins (0-3 months), medium term (3-12 months) and long term (1-3 years).',
  examples: {
    violating: [
      {
        title: 'one beside others that say it',
        canvas: 'jtbd-strategy',
        markdown:
          '## Roadmap\n\n- Quick wins: put the hour of return on every ticket\n- «Lend bikes in two shops»\n',
        fixed:
          '## Roadmap\n\n- Quick wins: put the hour of return on every ticket\n- Lend bikes in two shops (quick wins)\n',
      },
      {
        title: 'a list of steps',
        canvas: 'jtbd-strategy',
        markdown: '## «Roadmap»\n\n- Put the hour of return on every ticket\n- Lend bikes in two shops\n',
      },
    ],
    conforming: [
      {
        title: 'a heading for each horizon',
        canvas: 'jtbd-strategy',
        markdown:
          '## Roadmap\n\n### Quick wins (0-3 months)\n\n- Put the hour of return on every ticket\n\n### Long term\n\n- Buy together with five other shops\n',
      },
      {
        title: 'a column, and brackets',
        canvas: 'jtbd-strategy',
        markdown:
          '## Roadmap\n\n| Horizon | Step |\n|---|---|\n| Quick wins | Put the hour of return on every ticket |\n\n## Implementation\n\n- Lend bikes in two shops (medium-term)\n',
      },
    ],
    silent: [
      {
        title: 'dates, quarters and years',
        canvas: 'jtbd-strategy',
        markdown:
          '## Roadmap\n\n- Lend bikes in two shops by June\n- Q3: price list in the window\n- Buy together with five other shops (18 months)\n\n### Year 2\n\n- Open on Sundays\n',
      },
      {
        title: 'a column of dates',
        canvas: 'jtbd-strategy',
        markdown: '## Roadmap\n\n| Step | When |\n|---|---|\n| Lend bikes | after the holidays |\n',
      },
      {
        title: 'prose',
        canvas: 'jtbd-strategy',
        markdown: '## Roadmap\n\nWe begin with what customers see, and buy machines last.\n',
      },
    ],
  },
  check(view, report) {
    const listed = view
      .items('roadmap')
      .filter((item) => isSaid(item) && item.form !== 'paragraph' && item.form !== 'heading');
    const timeless = listed.filter((item) => !saysWhen(view, item));
    const [first] = timeless;
    if (!first) return;
    if (timeless.length === listed.length && listed.length > 1) {
      const heading = view.section.blocks.find(({ definition }) => definition.id === 'roadmap')?.heading;
      report({
        at: placeIn(heading?.phrase ?? first.phrase),
        message:
          'None of these steps says when it comes, so nobody can expect one or miss one. Sort them under “Quick wins” (0-3 months), “Medium term” (3-12 months) and “Long term” (1-3 years), or give each a date.',
      });
      return;
    }
    for (const item of timeless)
      report({
        at: placeIn(item.phrase),
        message: `${quoted(item.phrase.words)} does not say when it comes, so nobody can expect it or miss it. Put it under a horizon (quick wins, medium term, long term), or give it a date.`,
        fixes: horizons(item),
      });
  },
};

function saysWhen({ section }: SectionView, item: Item): boolean {
  if (item.slot !== undefined) return true;
  if (item.fields.some(({ label, phrase: { words } }) => WHEN.test(label) && words !== '')) return true;
  const around = [section.part, section.heading?.phrase.words ?? ''];
  return [...textsOf(item), ...around].some(
    (words) => measureIn(words).time || durationsIn(words).length > 0 || STAGE.test(words),
  );
}

const WHEN =
  /\b(?:when|horizon|date|by|due|start|end|time|timing|quarter|month|year|phase|deadline|period)\b/i;
const STAGE =
  /\b(?:(?:year|quarter|phase|horizon|stage|wave|month|week|sprint) (?:\d|one|two|three|four)|now|next|later|soon|at once|immediately|first|then|afterwards|ongoing|already|done)\b/i;

/** One for each horizon. */
function horizons(item: Item): Fix[] {
  if (item.form === 'row') return [];
  return item.block.slots.map((slot) => ({
    title: `Put it under: ${slot.name.toLowerCase()}`,
    steps: [{ kind: 'replace', at: item.wordsEnd, text: ` (${slot.name.toLowerCase()})` }],
    safe: false,
    preferred: false,
  }));
}
