/** An entry whose further lines, nested entries, stand below its words. */
export function entryWith(marker: string, text: string, eol: string): string {
  return `${marker} ${text.replaceAll('\n', eol + ' '.repeat(marker.length + 1))}`;
}
