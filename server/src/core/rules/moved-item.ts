import type { Item } from '../canvas/model';
import type { FixStep } from './finding';
import type { SectionView } from './view';
import { wholeLines } from './whole-lines';

/** Adds words to a block, under an id of their own where its items bear ids; undefined where the canvas has no such block. */
export function addedTo({ canvas }: SectionView, block: string, said: string): FixStep | undefined {
  const definition = canvas.definition.blocks.find(({ id }) => id === block);
  if (!definition) return undefined;
  return { kind: 'add-item', block, buyer: undefined, text: said, letters: definition.letters };
}

/**
 * Moves an entry of one line to another block, with what stands behind its words; no words are lost.
 * @param ending what is said behind its words from then on
 * @returns nothing where more belongs to it than its line, or where others link to it: their links would lead nowhere
 */
export function movedTo(view: SectionView, item: Item, block: string, ending = ''): FixStep[] {
  const { chunk } = item.place;
  const isLine = item.form === 'entry' && item.fields.length === 0 && item.links.length === 0;
  const isWhole = item.place.end <= item.lead.end + 1;
  if (!isLine || !isWhole) return [];
  if (view.canvas.isLinkedTo({ id: item.id?.value, words: item.phrase.words })) return [];
  const said = chunk.text.slice(item.phrase.text.span.start, item.wordsEnd.start);
  const rest = chunk.text.slice(item.wordsEnd.start, item.place.end).trimEnd();
  const words = ending === '' ? said : `${said.replace(/[.;,]$/, '')}${ending}`;
  const add = addedTo(view, block, `${words}${rest}`);
  return add ? [{ kind: 'replace', at: wholeLines(item.place), text: '' }, add] : [];
}
