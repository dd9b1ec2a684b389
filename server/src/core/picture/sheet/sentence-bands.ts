import type { SentenceForm } from '../form';
import type { Region } from '../picture';
import { type BandPiece, grows } from './band-piece';
import type { Frame } from './frame';
import { hueOf } from './hues';
import { type Piece, stack } from './piece';
import { panel, space } from './plain-pieces';
import { inColumns } from './regions-of';
import type { Mark, Run } from './sheet';
import { moved, paragraph, run } from './writing';

/** The sentence in large letters, its slots in their colours, and below it what stands in each slot. */
export function sentenceBands(
  form: SentenceForm,
  regions: readonly Region[],
  { width, size }: Frame,
): BandPiece[] {
  const pad = size * 3.2;
  const large = size * 2.5;
  const runs = form.parts.flatMap(({ block, lead }, index): Run[] => {
    const region = regions.find((one) => one.block === block);
    if (!region) return [];
    return [run(`${lead} `, 'regular', 'muted'), slot(region), run(marks[index] ?? ' ', 'regular', 'muted')];
  });
  const text = paragraph(runs, width - 2 * pad, { size: large });
  const sentence: Piece = {
    height: text.box.height,
    draw: (x, y, height): Mark[] => [moved(text, x, y + Math.max(0, (height - text.box.height) / 2))],
  };
  const quote: Piece = {
    height: sentence.height + 2 * pad,
    draw: (x, y, height) =>
      panel({ ...sentence, height: height - 2 * pad }, width, 'slate', pad).draw(x, y, height),
  };
  return [grows(stack([inColumns(regions, 4, width, size), space(size * 0.4), quote], size * 0.5, true))];
}

/** What stands behind each slot. */
const marks = [' ', ', ', ' ', ' ', '. ', ', ', '.'];

function slot({ block, cards, gap, name }: Region): Run {
  const said = cards.map(({ words }) => words.replace(/[.,;]+$/, '')).join(' and ');
  if (gap || said === '') return run(`[${name.words.toLowerCase()}?]`, 'semibold', 'level-warning');
  return run(lowerFirst(said, block), 'semibold', hueOf(block));
}

/** In the middle of a sentence words begin small, names do not; a second capital tells a name. */
function lowerFirst(words: string, block: string): string {
  if (block === 'product' || /^\p{Lu}(?:\p{Lu}|\S*\s+\p{Lu})/u.test(words)) return words;
  return words.charAt(0).toLowerCase() + words.slice(1);
}
