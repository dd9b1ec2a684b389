import type { Item } from '../canvas/model';

/** Where the line begins that an offset stands in: zero-based UTF-16, as all offsets here. */
export function lineStartAt(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Lines below the first without the indentation that the marker brought. */
export function unindented(words: string, marker: string): string {
  const [first = '', ...others] = words.split(/\r\n|\r|\n/);
  const width = marker.replace(/\[[ xX]\][ \t]+$/, '').length;
  const bare = others.map((line) => line.replace(new RegExp(`^[ \\t]{0,${width}}`), ''));
  return [first, ...bare].join('\n');
}

/** With the line break behind it; of paragraphs, with the empty line too. */
export function withItsLines(
  start: number,
  end: number,
  form: Item['form'],
  text: string,
): { start: number; end: number } {
  const breaks = form === 'paragraph' ? /^(?:[ \t]*(?:\r\n|\r|\n))*/ : /^[ \t]*(?:\r\n|\r|\n)?/;
  return { start, end: end + (breaks.exec(text.slice(end))?.[0].length ?? 0) };
}
