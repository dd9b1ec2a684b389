import type { Item } from '../../canvas/model';
import type { Fix } from '../finding';

/** Puts words with a gap to fill in before those of an item. */
export function wrapIn({ phrase }: Item, title: string, before: string): Fix {
  const { start } = phrase.text.span;
  return {
    title,
    steps: [{ kind: 'replace', at: { chunk: phrase.chunk, start, end: start }, text: before }],
    safe: false,
    preferred: true,
  };
}
