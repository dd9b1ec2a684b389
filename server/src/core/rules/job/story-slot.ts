import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import type { Place } from '../../markdown/block';
import { askedAnew } from '../asked-anew';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { isInColumns, isTheme, jobsIn } from './jobs';
import { readingOf } from './reading';
import { isOwnName, isSolution } from './solution';

export const storySlot: SectionRule = {
  id: 'job/story-slot',
  looksAt: 'section',
  blocks: ['jobs'],
  level: 'info',
  summary:
    'A job story that lacks its situation or its reason, or whose situation is the use of the product.',
  why: 'A job story has three parts, and each asks for something else: when does it begin, what is wanted then, and what is it for? Without the reason, the wish may be anybody’s idea of a feature; without the situation, nobody knows when it is worth anything. And “When I use the app” is where a product begins, not a need.',
  source:
    'Job stories: Alan Klement, “Replacing the User Story with the Job Story” (2013): “When …, I want to …, so I can …”',
  examples: {
    violating: [
      {
        title: 'no reason',
        markdown: '## Jobs\n\n- «When a reading is high, I want to know whom to call»\n',
        fixed: '## Jobs\n\n- When a reading is high, I want to know whom to call, so that …\n',
      },
      {
        title: 'no situation, among stories that have one',
        markdown:
          '## Jobs\n\n- When a reading is high, I want to know whom to call, so I can avoid the emergency room\n- When I travel, I want to have my papers with me, so that a doctor abroad can read them\n- «I want to sleep through, so that I can work»\n',
      },
      {
        title: 'the situation is the product, without anybody in it',
        markdown:
          '## Jobs\n\n- «When opening the dashboard», I want to understand today’s prices, so I can wait with the sale\n',
      },
      {
        title: 'the situation is the product',
        markdown:
          '## Jobs\n\n- «When I use the app», I want to understand my readings, so I can avoid the emergency room\n',
        fixed:
          '## Jobs\n\n- When … <!-- was: When I use the app -->, I want to understand my readings, so I can avoid the emergency room\n',
      },
    ],
    conforming: [
      {
        title: 'when, what, what for',
        markdown:
          '## Jobs\n\n- When a reading is high, I want to know whom to call, so I can avoid the emergency room\n',
      },
    ],
    silent: [
      {
        title: 'columns for each part',
        markdown:
          '## Jobs\n\n| When | I want | So that |\n|---|---|---|\n| When a reading is high | to know whom to call | I avoid the emergency room |\n',
      },
      {
        title: 'a wish, a user story, a reason in other words',
        markdown:
          '## Jobs\n\n- I want to sleep through\n- As a nurse, I want to see the worst first, so that nobody waits\n- When it rains, I want to get home dry, because the suit has to last\n- When it rains, I want to get home dry. Then the suit lasts.\n',
      },
      {
        title: 'a job that begins with its situation',
        markdown: '## Jobs\n\n- When the dashboard turns red, know what to do first\n',
      },
      {
        title: 'a solution, which is another finding',
        markdown: '## Jobs\n\n- When I have a question after hours, I want a nurse line\n',
      },
    ],
  },
  check(view, report) {
    const items = jobsIn(view).filter((item) => !isInColumns(item) && !isTheme(item));
    const stories = items.filter(isWholeStory).length;
    for (const item of items) {
      const found = lackOf(view, item, stories > 1 && stories * 2 > items.length);
      if (!found || (found.lack !== 'product' && isSolution(view, item))) continue;
      report({ at: found.at, message: message(item, found), fixes: fixFor(item, found) });
    }
  },
};

interface Lack {
  readonly lack: 'reason' | 'situation' | 'product';
  readonly at: Place;
  /** The words at that place. */
  readonly words: string;
}

function isWholeStory(item: Item): boolean {
  if (!/^when/i.test(item.phrase.words)) return false;
  const { analysis } = readingOf(item);
  return analysis.form === 'story' && analysis.situation !== undefined && analysis.purpose !== undefined;
}

