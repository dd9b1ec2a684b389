/** A text without the comments of programming languages that stand in it, each of its other characters where it was. */
export interface Uncommented {
  readonly text: string;
  /** Where the first comment stands: zero-based UTF-16 offsets, `end` exclusive. */
  readonly first: { readonly start: number; readonly end: number } | undefined;
}

/** How JSON begins and YAML hardly ever does: with a brace and a name in quotes, comments around them or not. */
const JSON_BEGINS = /^(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*\{(?:\s|\/\/[^\r\n]*|\/\*[\s\S]*?\*\/)*["}]/;

/** A string, or a comment, whichever begins first. */
const STRING_OR_COMMENT = /"(?:[^"\\\r\n]|\\.)*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;

/** Puts white space in the place of comments in a text that is JSON. */
export function withoutComments(text: string): Uncommented {
  if (!JSON_BEGINS.test(text)) return { text, first: undefined };
  let first: Uncommented['first'];
  const blank = text.replace(STRING_OR_COMMENT, (found: string, start: number) => {
    if (found.startsWith('"')) return found;
    first ??= { start, end: start + found.length };
    return found.replace(/[^\r\n]/g, ' ');
  });
  return { text: blank, first };
}
