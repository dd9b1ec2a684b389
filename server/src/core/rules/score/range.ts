import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { mostOf } from './scale';
import { ratedIn, type Score } from './scores';

export const scoreRange: SectionRule = {
  id: 'score/range',
  looksAt: 'section',
  standsAlone: true,
  level: 'warning',
  summary: 'An importance or a satisfaction that lies outside its scale.',
  why: 'Jobs are ranked by these figures. One that is outside the scale is a slip of the pen, and it moves a job to the top or to the bottom of the list, where decisions are made.',
  source:
    'Outcome-driven innovation rates importance and satisfaction from 0 to 10: Ulwick, *Jobs to be Done: Theory to Practice* (2016); bradenbuchanan/odi-jtbd-book-public, chapter 7.',
  options: {
    lowest: { kind: 'number', default: 0, description: 'The lowest rating there is.' },
    highest: { kind: 'number', default: 10, description: 'The highest rating there is.' },
  },
  examples: {
    violating: [
      {
        title: 'in a column',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n| Job | Importance | Satisfaction |\n|---|---|---|\n| Be at work on time on Monday | 9 | 3 |\n| Not explain myself to the boss | «80» | 4 |\n',
        fixed:
          '## Jobs\n\n| Job | Importance | Satisfaction |\n|---|---|---|\n| Be at work on time on Monday | 9 | 3 |\n| Not explain myself to the boss | 8 | 4 |\n',
      },
      {
        title: 'in brackets',
        canvas: 'jtbd-strategy',
        markdown: '## Jobs\n\n- Be at work on time on Monday (imp 9, sat «13»)\n',
        fixed: '## Jobs\n\n- Be at work on time on Monday (imp 9, sat 10)\n',
      },
      {
        title: 'on a scale that the column names',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n| Job | Importance (1-5) |\n|---|---|\n| Be at work on time on Monday | 5 |\n| Not explain myself to the boss | «7» |\n',
      },
    ],
    conforming: [
      {
        title: 'from 0 to 10',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n| Job | Importance | Satisfaction |\n|---|---|---|\n| Be at work on time on Monday | 9.1 | 3 |\n',
      },
    ],
    silent: [
      {
        title: 'words instead of figures, and shares',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n| Job | Importance | Satisfaction |\n|---|---|---|\n| Be at work on time on Monday | high | 30 % |\n',
      },
      {
        title: 'figures of a hundred throughout',
        canvas: 'jtbd-strategy',
        markdown:
          '## Jobs\n\n| Job | Importance | Satisfaction |\n|---|---|---|\n| Be at work on time on Monday | 91 | 34 |\n| Not explain myself to the boss | 78 | 9 |\n',
      },
      {
        title: 'an opportunity, which may reach 20',
        canvas: 'jtbd-strategy',
        markdown: '## Jobs\n\n- Be at work on time on Monday (imp 9, sat 2, opp 16)\n',
      },
    ],
  },
  check(view, report, options) {
    const scores = ratedIn(view).flatMap(({ item, scores: { importance, satisfaction } }) =>
      [importance, satisfaction].flatMap((score) => (score ? [{ item, score }] : [])),
    );
    const lowest = options.number('lowest');
    const highest = options.number('highest');
    const all = scores.map(({ score }) => score);
    for (const { item, score } of scores) {
      const most = mostOf(score, all, highest);
      if (score.value >= lowest && score.value <= most) continue;
      report({
        at: score.at,
        message: `The ${score.kind} of ${quoted(item.phrase.words, 40)} is ${score.words}, and the scale runs from ${lowest} to ${most}. Correct the figure; as it is, it decides where this stands in the ranking.`,
        fixes: corrections(score, lowest, most),
      });
    }
  },
};

/** A nought too many is the slip that is made most; else the end of the scale that is nearest may be meant. */
function corrections({ value, words, at }: Score, lowest: number, most: number): Fix[] {
  if (words !== at.chunk.text.slice(at.start, at.end) || !/^-?\d+$/.test(words)) return [];
  const tenth = value / 10;
  const isTenTimes = Number.isInteger(tenth) && tenth >= lowest && tenth <= most;
  const nearest = value < lowest ? lowest : most;
  return [...new Set([...(isTenTimes ? [tenth] : []), nearest])].map((figure) => ({
    title: `Change it to ${figure}`,
    steps: [{ kind: 'replace', at, text: String(figure) }],
    safe: false,
    preferred: isTenTimes && figure === tenth,
  }));
}
