/**
 * Where a document may be cut so that each piece can be read alone. A cut stands before a heading that begins with `#` in the
 * first column, and before a paragraph-like line in the first column after an empty line: both end every list and quote above
 * them. What they do not end is a fence, a comment or raw HTML that was opened outside of lists and never closed; those are
 * followed here line by line as well as lines alone can tell. The reader still looks at how each piece ends
 * (`leftOpen`), because a fence inside a list entry is closed by lines that look like its contents.
 */

const ATX = /^#{1,6}(?:[ \t]|$)/;
const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
/** HTML that only ends at a mark of its own, whatever empty lines stand in between (CommonMark 0.31, HTML blocks 1 to 5). */
const RAW_HTML: readonly (readonly [open: RegExp, close: RegExp])[] = [
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/],
];
/** What all of these begin with, and few other lines. */
const MAY_OPEN = /^ {0,3}[`~<]/;
/** First characters after which a line in the first column may belong to a list above it, or is not text at all. */
const CONTINUES_A_LIST = /^(?:[-+*]|\d{1,9}[.)])(?:[ \t]|$)/;

/** What is still open at the end of a line, and the pattern of the line that closes it. */
type Open = { readonly closes: (line: string) => boolean } | undefined;

/** What a line opens that may swallow headings, if it does not close it at once. */
function opensBlock(line: string): Open {
  if (!MAY_OPEN.test(line)) return undefined;
  const fence = FENCE.exec(line)?.[1];
  if (fence) return { closes: closingFence(fence) };
  for (const [open, close] of RAW_HTML) {
    const found = open.exec(line);
    if (!found) continue;
    return close.test(line.slice(found[0].length)) ? undefined : { closes: (next) => close.test(next) };
  }
  return undefined;
}

/** Whether a line closes a fence that was opened with `fence`. */
function closingFence(fence: string): (line: string) => boolean {
  const pattern = new RegExp(`^ {0,3}\\${fence.charAt(0)}{${fence.length},}[ \\t]*$`);
  return (line) => pattern.test(line);
}

/** Whether a document may be cut before `line`, knowing whether the line above it is empty. */
function mayBegin(line: string, afterEmptyLine: boolean): boolean {
  if (ATX.test(line)) return true;
  return afterEmptyLine && /^[^\s]/.test(line) && !CONTINUES_A_LIST.test(line);
}

/** One line of a text: zero-based offsets, `next` after its line break. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The line that begins at `start`; a lone CR, LF and CRLF all end a line. */
export function lineAt(text: string, start: number): Line {
  const feed = text.indexOf('\n', start);
  const most = feed < 0 ? text.length : feed;
  const carriage = text.slice(start, most).indexOf('\r');
  const end = carriage < 0 ? most : start + carriage;
  return { start, end, next: end < most ? (end + 1 === feed ? end + 2 : end + 1) : feed < 0 ? end : end + 1 };
}

/**
 * The next place, after the line at `from`, where a document may be cut.
 * @param text the document
 * @param from zero-based UTF-16 offset of a line outside every fence and raw HTML block
 * @returns zero-based offset of the line before which to cut, or the text's length
 */
export function nextCut(text: string, from: number): number {
  let line = lineAt(text, from);
  let open = opensBlock(text.slice(line.start, line.end));
  let empty = isEmptyLine(text, line);
  while (line.next < text.length) {
    line = lineAt(text, line.next);
    const words = text.slice(line.start, line.end);
    if (open) {
      if (open.closes(words)) open = undefined;
      empty = false;
      continue;
    }
    if (mayBegin(words, empty)) return line.start;
    open = opensBlock(words);
    empty = isEmptyLine(text, line);
  }
  return text.length;
}

/**
 * The end of the first line, from `from` on, that a test accepts.
 * @returns zero-based offset after that line, or the text's length
 */
export function endOfLineWhere(text: string, from: number, test: (line: string) => boolean): number {
  let at = from;
  while (at < text.length) {
    const line = lineAt(text, at);
    if (test(text.slice(line.start, line.end))) return line.next;
    at = line.next;
  }
  return text.length;
}

/**
 * What a piece leaves open at its end, judged from its last top-level block.
 * @param last the source of the last top-level block
 * @param kind whether Markdown read it as code or as HTML
 * @param followedByEmptyLine whether an empty line follows it inside the piece
 * @returns a test for the line that closes it, or undefined when nothing is open
 */
export function leftOpen(
  last: string,
  kind: 'code' | 'html',
  followedByEmptyLine: boolean,
): ((line: string) => boolean) | undefined {
  if (kind === 'code') {
    const fence = FENCE.exec(firstLine(last))?.[1];
    if (!fence) return undefined;
    const closes = closingFence(fence);
    const lines = last.split(/\r\n|\r|\n/);
    return lines.length > 1 && closes(lines.at(-1) ?? '') ? undefined : closes;
  }
  for (const [open, close] of RAW_HTML) {
    const found = open.exec(last);
    if (found) return close.test(last.slice(found[0].length)) ? undefined : (line) => close.test(line);
  }
  return followedByEmptyLine ? undefined : (line) => /^[ \t]*$/.test(line);
}

function firstLine(text: string): string {
  return text.slice(0, lineAt(text, 0).end);
}

/** Whether a line holds nothing but spaces and tabs. */
export function isEmptyLine(text: string, line: Line): boolean {
  for (let at = line.start; at < line.end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}
