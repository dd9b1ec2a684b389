import type { Place } from '../markdown/block';

/** Whether what stands at a place is set as a quotation (`> ...`): somebody else's words. */
export function isBlockquote({ chunk, start }: Place): boolean {
  const { text } = chunk;
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  return /^\s*>/.test(text.slice(from, start));
}