/** @param amongStories whether most jobs beside it are whole stories */
function lackOf(view: SectionView, item: Item, amongStories: boolean): Lack | undefined {
  const { words } = item.phrase;
  const isStory = /^when(?:ever)? /i.test(words);
  const isWish = /^(?:I|we) (?:want|need|would like|wish)\b/i.test(words);
  if (!isStory && !(isWish && amongStories)) return undefined;
  const { analysis } = readingOf(item);
  const { situation, purpose, form } = analysis;
  if (!analysis.english || analysis.quoted) return undefined;
  const whole = { at: placeIn(item.phrase), words };
  if (isWish) return purpose ? { ...whole, lack: 'situation' } : undefined;
  if (form !== 'story' || !situation || !/\b(?:I|we) (?:want|need|would like|wish)\b/i.test(words))
    return undefined;
  const said = words.slice(situation.start, situation.end).replace(/[\s,]+$/, '');
  if (isProduct(view, said))
    return {
      lack: 'product',
      at: placeIn(item.phrase, situation.start, situation.start + said.length),
      words: said,
    };
  return purpose || REASON.test(words) ? undefined : { ...whole, lack: 'reason' };
}

/** A reason in other words, or in a sentence of its own. */
const REASON = /\b(?:so|because|since|then|otherwise|in order|therefore|that way)\b|[.!?;:–—]\s*\S/i;

const USING =
  /^when(?:ever)? (?:(?:I|we|users?|customers?|someone) (?:am |are |is )?)?(?:us(?:e|es|ing)|open(?:s|ing)?|launch(?:es|ing)?|visit(?:s|ing)?|start(?:s|ing)? up|log(?:s|ging)? (?:in ?to|on ?to)|sign(?:s|ing)? (?:in ?to|up for)) (?<what>.+)$/i;
const PRODUCT =
  /^(?:the|our|your|this|an?) (?:[a-zà-ɏ]+ )?(?:app|application|product|platform|portal|tool|software|system|website|site|dashboard|service)$/i;

/** Whether a situation is no more than the use of the product. */
function isProduct(view: SectionView, situation: string): boolean {
  const what = USING.exec(situation)?.groups?.['what'];
  if (what === undefined) return false;
  return PRODUCT.test(what) || isOwnName(view, what.replace(/^(?:the|our|your|this|an?) /i, ''));
}

function message(item: Item, { lack, words }: Lack): string {
  switch (lack) {
    case 'reason':
      return `${quoted(words)} says when and what, and not what for, so nobody can tell whether something else would do as well. Add “so I can …”.`;
    case 'situation':
      return `${quoted(words)} says what and what for, and not when: what is wanted at the desk may be worth nothing on the road. Begin with “When …”, like the stories beside it.`;
    case 'product':
      return `${quoted(words)} is a situation that only the product makes, so ${quoted(item.phrase.words, 40)} says nothing of the need that led there. What happens to the person before, that makes them reach for anything at all? Write that.`;
  }
}

function fixFor(item: Item, { lack, words }: Lack): Fix[] {
  if (lack === 'product') {
    const start = item.phrase.words.indexOf(words);
    const end = start + words.length;
    return askedAnew(
      'Ask what happens before that, and keep these words in a comment',
      'When …',
      item.phrase,
      start,
      end,
    );
  }
  const { start } = item.phrase.text.span;
  return [
    lack === 'reason'
      ? {
          title: 'Ask what it is for: “, so that …”',
          steps: [{ kind: 'replace', at: item.wordsEnd, text: ', so that …' }],
          safe: false,
          preferred: true,
        }
      : {
          title: 'Begin with the situation: “When …”',
          steps: [{ kind: 'replace', at: { chunk: item.phrase.chunk, start, end: start }, text: 'When …, ' }],
          safe: false,
          preferred: true,
        },
  ];
}
