import type { Item } from '../../canvas/model';
import { partOf } from '../../canvas/phrase';
import type { Judgement } from '../../language/statement';
import type { Fix, FixStep } from '../finding';
import type { SectionView } from '../view';
import { wholeLines } from '../whole-lines';
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
  const add = toFeatures(view, said);
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

/** Adds words to the features, under an id of their own where features bear ids; undefined where the canvas has none. */
function toFeatures({ canvas }: SectionView, said: string): FixStep | undefined {
  const features = canvas.definition.blocks.find((block) => block.id === 'features');
  if (!features) return undefined;
  const { id: block, letters } = features;
  return { kind: 'add-item', block, buyer: undefined, text: said, letters };
}

/** Moves the line's words to the features. What other items are linked to stays: their links would lead nowhere. */
function move(item: Item, view: SectionView): Fix[] {
  const { chunk } = item.place;
  const isLine = item.form === 'entry' && item.fields.length === 0 && item.links.length === 0;
  const isWhole = item.place.end <= item.lead.end + 1;
  if (!isLine || !isWhole) return [];
  if (view.canvas.isLinkedTo({ id: item.id?.value, words: item.phrase.words })) return [];
  const { start } = item.phrase.text.span;
  const said = chunk.text.slice(start, item.wordsEnd.start);
  const rest = chunk.text.slice(item.wordsEnd.start, item.place.end).trimEnd();
  const reason = hasReason(item) ? '' : ', so that …';
  const add = toFeatures(view, `${said.replace(/[.;,]$/, '')}${reason}${rest}`);
  if (!add) return [];
  return [
    {
      title: 'Move it to the features, and say what it is for',
      steps: [{ kind: 'replace', at: wholeLines(item.place), text: '' }, add],
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
