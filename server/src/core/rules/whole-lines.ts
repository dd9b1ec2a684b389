import type { Place } from '../markdown/block';

/** A place with the rest of its lines, the last line's break included. */
export function wholeLines({ chunk, start, end }: Place): Place {
  const from = chunk.text.lastIndexOf('\n', start - 1) + 1;
  const rest = /^[^\r\n]*(?:\r\n|\n|\r)?/.exec(chunk.text.slice(end))?.[0] ?? '';
  return { chunk, start: from, end: end + rest.length };
}
