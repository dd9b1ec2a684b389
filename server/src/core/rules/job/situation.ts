import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { isTheme, jobsIn } from './jobs';
import { readingOf } from './reading';

export const situation: SectionRule = {
  id: 'job/situation',
  looksAt: 'section',
  blocks: ['jobs'],
  standsAlone: true,
  level: 'hint',
  summary: 'A job that says in which situation somebody is, and not what he wants to get done in it.',
  why: '“Have a long commute” is where a job begins: staying informed, staying awake, being home before the children sleep. As long as the situation stands for all of them, nobody can say which one an offer is good for.',
  source:
    'A job is no situation: the public skill `definejob` of the plugin jtbd-odi (rule 5). Found are only circumstances that nobody wishes for, and roles and ways of living that are said and nothing else.',
  examples: {
    violating: [
      {
        title: 'where a job begins',
        markdown: '## Jobs\n\n- «Have a long commute»\n- «Live alone»\n- «Be a single parent»\n',
        fixed: '## Jobs\n\n- Have a long commute and want to …\n- Live alone\n- Be a single parent\n',
      },
      { title: 'what one has', markdown: '## Jobs\n\n- «Have diabetes»\n- «Work night shifts»\n' },
    ],
    conforming: [
      { title: 'what is to be done in it', markdown: '## Jobs\n\n- Stay informed while commuting\n' },
    ],
    silent: [
      {
        title: 'what one wishes to have or to be',
        markdown:
          '## Jobs\n\n- Have fewer falls\n- Have a clean kitchen\n- Be a good neighbour\n- Be home before the children\n- Live alone without being lonely\n- Have children\n',
      },
      {
        title: 'the situation, and the job',
        markdown: '## Jobs\n\n- Have a long commute and still read the paper\n',
      },
    ],
  },
  check(view, report) {
    for (const item of jobsIn(view)) {
      const { words } = item.phrase;
      if (isTheme(item) || !(CIRCUMSTANCE.test(words) || (HAVING.test(words) && isIllness(words, item))))
        continue;
      report({
        at: placeIn(item.phrase),
        message: `${quoted(words)} is the situation in which somebody is, and not what he wants to get done in it. What is hard then, and what is he trying to achieve? Write that, with “while” or “although”.`,
        fixes: [
          {
            title: 'Say what they want in it',
            steps: [{ kind: 'replace', at: item.wordsEnd, text: ' and want to …' }],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};

const HEAVY =
  '(?:long|short|busy|tight|limited|small|low|irregular|chronic|difficult|stressful|demanding|hectic|large|big|bad|poor|little)';
const BURDENS =
  '(?:commutes?|budgets?|incomes?|schedules?|jobs?|shifts?|famil(?:y|ies)|households?|flats?|apartments?|days?|hours|memory|back|knees?|sleep|eyesight|hearing|diagnosis|time)';
const CONDITIONS =
  '(?:diabetic|pregnant|retired|unemployed|self-employed|widowed|divorced|disabled|short-staffed|understaffed|short of staff|housebound|bedridden|overweight|elderly|busy|in a hurry|on a (?:tight )?budget|chronically ill|(?:over|under|above) \\d{2}|in debt)';

/** Ways of living that are said, and nothing else. */
const CIRCUMSTANCE = new RegExp(
  `^(?:(?:have|having) (?:an? |the |too )?${HEAVY} ${BURDENS}|(?:be|being) (?:an? |the )?(?:(?:single|working|new|first-time|busy|young) (?:parents?|mothers?|fathers?|mums?|moms?|dads?|professionals?)|${CONDITIONS})|(?:live|living) (?:alone|in a (?:small |remote |rural )?(?:village|flat|area|town|city)|far (?:away|from (?:(?:the|a) )?[a-zà-ɏ]+)|on (?:a small|a low|one) income)|(?:work|working) (?:(?:night|late|rotating|long) )?(?:shifts|hours|nights)|(?:suffer|suffering) from (?:[a-zà-ɏ]+ ){0,2}[a-zà-ɏ]+)[.]?$`,
  'i',
);
const HAVING = /^(?:have|having|live with|living with) (?:an? |the )?(?:[a-zà-ɏ]+ ){0,2}[a-zà-ɏ]+[.]?$/i;

/** Whether what somebody has is an illness: not less of it, and not none. */
function isIllness(words: string, item: Parameters<typeof readingOf>[0]): boolean {
  if (/\b(?:less|fewer|no|more|better|milder|shorter|under)\b/i.test(words)) return false;
  const { phrases, analysis } = readingOf(item);
  const object = phrases.nouns.find(({ relation }) => relation === 'object');
  return analysis.english && object?.head.word.nounClasses[0] === 'illness';
}
