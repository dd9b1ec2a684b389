/** How messages speak of the writer's own words. */

/** Words in quotation marks, cut at a word's end when they are long. */
export function quoted(words: string, longest = 60): string {
  const flat = words.trim();
  if (flat.length <= longest) return `“${flat}”`;
  const cut = flat.slice(0, longest).replace(/\s+\S*$/, '');
  return `“${cut} …”`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  const before = words.slice(0, -1).join(', ');
  const end = words.at(-1);
  return last === 'and' ? `${before} and ${end}` : `${before} or ${end}`;
}
