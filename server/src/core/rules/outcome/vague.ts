import { placeIn } from '../../canvas/phrase';
import { isFine } from '../../configuration/terms';
import { measureIn } from '../../language/measure';
import { vagueWordsIn } from '../../language/vague';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { outcomesIn } from './outcomes';

export const outcomeVague: SectionRule = {
  id: 'outcome/vague',
  looksAt: 'section',
  blocks: ['gains', 'metrics', 'jobs'],
  standsAlone: true,
  level: 'warning',
  families: ['job'],
  summary: 'An outcome statement with a word such as “quickly” or “seamless” in it.',
  why: 'The metric already says what is to be less or more. “Quickly” says it again without saying how much, and makes a second, unmeasured outcome out of one that could be measured.',
  source:
    'Outcome-Driven Innovation: words that mean something else to everybody make ratings differ for no reason; the public `outcome_validator.py` of the plugin jtbd-odi; INCOSE, *Guide to Writing Requirements*, R7',
  examples: {
    violating: [
      {
        title: 'how quickly?',
        markdown: '## Desired outcomes\n\n- Minimize the time it takes to «quickly» find a free room\n',
      },
      {
        title: 'praise',
        markdown: '## Gains\n\n- Increase the likelihood of a «seamless» handover to the ward\n',
      },
    ],
    conforming: [
      {
        title: 'the metric alone',
        markdown: '## Desired outcomes\n\n- Minimize the time it takes to find a free room\n',
      },
    ],
    silent: [
      {
        title: 'a figure says how much',
        markdown:
          '## Desired outcomes\n\n- Increase the share of rooms that are found quickly: within 2 minutes\n',
      },
      {
        title: 'adjectives that belong to what is measured',
        markdown:
          '## Desired outcomes\n\n- Reduce the amount of good food that is thrown away\n- Minimize the likelihood of unsafe and safe samples being mixed up\n',
      },
      {
        title: 'how much of it there is',
        markdown: '## Desired outcomes\n\n- Minimize the likelihood that the dose is not sufficient\n',
      },
    ],
  },
  check(view, report) {
    for (const { item, object } of outcomesIn(view)) {
      const { words } = item.phrase;
      const { amounts, time } = measureIn(words);
      if (amounts.length > 0 || time) continue;
      const found = vagueWordsIn(words).find(
        ({ start, end }) => start >= object && MANNER.test(words.slice(start, end)),
      );
      if (!found) continue;
      const named = words.slice(found.start, found.end);
      if (isFine(view.terms, named)) continue;
      report({
        at: placeIn(item.phrase, found.start, found.end),
        message: `${quoted(named)} means something else to everybody who rates this, and the metric at the beginning says already what is to change. Leave it out, or say how much would be enough.`,
      });
    }
  },
};

/** How something is done, and praise; what belongs to the things that are measured (`good food`) is left alone. */
const MANNER =
  /ly$|friendly$|[-\s]free$|^(?:seamless|effortless|frictionless|smooth|smoother|convenient|intuitive|optimal|innovative|world[-\s]class|state[-\s]of.*|cutting.*|hassle.*)$/i;
