import type { Position, Range } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';

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
  return editorText(text).positionAt(text.length);
}

/** The offset of a position in a text. */
export function offsetIn(text: string, position: Position): number {
  return editorText(text).offsetAt(position);
}

/** The words of a text that a range holds. */
export function wordsIn(text: string, range: Range): string {
  return editorText(text).getText(range);
}

/** A text as editors have it: its positions are counted by other code than the server's. */
export function editorText(text: string): TextDocument {
  return TextDocument.create('file:///text.md', 'markdown', 0, text);
}
