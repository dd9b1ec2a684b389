import type { Range } from 'vscode-languageserver';
import type { StrategyDocument } from '../../core/strategy-document';
import { tokensOfSection } from './section-tokens';

/** Called with each token: zero-based line and UTF-16 column, length, and numbers of the legend. */
export type TakeToken = (
  line: number,
  character: number,
  length: number,
  kind: number,
  modifiers: number,
) => void;

/**
 * Tells in reading order what the words in a document's canvases are.
 * @param range only what stands in chunks that it touches
 */
export function eachToken(document: StrategyDocument, take: TakeToken, range?: Range): void {
  const { markdown } = document;
  const lines: { first: number; numbers: readonly number[] }[] = [];
  for (const section of document.canvases.flatMap((canvas) => canvas.sections)) {
    for (const { chunk, numbers } of tokensOfSection(section)) {
      const first = markdown.positionIn(chunk, 0).line;
      const last = first + chunk.lineStarts.length;
      if (!range || (first <= range.end.line && range.start.line <= last)) lines.push({ first, numbers });
    }
  }
  if (document.canvases.length > 1) inReadingOrder(lines, take);
  else for (const { first, numbers } of lines) tell(first, numbers, take);
}

function tell(first: number, numbers: readonly number[], take: TakeToken): void {
  for (let at = 0; at < numbers.length; at += 5)
    take(
      first + (numbers[at] ?? 0),
      numbers[at + 1] ?? 0,
      numbers[at + 2] ?? 0,
      numbers[at + 3] ?? 0,
      numbers[at + 4] ?? 0,
    );
}

/** A text may be read as two canvases: what both say of the same words is told once. */
function inReadingOrder(
  lines: readonly { readonly first: number; readonly numbers: readonly number[] }[],
  take: TakeToken,
): void {
  const tokens: Parameters<TakeToken>[] = [];
  for (const { first, numbers } of lines) tell(first, numbers, (...token) => tokens.push(token));
  tokens.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let end = { line: -1, character: 0 };
  for (const token of tokens) {
    const [line, character, length] = token;
    if (line === end.line && character < end.character) continue;
    end = { line, character: character + length };
    take(...token);
  }
}
