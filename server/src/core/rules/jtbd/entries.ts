import type { Item, Phrase } from '../../canvas/model';
import type { SectionView } from '../view';
import { isUnfinished, textsOf } from '../vp/said';

/**
 * One insight or one action as a writer means it: a list entry or a row, or a heading or bold line with the paragraphs below it,
 * which are read as items of their own.
 */
export interface Entry {
  /** The words that stand for it. */
  readonly title: Phrase;
  readonly items: readonly Item[];
  /** All that it says, piece by piece. */
  readonly texts: readonly string[];
}

/** The entries of a block in a section, those that do not apply or are still to be written left out. */
export function entriesIn(view: SectionView, block: string): Entry[] {
  const items = view.items(block).filter((item) => !item.notApplicable);
  const listed = items
    .filter((item) => item.form !== 'paragraph')
    .map((item) => entryOf(item.phrase, [item]));
  const told = items.filter((item) => item.form === 'paragraph');
  return [...listed, ...toldEntries(view, block, told)].filter(
    ({ title, texts }) => title.words !== '' && !texts.some(isUnfinished),
  );
}

function entryOf(title: Phrase, items: readonly Item[]): Entry {
  return { title, items, texts: [title.words, ...items.flatMap(textsOf)] };
}

/** Paragraphs under a heading of their own are one entry; lines in bold divide them. */
function toldEntries(view: SectionView, block: string, items: readonly Item[]): Entry[] {
  const [first] = items;
  if (!first) return [];
  const own = titleOf(view, block);
  if (own) return [entryOf(own, items)];
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (!last || isBold(item.phrase)) groups.push([item]);
    else last.push(item);
  }
  return groups.flatMap((group) => (group[0] ? [entryOf(group[0].phrase, group)] : []));
}

/** The section's heading, where it is neither the block's own nor one that sorts what stands below it. */
function titleOf(view: SectionView, block: string): Phrase | undefined {
  const { heading, blocks } = view.section;
  const isOwn = blocks.some((reading) => reading.definition.id === block && reading.heading !== undefined);
  return heading && !isOwn && !sortsByPriority(heading.phrase.words) ? heading.phrase : undefined;
}

function isBold({ words, text }: Phrase): boolean {
  return text.marks.some(
    (mark) => mark.kind === 'strong' && mark.start === 0 && mark.end >= words.length - 1,
  );
}

/** Whether a heading says how urgent, or by when, what stands below it is. */
export function sortsByPriority(heading: string): boolean {
  return /\bprio|^(?:very )?(?:high|medium|low|highest|lowest|critical|urgent)\b|\b(?:must|should|could)(?: have)?s?\b|\bp[0-4]\b|\b(?:now|next|later|at once|immediate(?:ly)?)\b|\bquick wins?\b|\b(?:first|second|third)\b|\b(?:short|medium|mid|long)[ -]term\b/i.test(
    heading,
  );
}
