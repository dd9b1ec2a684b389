import type { Item } from '../../canvas/model';
import { placeIn } from '../../canvas/phrase';
import { placeholdersIn } from '../../language/placeholder';
import { type Artefact, judgeStatement } from '../../language/statement';
import type { Fix } from '../finding';
import { nextId } from '../references';
import type { SectionRule } from '../rule';
import { wholeLines } from '../text/placeholder';
import type { SectionView } from '../view';
import { quoted } from '../wording';

export const phrasedAsSolution: SectionRule = {
  id: 'job/phrased-as-solution',
  looksAt: 'section',
  standsAlone: true,
  level: 'warning',
  summary:
    'A job that asks for a product, a service or a technology instead of saying what somebody wants to get done.',
  why: 'A job stays true when everything that is offered for it is replaced by something else. “A smartwatch that warns me” does not: it has chosen the answer before the question is asked, and every other way to help is out of sight. Behind each solution stands a job, and asking “so that …?” finds it.',
  source:
    'Jobs are free of solutions: Ulwick, *Jobs to be Done: Theory to Practice* (2016); Kalbach, *The Jobs To Be Done Playbook* (2020), table 2.7 (“Play music on computer” is none); “I want physiotherapy” beside “regain enough mobility to play with my grandchildren” in writing on jobs in healthcare.',
  examples: {
    violating: [
      {
        title: 'a thing, and what it does',
        markdown:
          '## Jobs\n\n- Sleep through the night\n- A «smartwatch» that warns me before my heart gets worse\n\n## Features\n\n- Night line, so nobody waits\n',
        fixed:
          '## Jobs\n\n- Sleep through the night\n\n## Features\n\n- Night line, so nobody waits\n- A smartwatch that warns me before my heart gets worse, so that …\n',
      },
      {
        title: 'one that other items are linked to stays where it is',
        markdown:
          '## Jobs\n\n- J1 I want a patient «portal»\n\n## Benefits\n\n- Results are there before the visit -> J1\n',
      },
      { title: 'have, get, use', markdown: '## Jobs\n\n- Use a «chatbot» for questions at night\n' },
      { title: 'no verb', markdown: '## Jobs\n\n- Patient «portal» with results\n' },
      {
        title: 'a job, and the means to it',
        markdown:
          '## Jobs\n\n- Stay independent with a personal alarm «service»\n- Find a night sitter through the «app»\n',
      },
      {
        title: 'a story',
        markdown:
          '## Jobs\n\n- When I have a question after hours, I want a «nurse line», so I can stay out of hospital\n',
      },
    ],
    conforming: [
      { title: 'what the portal is for', markdown: '## Jobs\n\n- Know my results before the next visit\n' },
      { title: 'what the watch is for', markdown: '## Jobs\n\n- Know which twinge is worth a phone call\n' },
    ],
    silent: [
      {
        title: 'a verb and what is acted on',
        markdown:
          '## Jobs\n\n- Bill through subscriptions\n- Use the stairs\n- Keep my insulin cold while travelling\n',
      },
      {
        title: 'a situation',
        markdown:
          '## Jobs\n\n- Get through a dialysis day with energy left\n- When the dashboard turns red, know what to do first\n',
      },
      {
        title: 'what is refused',
        markdown: '## Jobs\n\n- Sleep without heavy medication\n- Be told by a person, not by a chatbot\n',
      },
      {
        title: 'examples in brackets',
        markdown: '## Jobs\n\n- Keep moving in winter (e.g. with a tracker or an app)\n',
      },
      {
        title: 'features are solutions by right',
        markdown: '## Features\n\n- An app that warns me, so that I sleep\n',
      },
      {
        title: 'e-mail as what the work is about',
        markdown: '## Jobs\n\n- When a client disputes an invoice, I want the e-mail thread at hand\n',
      },
      { title: 'what is to work again', markdown: '## Jobs\n\n- Get the tracker to work again\n' },
    ],
  },
  check(view, report) {
    for (const item of new Set(view.items('jobs'))) {
      const { words } = item.phrase;
      if (item.notApplicable || placeholdersIn(words).length > 0) continue;
      const judgement = judgeStatement(words, { block: item.block.id, slot: item.slot });
      const { verdict, confidence, artefact, wanted, because } = judgement;
      if (verdict !== 'solution') continue;
      const { start, end } = artefact ?? because[0] ?? wanted;
      report({
        at: placeIn(item.phrase, start, end),
        message: message(words.slice(start, end), artefact?.governance),
        fixes: [...move(item, view), ...prompt(item)],
        ...(confidence === 'probable' ? { level: 'hint' } : {}),
      });
    }
  },
};

/** @param governance what the named thing is in the statement; undefined when something is done with a product that is not named */
function message(words: string, governance: Artefact['governance'] | undefined): string {
  const named = quoted(words);
  if (governance === 'wanted')
    return `${named} is what is wanted here, so this is a solution. What would it let the person do? Write that, and keep ${named} for the features.`;
  if (governance === 'means')
    return `${named} is the means here, so this is a solution: a job stays true when its means is replaced. Write what it is for, and keep ${named} for the features.`;
  return `${named} is what one does with a certain product or service, so this is a solution: a job stays true when they are replaced. What is it for? Write that, and keep this for the features.`;
}

/** Moves the line's words to the features. What other items are linked to stays: their links would lead nowhere. */
function move(item: Item, view: SectionView): Fix[] {
  const { chunk } = item.place;
  const features = view.canvas.definition.blocks.find((block) => block.id === 'features');
  const isLine = item.form === 'entry' && item.fields.length === 0 && item.links.length === 0;
  const isWhole = item.place.end <= item.lead.end + 1;
  if (!features || !isLine || !isWhole) return [];
  if (view.canvas.isLinkedTo({ id: item.id?.value, words: item.phrase.words })) return [];
  const letters = features.letters[0] ?? '';
  const ids = [...view.canvas.ids()];
  const id = ids.some((other) => /^\D+/.exec(other)?.[0] === letters) ? `${nextId(letters, ids)}: ` : '';
  const { start } = item.phrase.text.span;
  const said = chunk.text.slice(start, item.wordsEnd.start);
  const rest = chunk.text.slice(item.wordsEnd.start, item.place.end).trimEnd();
  const reason = hasReason(item) ? '' : ', so that …';
  return [
    {
      title: 'Move it to the features, and say what it is for',
      steps: [
        { kind: 'replace', at: wholeLines(item.place), text: '' },
        {
          kind: 'add-item',
          block: features.id,
          buyer: undefined,
          text: `${id}${said.replace(/[.;,]$/, '')}${reason}${rest}`,
        },
      ],
      safe: false,
      preferred: true,
    },
  ];
}

function prompt(item: Item): Fix[] {
  if (hasReason(item)) return [];
  return [
    {
      title: 'Ask what it is for: “, so that …”',
      steps: [{ kind: 'replace', at: item.wordsEnd, text: ', so that …' }],
      safe: false,
      preferred: false,
    },
  ];
}

function hasReason(item: Item): boolean {
  return /,?\s+so (?:that\b|(?:I|we|they|he|she|it|you)\b)/i.test(item.phrase.words);
}
