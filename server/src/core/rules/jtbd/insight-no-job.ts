import type { Item, Phrase } from '../../canvas/model';
import { behind, placeIn } from '../../canvas/phrase';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import { saidBehind } from '../said-behind';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { type Entry, entriesIn } from './entries';

export const insightNoJob: SectionRule = {
  id: 'jtbd/insight-no-job',
  looksAt: 'section',
  wantsWhole: true,
  level: 'info',
  summary: 'An insight that names no job of the customers.',
  why: '“Patients like apps” is an observation: it says what people do now, with what there is now. What they try to get done with it is the insight, because that stays when the app is gone, and because something better can be offered for it.',
  source:
    'Strategies for an industry that start from jobs to be done state a job in each of their insights (“a key ‘job’ is feeling supported, informed, and empowered”).',
  examples: {
    violating: [
      {
        title: 'an observation',
        canvas: 'jtbd-strategy',
        markdown:
          '## Strategic insights\n\n- Riders on their way to work have the job of not explaining themselves to the boss\n- «Patients like apps»\n',
        fixed:
          '## Strategic insights\n\n- Riders on their way to work have the job of not explaining themselves to the boss\n- Patients like apps; the job behind it: …\n',
      },
      {
        title: 'a heading and a paragraph',
        canvas: 'jtbd-strategy',
        markdown:
          '## Insights\n\n### «Growth of the used market»\n\nTwo in five bikes that come in were bought used, and the share grows every year.\n',
        fixed:
          '## Insights\n\n### Growth of the used market\n\nTwo in five bikes that come in were bought used, and the share grows every year. The job behind it: …\n',
      },
      {
        title: 'a row whose cell for the job is empty',
        canvas: 'jtbd-strategy',
        markdown: '## Insights\n\n| Insight | Job |\n|---|---|\n| «Two in five bikes are bought used» | |\n',
        fixed: '## Insights\n\n| Insight | Job |\n|---|---|\n| Two in five bikes are bought used | … |\n',
      },
    ],
    conforming: [
      {
        title: 'the job in words, or by its id',
        canvas: 'jtbd-strategy',
        markdown:
          '## Strategic insights\n\n- Parents hire the workshop to be out of the door at seven\n- Spring queues cost more than the repair -> J2\n',
      },
      {
        title: 'a heading and a paragraph',
        canvas: 'jtbd-strategy',
        markdown:
          '## Insights\n\n### Growth of the used market\n\nWhoever buys used wants to know what they bought: a key job is to ride without fear of the brakes.\n',
      },
    ],
    silent: [
      {
        title: 'what people want, without the word job',
        canvas: 'jtbd-strategy',
        markdown:
          '## Insights\n\n- People over 70 want to keep riding without being told that they are brave\n- Nobody asks for a price; everybody tries not to be fooled\n',
      },
      {
        title: 'a job by its id, in the middle of the sentence',
        canvas: 'jtbd-strategy',
        markdown:
          '## Insights\n\n- Riders pay for the hour and not for the chain: J2 was named first in 11 of 16 visits\n',
      },
      {
        title: 'what moves people, told by what they do',
        canvas: 'jtbd-strategy',
        markdown:
          '## Insights\n\n- Riders would rather walk than be told that they ruined the chain\n- Parents lie awake over the brakes\n- People over 70 refuse a bike that makes them look old\n',
      },
      {
        title: 'still to be written',
        canvas: 'jtbd-strategy',
        markdown: '## Insights\n\n- [What did you learn?]\n',
      },
    ],
  },
  check(view, report) {
    for (const entry of entriesIn(view, 'insights')) {
      if (namesJob(view, entry)) continue;
      report({
        at: placeIn(entry.title),
        message: `${quoted(entry.title.words)} names no job, so nothing follows from it yet: what do these people try to get done, feel or avoid? Add that, or the id of the job (-> J1).`,
        fixes: jobAdded(entry),
      });
    }
  },
};

/** Behind the last words of the insight, which under a heading are those of the text below it; in a table, in the cell that is there for it. */
function jobAdded({ items }: Entry): Fix[] {
  const last = items.at(-1);
  const told = last?.form === 'heading' ? textBelow(last) : last?.phrase;
  if (!last || !told) return [];
  const text = /[.!?]$/.test(told.words) ? ' The job behind it: …' : '; the job behind it: …';
  return [
    {
      title: 'Name the job behind it',
      steps: [
        last.form === 'heading'
          ? { kind: 'replace', at: behind(placeIn(told)), text }
          : saidBehind(last, /\bjobs?\b/i, '…', text),
      ],
      safe: false,
      preferred: true,
    },
  ];
}

/** The last paragraph below the heading that an item is. */
function textBelow({ fields }: Item): Phrase | undefined {
  return fields.findLast(({ label }) => label === 'description')?.phrase;
}

/** Words with which people's aims are told. */
const AIM =
  /\bjobs?\b|\bjtbd\b|\b(?:want|need|wish|hope|try|tries|tried|trying|seek|aim|strive|struggle|long|prefer|expect|look|ask|hire|care|fear|worr(?:y|ies)|afraid|desire)(?:s|ed|ing)?\b(?: (?:to|for|about|not|that|of|us|it|them)\b|[^.;]*\bto\b)|\b(?:wants?|needs?|wanting|needing|seeking|goals?|aspir\w*|so (?:that )?(?:they|he|she|people|nobody|I|we)|in order (?:to|not)|without having to|be able to|get(?:ting)? .{2,40} done|feel(?:s|ing)?|be seen as)\b/i;

/** What moves people: an aim that is told by what they do or feel rather than named. */
const MOTIVE =
  /\b(?:would (?:rather|sooner|like|love|give|pay)|rather than|dread|hate|avoid|refuse|choose|chose|decide|struggl|postpon|embarrass|asham|blam|proud|pride|relie[fv]|lonel|anxi|nervous|stress|distrust|progress|escap|lies? awake|sleeps? badly|rid of|tired of|fed up|taken seriously|left alone|puts? off|gives? up|stays? away)[a-zà-ɏ]*\b|\bbecause (?:they|she|he|nobody|it)\b|\b(?:come|go|pay|buy|switch|leave|stay|travel|return)s? (?:to|for|because|in order)\b|\b(?:nobody|they|not|never) buys?\b/i;

function namesJob(view: SectionView, { items, texts }: Entry): boolean {
  if (
    texts.some((words) => AIM.test(words) || MOTIVE.test(words) || idsIn(words).some((id) => isJob(view, id)))
  )
    return true;
  return items.some(
    (item) =>
      // `J3 was named before the price` begins with the job.
      (item.id !== undefined && isJob(view, item.id.value)) ||
      item.links.some(
        ({ kind, target }) => kind === 'file' || kind === 'words' || (kind === 'id' && isJob(view, target)),
      ) ||
      item.fields.some(({ label, phrase }) => /\bjobs?\b/i.test(label) && phrase.words !== ''),
  );
}

/** What looks like an id in the middle of a sentence ("J3 was named before the price"). */
function idsIn(words: string): string[] {
  return words.match(/\b[A-Z]{1,3}\d{1,3}\b/g) ?? [];
}

/** Whether an id is a job's, going by its letters: a link that leads nowhere is another finding. */
function isJob({ canvas }: SectionView, id: string): boolean {
  const letters = canvas.definition.blocks.find((block) => block.id === 'jobs')?.letters ?? [];
  return letters.includes(id.replace(/\d.*$/, ''));
}
