import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { type Duration, durationsIn } from '../../language/duration';
import type { Place } from '../../markdown/block';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { moveTo, nameOf } from './horizon-moves';
import { type Horizon, horizonOf, horizonOptions, horizonsFrom } from './horizons';

export const horizonMismatch: SectionRule = {
  id: 'jtbd/horizon-mismatch',
  looksAt: 'section',
  level: 'info',
  summary: 'A step of the roadmap that takes longer, or less long, than the horizon in which it stands.',
  why: 'A quick win that takes two years is no quick win: whoever plans by the headings will promise it for this quarter. Steps that wait in the long term although they take a month are the opposite, wins that nobody takes.',
  source:
    'Strategies for an industry that start from jobs to be done sort their steps into quick wins (0-3 months), medium term (3-12 months) and long term (1-3 years).',
  options: horizonOptions,
  examples: {
    violating: [
      {
        title: 'two years among the quick wins',
        canvas: 'jtbd-strategy',
        markdown:
          '## Roadmap\n\n### Quick wins\n\n- Put the hour of return on every ticket\n- Redesign what all shops offer «in 2 years»\n\n### Long term\n\n- Sell a year of riding with two employers\n',
        fixed:
          '## Roadmap\n\n### Quick wins\n\n- Put the hour of return on every ticket\n\n### Long term\n\n- Sell a year of riding with two employers\n- Redesign what all shops offer in 2 years\n',
      },
      {
        title: 'six weeks in the long term, in brackets',
        canvas: 'jtbd-strategy',
        markdown:
          '## From quick wins to long-term transformation\n\n### Long term (1-3 years)\n\n- Ask every customer what the bike has to do by when («6 weeks»)\n',
        fixed:
          '## From quick wins to long-term transformation\n\n### Quick wins\n\n- Ask every customer what the bike has to do by when (6 weeks)\n\n### Long term (1-3 years)\n\n',
      },
      {
        title: 'a line that names its horizon itself',
        canvas: 'jtbd-strategy',
        markdown:
          '## Roadmap\n\n- Quick wins: redesign what all shops offer «in 2 years»\n- Long term: sell a year of riding\n',
        fixed:
          '## Roadmap\n\n- Long term: redesign what all shops offer in 2 years\n- Long term: sell a year of riding\n',
      },
      {
        title: 'in a column',
        canvas: 'jtbd-strategy',
        markdown:
          '## Roadmap\n\n### Medium term\n\n| Step | Duration |\n|---|---|\n| Lend bikes in two shops | 8 months |\n| Buy together with five other shops | «18 months» |\n',
        fixed:
          '## Roadmap\n\n### Medium term\n\n| Step | Duration |\n|---|---|\n| Lend bikes in two shops | 8 months |\n\n\n### Long term\n\n- Buy together with five other shops\n  - Duration: 18 months\n',
      },
      {
        title: 'in a column, beside another table of that kind',
        canvas: 'jtbd-strategy',
        markdown:
          '## Roadmap\n\n### Quick wins\n\n| Step | Takes | Duration |\n|---|---|---|\n| Lend bikes | two shops | «8 months» |\n| Post the prices | a printer | 1 month |\n\n### Medium term\n\n| Step | Takes | Duration |\n|:--|:--|--:|\n| Sell spare parts | a shelf | 6 months |\n',
        fixed:
          '## Roadmap\n\n### Quick wins\n\n| Step | Takes | Duration |\n|---|---|---|\n| Post the prices | a printer | 1 month |\n\n### Medium term\n\n| Step | Takes | Duration |\n|:--|:--|--:|\n| Sell spare parts | a shelf | 6 months |\n| Lend bikes | two shops | 8 months |\n',
      },
      {
        title: 'in a column beside that of the horizon',
        canvas: 'jtbd-strategy',
        markdown:
          '## Roadmap\n\n| Horizon | Step | Duration |\n|---|---|---|\n| **Quick wins** | Lend bikes in two shops | «8 months» |\n| Long term | Sell a year of riding | 2 years |\n',
        fixed:
          '## Roadmap\n\n| Horizon | Step | Duration |\n|---|---|---|\n| **Medium term** | Lend bikes in two shops | 8 months |\n| Long term | Sell a year of riding | 2 years |\n',
      },
    ],
    conforming: [
      {
        title: 'each in its horizon',
        canvas: 'jtbd-strategy',
        markdown:
          '## Roadmap\n\n### Quick wins (0-3 months)\n\n- Put the hour of return on every ticket within six weeks\n\n### Medium term (3-12 months)\n\n- Lend bikes in two shops (9 months)\n',
      },
    ],
    silent: [
      {
        title: 'horizons of one’s own',
        canvas: 'jtbd-strategy',
        markdown: '## Roadmap\n\n### Quick wins (0-6 months)\n\n- Lend bikes in two shops within 5 months\n',
      },
      {
        title: 'times that are part of what is done',
        canvas: 'jtbd-strategy',
        markdown:
          '## Roadmap\n\n### Quick wins\n\n- Print that we repair for free within two years of the sale\n- Offer a guarantee for 24 months\n\n### Long term\n\n- Answer every call within two days, in all languages\n',
      },
    ],
  },
  check(view, report, options) {
    const horizons = horizonsFrom(options);
    for (const item of view.items('roadmap')) {
      const horizon = horizonOf(view, item, horizons);
      const stated = horizon && statedOutside(item, horizon);
      if (!horizon || !stated) continue;
      const { duration, at, words } = stated;
      const right = horizons.find(({ least, most }) => duration.most > least && duration.most <= most);
      report({
        at,
        message: `${quoted(words)} ${duration.most > horizon.most ? 'is longer' : 'is shorter'} than the horizon in which this stands (${spanOf(horizon)}), so whoever plans by the headings expects it at another time. Move it${right ? ` to the ${nameOf(item, right.slot)}` : ''}, or correct the time.`,
        fixes: right ? moveTo(right.slot, item, view) : [],
      });
    }
  },
};

interface Stated {
  readonly duration: Duration;
  readonly at: Place;
  readonly words: string;
}

const TIME_LABEL = /\b(?:duration|time|how long|when|timing|timeline|effort|length|by)\b/i;

/** A duration that does not fit. What is said in the middle of a sentence may be part of what is done, so only long ones count there. */
function statedOutside(item: Item, horizon: Horizon): Stated | undefined {
  const fields = item.fields.filter(({ label }) => TIME_LABEL.test(label)).map(({ phrase }) => phrase);
  for (const phrase of [item.phrase, ...fields]) {
    for (const duration of durationsIn(phrase.words)) {
      const isTooLong = duration.least > horizon.most;
      const isTooShort = duration.ofWhole && duration.most < horizon.least;
      if (!isTooLong && !isTooShort) continue;
      const { start, end } = duration;
      return {
        duration,
        at: placeIn(phrase, start, end),
        words: phrase.words.slice(start, end),
      };
    }
  }
  return undefined;
}

function spanOf({ least, most }: Horizon): string {
  return most % 12 === 0 && least % 12 === 0 && least > 0
    ? `${least / 12} to ${most / 12} years`
    : `${rounded(least)} to ${rounded(most)} months`;
}

function rounded(months: number): number {
  return Math.round(months * 10) / 10;
}
