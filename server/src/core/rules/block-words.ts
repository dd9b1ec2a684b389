import type { Section } from '../canvas/model';
import { placeholdersIn } from '../language/placeholder';
import { textsOf } from './vp/said';

/** All that a section says in a block: its items, and the prose under a heading that stands for this block alone. A line that is nothing but a placeholder does not count. */
export function wordsOfBlock(section: Section, block: string): string[] {
  const readings = section.blocks.filter((reading) => reading.definition.id === block);
  if (readings.length === 0) return [];
  const isAlone = section.blocks.every((reading) => reading.definition.id === block);
  const prose = isAlone ? section.prose.map((phrase) => phrase.words) : [];
  return [...readings.flatMap(({ items }) => items.flatMap(textsOf)), ...prose].filter(
    (words) => !placeholdersIn(words).some((found) => found.whole),
  );
}

/** Whether an item, a remark or the heading of a section leads to another file by a Markdown link. */
export function linksElsewhere(section: Section): boolean {
  const { heading, blocks, prose } = section;
  const items = blocks.flatMap((reading) => reading.items);
  const phrases = [
    ...(heading ? [heading.phrase] : []),
    ...items.flatMap((item) => [item.phrase, ...item.fields.map((field) => field.phrase)]),
    ...prose,
  ];
  return phrases.some(({ text }) =>
    text.marks.some(({ kind, detail }) => kind === 'link' && detail !== undefined && !detail.startsWith('#')),
  );
}
