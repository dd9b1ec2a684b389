import type { SentenceForm } from '../form';
import type { Region } from '../picture';
import { type BandPiece, grows, keeps } from './band-piece';
import type { Frame } from './frame';
import { hueOf } from './hues';
import type { Piece } from './piece';
import { sideBySide } from './regions-of';
import type { Mark, Run } from './sheet';
import { moved, paragraph, run } from './writing';

/** The sentence in large letters, its slots in their colours, and below it what stands in each slot. */
export function sentenceBands(
  form: SentenceForm,
  regions: readonly Region[],
  { width, size, say }: Frame,
): BandPiece[] {
  const pad = size * 3;
  const product = saidIn(regions.find(({ block }) => block === 'product'));
  const runs = form.parts.flatMap(({ block, lead }, index): Run[] => {
    const region = regions.find((one) => one.block === block);
    if (!region) return [];
    const said = saidIn(region);
    const slot =
      said === undefined
        ? run(`[${region.name.words.toLowerCase()}?]`, 'semibold', 'level-warning')
        : run(inSentence(said, block, product), 'semibold', hueOf(block));
    const words = leadOf(block, lead, said, product);
    return [
      ...(words === '' ? [] : [run(`${words} `, 'regular', 'muted')]),
      slot,
      run(marks[index] ?? ' ', 'regular', 'muted'),
    ];
  });
  const text = paragraph(runs, width - 2 * pad, { size: size * 2.4 });
  const own = text.box.height + 2 * pad;
  const sentence: Piece = {
    height: own,
    draw: (x, y, height): Mark[] => [
      {
        kind: 'shape',
        form: 'rect',
        box: { x, y, width, height },
        radius: 12,
        fill: 'slate-soft',
        stroke: 'slate-edge',
        thickness: 1,
      },
      moved(text, x + pad, y + (height - text.box.height) / 2),
    ],
  };
  return [grows(sentence), keeps(sideBySide(regions, { width, size: size * 0.88, say }))];
}

/** What stands behind each slot. */
const marks = [' ', ', ', ' ', ' ', '. ', ', ', '.'];

function saidIn(region: Region | undefined): string | undefined {
  const said = region?.cards
    .filter(({ change }) => change?.kind !== 'removed')
    .map(({ words }) => words.replace(/[.,;]+$/, ''))
    .join(' and ');
  return said === '' || region?.gap ? undefined : said;
}

/** The words that lead to a slot, unless what stands in it leads there itself. */
function leadOf(block: string, lead: string, said: string | undefined, product: string | undefined): string {
  if (block === 'product' && said !== undefined) return '';
  if (block === 'is-a' && said !== undefined && /^(?:an?|the|our|one)\s/i.test(said)) return 'is';
  if (block === 'our-product' && said !== undefined && startsItself(said, product)) return '';
  return lead;
}

function startsItself(said: string, product: string | undefined): boolean {
  return /^(?:we|it|ours?|this)\b/i.test(said) || (product !== undefined && said.startsWith(product));
}

/** In the middle of a sentence words begin small; names do not, which a second capital or the product's own name tells. */
function inSentence(words: string, block: string, product: string | undefined): string {
  const isName =
    /^\p{Lu}(?:\p{Lu}|\S*\s+\p{Lu})/u.test(words) || (product !== undefined && words.startsWith(product));
  return block === 'product' || isName ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
