import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';
import { wrapIn } from './form-stubs';
import { isConsumptionChain, isInColumns, isTheme, jobsIn } from './jobs';
import { isNounPhrase } from './reading';
import { isSolution } from './solution';

export const noVerb: SectionRule = {
  id: 'job/no-verb',
  looksAt: 'section',
  blocks: ['jobs'],
  level: 'info',
  summary: 'A job that names a thing or a state, without saying what is done about it.',
  why: '“Healthy meals” may be planned, cooked, afforded, or eaten by a child that refuses them: four jobs, for which people hire different things. Only the verb says which one is meant.',
  source:
    'A job begins with a verb: Ulwick, *Jobs to be Done: Theory to Practice* (2016); the public skill `definejob` of the plugin jtbd-odi (rule 1). Gerunds are fine here, and so are feelings (“Peace of mind”) and what is to be more, less or without something (“No surprises at the till”).',
  examples: {
    violating: [
      {
        title: 'what about it?',
        markdown: '## Jobs\n\n- «A warm house in winter»\n- Find a school nearby\n',
        fixed: '## Jobs\n\n- [which verb] A warm house in winter\n- Find a school nearby\n',
      },
      { title: 'a state', markdown: '## Jobs\n\n### Functional\n\n- «Wages on Friday»\n' },
    ],
    conforming: [
      {
        title: 'a verb, or a gerund',
        markdown: '## Jobs\n\n- Cook what the children eat\n- Paying wages on Friday\n',
      },
    ],
    silent: [
      {
        title: 'nouns that are verbs as well',
        markdown:
          '## Jobs\n\n- Access my results\n- Monitor my heart\n- Book a room\n- Travel\n- Coordinate the handover\n',
      },
      {
        title: 'what is to be more, less or without',
        markdown:
          '## Jobs\n\n- Fewer evenings at the desk\n- No surprises at the till\n- A winter without mould\n- Bins out, right night\n',
      },
      {
        title: 'feelings, and how others see one',
        markdown: '## Jobs\n\n- Peace of mind\n\n### Emotional\n\n- Pride\n\n### Social\n\n- A good name\n',
      },
      {
        title: 'a story, a question, somebody’s words',
        markdown:
          '## Jobs\n\n- When it rains, I want to get home dry, so I can keep the suit on\n- How do I get home?\n- “My own front door”\n',
      },
      { title: 'another language', markdown: '## Jobs\n\n- Gesunde Mahlzeiten für die Kinder\n' },
      {
        title: 'a solution, which is another finding',
        markdown: '## Jobs\n\n- Patient portal with results\n',
      },
      {
        title: 'the name of a group of jobs',
        markdown:
          '## Jobs\n\n- Healthy meals\n  - Plan what to cook on Monday\n  - Get a child to eat beans\n',
      },
    ],
  },
  check(view, report) {
    if (isConsumptionChain(view.section)) return;
    for (const item of jobsIn(view)) {
      if (!lacksVerb(item) || isSolution(view, item)) continue;
      report({
        at: placeIn(item.phrase),
        message: `${quoted(item.phrase.words)} has no verb, so it may stand for several jobs: getting it, keeping it, paying for it, doing without. Write what they want to do about it: a verb, and what it is done to.`,
        fixes: [wrapIn(item, 'Begin with a verb', '[which verb] ')],
      });
    }
  },
};

/** Longer ones are sentences of some kind. */
const LONGEST = 9;

/** Feelings and what others think need no verb. */
const FELT =
  /\b(?:peace|calm|security|safety|confidence|trust|certainty|control|pride|dignity|hope|happiness|joy|fun|comfort|freedom|independence|balance|respect|recognition|reputation|status|belonging|friends|love|worry|worries|fear|stress|guilt|shame|name|image|mind)\b/i;

/** What is to become more or less, or to be without something, says what is wanted; cells and notes say it in few words. */
const TELLS =
  /^(?:no|not|never|more|less|fewer|enough|only|one|two|three|another|all|every|[a-z]+er)\b|\b(?:without|when|while|after|before|during|until|although|again|despite|than|enough|fit|free)\b|[\d,;:?!<>→(]|->/i;

function lacksVerb(item: Item): boolean {
  if (item.slot !== undefined && item.slot !== 'functional') return false;
  if (isTheme(item) || isInColumns(item) || item.form === 'paragraph') return false;
  const { words } = item.phrase;
  if (words.split(/\s+/).length > LONGEST || FELT.test(words) || TELLS.test(words)) return false;
  return isNounPhrase(item);
}
