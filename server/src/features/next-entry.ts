/** What a list entry begins with, up to its words. */
export interface EntryStart {
  readonly id: string;
  /** Whether nothing stands behind the id. */
  readonly isEmpty: boolean;
  /** The same for another id: the next number of an ordered list, an empty box for a ticked one. */
  readonly next: (id: string) => string;
}

const START =
  /^([ \t]*)(?:([-*+])|(\d{1,9})([.)]))([ \t]+)(\[[ xX]\][ \t]+)?(\*\*|__)?(\[)?([A-Z]{1,3}\d{1,4}[a-z]?)(?![\p{L}\p{N}])(\])?([:.)])?(\*\*|__)?([:.)])?([ \t]+[-–—](?=[ \t]|$))?[ \t]*/u;

/** Reads the beginning of a list entry that bears an id: `- J1 `, `2. **F1**: `, `- [ ] [A1] `; undefined for any other line. */
export function entryStart(line: string): EntryStart | undefined {
  const found = START.exec(line);
  if (!found) return undefined;
  const [whole, indent = '', bullet, number, delimiter = '', space = '', box, opening, bracket] = found;
  const [id = '', closed, inner = '', closing, outer = '', dash = ''] = found.slice(9);
  const marker = bullet ?? `${Number(number) + 1}${delimiter}`;
  // Where further words are bold, too, those of the next item are for its writer to emphasise.
  const bold = opening !== undefined && closing === opening ? opening : '';
  const [left, right] = bracket && closed ? ['[', ']'] : ['', ''];
  const next = (other: string): string =>
    `${indent}${marker}${space}${box ? '[ ] ' : ''}${bold}${left}${other}${right}${inner}${bold}${outer}${dash} `;
  return { id, isEmpty: line.slice(whole.length).trim() === '', next };
}
