/**
 * A table as comma-separated values (RFC 4180). Words with which a spreadsheet would begin to reckon are given an apostrophe, as OWASP
 * advises against CSV injection: nobody's strategy is a formula.
 */
export function csvOf(table: readonly (readonly string[])[]): string {
  return table.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('');
}

function fieldOf(words: string): string {
  const plain = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}
