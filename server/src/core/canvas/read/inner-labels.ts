import type { Phrase } from '../model';
import { partOf } from '../phrase';

/** The words of an item, and what is said of it behind labels in bold on the same line or the lines that run on from it. */
export interface InnerLabels {
  readonly line: Phrase;
  /** Each with its label in front: `**Evidence**: three interviews`. */
  readonly labelled: readonly Phrase[];
}

const LONGEST = 40;

/**
 * Takes apart an item whose words go on with labels in bold: `People pay. **Evidence**: three interviews **Test:** a stall`.
 * @param names whether a label, without its colon, names something that is said of such an item
 * @param isFree whether a label names nothing else, so that at the beginning of a line it is one of the writer's own
 */
export function innerLabels(
  phrase: Phrase,
  names: (label: string) => boolean,
  isFree: (label: string) => boolean,
): InnerLabels {
  const labels = labelsIn(phrase);
  // Where the first line bears a label of the writer's own as well, the lines are alike, and none is about another.
  const mayBeOwn = labels[0]?.start !== 0;
  const starts: number[] = [];
  for (const { start, name } of labels) {
    if (start === 0) continue;
    // Behind one label the next one begins something else, whatever it is called.
    const mayBegin = starts.length > 0 || (mayBeOwn && phrase.text.lines.includes(start));
    if (names(name) || (mayBegin && isFree(name))) starts.push(start);
  }
  const line = partOf(phrase, 0, starts[0]);
  if (starts.length === 0 || line.words === '') return { line: phrase, labelled: [] };
  return { line, labelled: starts.map((start, index) => partOf(phrase, start, starts[index + 1])) };
}

/** The labels in bold that a colon closes, inside or behind the bold. */
function labelsIn({ words, text }: Phrase): { readonly start: number; readonly name: string }[] {
  return text.marks.flatMap(({ kind, start, end }) => {
    const label = words.slice(start, end);
    const isClosed = /:\s*$/.test(label) || /^\s*:(?:\s|$)/.test(words.slice(end, end + 3));
    const isLabel = kind === 'strong' && isClosed && label.length <= LONGEST;
    return isLabel && !/\S/.test(words.charAt(start - 1))
      ? [{ start, name: label.replace(/\s*:\s*$/, '').trim() }]
      : [];
  });
}
