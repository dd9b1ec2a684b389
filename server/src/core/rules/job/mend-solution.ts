import type { Item } from '../../canvas/model';
import { partOf } from '../../canvas/phrase';
import type { Judgement } from '../../language/statement';
import type { Fix } from '../finding';
import { addedTo, movedTo } from '../moved-item';
import type { SectionView } from '../view';
import { purposeOf } from './purpose';

/** What can be done about a job that asks for a solution; no words are lost. */
export function fixesFor(view: SectionView, item: Item, judgement: Judgement): Fix[] {
  const reason = takeReason(view, item, judgement);
  if (reason.length > 0) return reason;
  return [...move(item, view), ...prompt(item)];
}

/** Takes what the sentence says that it is for as the job; what was asked for moves to the features, or stays in brackets. */
function takeReason(view: SectionView, item: Item, { analysis }: Judgement): Fix[] {
  const job = purposeOf(item.phrase.words, analysis);
  if (job === undefined || analysis.purpose === undefined) return [];
  const isLine = item.form === 'entry' || item.form === 'paragraph' || item.form === 'line';
  const { chunk } = item.place;
  const { start } = item.phrase.text.span;
  const at = { chunk, start, end: item.wordsEnd.start };
  const said = chunk.text.slice(at.start, at.end);
  if (!isLine || item.fields.length > 0 || said.includes('\n')) return [];
  const add = addedTo(view, 'features', said);
  const asked = partOf(item.phrase, 0, analysis.purpose.start).words.replace(/[\s,;]+$/, '');
  return [
    {
      title: add
        ? `Make “${job}” the job, and move what is asked for to the features`
        : `Make “${job}” the job`,
      steps: [{ kind: 'replace', at, text: add ? job : `${job} (${asked})` }, ...(add ? [add] : [])],
      safe: false,
      preferred: true,
    },
  ];
}

function move(item: Item, view: SectionView): Fix[] {
  const steps = movedTo(view, item, 'features', hasReason(item) ? '' : ', so that …');
  if (steps.length === 0) return [];
  return [
    {
      title: 'Move it to the features, and say what it is for',
      steps,
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
