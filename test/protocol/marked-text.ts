import type { Position, Range } from 'vscode-languageserver-protocol';

/** A document from a fixture. Positions are zero-based; columns count UTF-16 code units. */
export interface MarkedText {
  readonly text: string;
  /** Where the one `|` stood. */
  readonly caret: Position;
  /** What stood in «». */
  readonly ranges: readonly Range[];
}

/** Takes the marks off a fixture: `|` for the caret, «» around ranges. @param caret another character, where tables need `|` */
export function marked(fixture: string, caret = '|'): MarkedText {
  let text = '';
  let at: Position | undefined;
  const starts: Position[] = [];
  const ranges: Range[] = [];
  for (const character of fixture) {
    if (character === caret) at = endOf(text);
    else if (character === '«') starts.push(endOf(text));
    else if (character === '»') ranges.push({ start: starts.pop() ?? endOf(text), end: endOf(text) });
    else text += character;
  }
  return { text, caret: at ?? { line: 0, character: 0 }, ranges };
}

/** The position behind a text. */
export function endOf(text: string): Position {
  const lines = text.split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** The offset of a position in a text. */
export function offsetIn(text: string, { line, character }: Position): number {
  let start = 0;
  for (let n = 0; n < line; n++)
    start = text.slice(start).search(/\r\n|\r|\n/) + start + lineBreakAt(text, start);
  return start + character;
}

function lineBreakAt(text: string, from: number): number {
  return /\r\n|\r|\n/.exec(text.slice(from))?.[0].length ?? 0;
}

/** The words of a text that a range holds. */
export function wordsIn(text: string, range: Range): string {
  return text.slice(offsetIn(text, range.start), offsetIn(text, range.end));
}
