import { placeIn } from '../../canvas/phrase';
import { isFine } from '../../configuration/terms';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { isTheme, jobsIn } from './jobs';

export const tooVague: SectionRule = {
  id: 'job/too-vague',
  looksAt: 'section',
  blocks: ['jobs'],
  standsAlone: true,
  level: 'warning',
  summary: 'A job that everybody has, and that is therefore nobody’s: “Be more productive”, “Save time”.',
  why: 'Everybody wants to save time. A job that could stand in any canvas says nothing of this customer, cannot be done better or worse, and lets any product claim to do it.',
  source:
    'Dean Peters, Product Manager Skills, on jobs that are too generic; too vague entries in Osterwalder et al., *Value Proposition Design* (2014), pp. 24-25',
  examples: {
    violating: [
      {
        title: 'whatever the work',
        markdown: '## Jobs\n\n- «Be more productive»\n- «Save time and money»\n',
        fixed: '## Jobs\n\n- Be more productive when …\n- Save time and money\n',
      },
      {
        title: 'whoever wants it',
        markdown:
          '## Jobs\n\n- «I want to make my life easier»\n- «Improve my quality of life»\n- «Get better results»\n',
      },
    ],
    conforming: [
      {
        title: 'which work, and how much',
        markdown: '## Jobs\n\n- Cut the monthly report from 8 h to 1 h\n',
      },
    ],
    silent: [
      {
        title: 'it goes on, and says at what',
        markdown:
          '## Jobs\n\n- Save time on the way to the nursery\n- Improve the quality of our sourdough\n- Make life easier for my sister\n',
      },
      {
        title: 'the name of a group of jobs',
        markdown: '## Jobs\n\n- Save time\n  - Cut the monthly report from 8 h to 1 h\n',
      },
      { title: 'somebody’s words', markdown: '## Jobs\n\n- “Save time”\n' },
      { title: 'short, and of this customer', markdown: '## Jobs\n\n- Listen to music\n- Stay at home\n' },
    ],
  },
  check(view, report) {
    for (const item of jobsIn(view)) {
      const { words } = item.phrase;
      if (!isStockJob(words) || isTheme(item) || isFine(view.terms, words)) continue;
      report({
        at: placeIn(item.phrase),
        message: `${quoted(words)} is what everybody wants, so it says nothing of these people, and any product can claim to do it. At which task, in which situation, and how would they notice? Write that.`,
        fixes: [
          {
            title: 'Say when, and at what',
            steps: [{ kind: 'replace', at: item.wordsEnd, text: ' when …' }],
            safe: false,
            preferred: true,
          },
        ],
      });
    }
  },
};

/** Whether a whole job could stand in any canvas. */
export function isStockJob(words: string): boolean {
  return STOCK.test(words.toLowerCase());
}

const MUCH = '(?:more|much|even|far|a lot|as|very|really|generally|overall)';
const GOODS =
  '(?:time|money|costs?|expenses|effort|energy|stress|hassle|work|risks?|complexity|waste|errors|problems)';
const QUALITIES =
  '(?:productivity|efficiency|effectiveness|performance|quality|quality of life|life|lives|health|well-?being|results|outcomes|experiences?|satisfaction|happiness|communication|collaboration|processes|workflows?|work|skills|decisions|day|lifestyle|success)';
const WHOSE =
  '(?:(?:my|our|your|their|the|his|her|overall|daily|general|customer|user|patient|business|personal) )*';

const STOCK = new RegExp(
  `^(?:(?:i|we|they|users|customers|people) (?:want|wants|need|needs|would like) )?(?:to )?(?:help me |be able to )?(?:${[
    `(?:be|become|get|stay|feel|remain) (?:${MUCH} )?(?:productive|efficient|effective|successful|better|organi[sz]ed|competitive|up to date|innovative)`,
    `(?:save|gain|win|spend less|waste less|have more) ${GOODS}(?:,? (?:and|or|&) ${GOODS})*`,
    `(?:reduce|cut|lower|minimi[sz]e|decrease) ${WHOSE}${GOODS}(?:,? (?:and|or|&) ${GOODS})*`,
    `(?:improve|increase|boost|enhance|optimi[sz]e|maximi[sz]e|better|raise) ${WHOSE}${QUALITIES}`,
    `(?:make|have) ${WHOSE}(?:life|work|things|everything|it all) (?:${MUCH} )?(?:easier|better|simpler|faster|more convenient)`,
    `(?:live|work|do things|perform|communicate|collaborate) (?:${MUCH} )?(?:better|smarter|faster|more efficiently|efficiently|more effectively|effectively|well)`,
    `(?:have|live|lead|get|enjoy) (?:an? )?(?:better|good|great|nice|happier|easier|improved) (?:life|experience|day|results|outcomes|quality of life|service)`,
    `(?:do|get) (?:more|things) done|do more with less|get more out of (?:life|it)|do (?:a|my) (?:good |better |great )?job(?: better| well)?|achieve (?:my|our|their) goals|grow (?:my|our|the) business|be (?:happy|happier|healthy|healthier|smarter)|(?:provide|deliver|offer|give) (?:better|good|great|excellent|quality|high-quality|the best) (?:care|service|services|support|results|value)|have (?:less|more) stress`,
  ].join('|')})[.!]?$`,
);
