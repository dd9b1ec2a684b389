import type { MarkdownDocument } from '../core/markdown/document';

/** A line of a document's text that holds words, as it is written. */
export interface SourceLine {
  /** Without white space at its ends. */
  readonly words: string;
  /** Where its words begin: zero-based UTF-16 offset in the document's text. */
  readonly start: number;
  /** It begins with a list's mark, or is part of a table. */
  readonly isMarked: boolean;
  /** Nothing stands on the lines above and below it. */
  readonly standsAlone: boolean;
  /** Longer than anybody wraps lines. */
  readonly isLong: boolean;
  /** A few names without a verb or mark, as the first line of a table that was copied as text. */
  readonly isTableHead: boolean;
  /** The lines right above and below, where those hold words. */
  readonly above: SourceLine | undefined;
  readonly below: SourceLine | undefined;
}

const LONG = 100;
const MARKED = /^(?:[-*+•▪◦‣·✅✔☑✓→]|\d{1,3}[.)]|[a-z][.)]|\(?\d{1,2}\)\s*$|\||>|#|<!--|```|~~~)/u;

type Writable = { -readonly [Key in keyof SourceLine]: SourceLine[Key] };

/** The lines of a document that hold words, but for those in code. */
export function sourceLines({ text, chunks }: MarkdownDocument): SourceLine[] {
  const code = codeIn(text, chunks);
  const found: Writable[] = [];
  let last: Writable | undefined;
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const words = match[0].trim();
    const start = match.index + match[0].search(/\S/);
    if (words === '' || code.some((span) => span.start <= start && start < span.end)) {
      if (last && !last.above) last.standsAlone = true;
      last = undefined;
      continue;
    }
    const line: Writable = {
      words,
      start,
      isMarked: MARKED.test(words),
      standsAlone: false,
      isLong: words.length > LONG,
      isTableHead: words.length <= LONG && !/[.,;:!?–—]/.test(words) && words.split(/\s+/).length > 2,
      above: last,
      below: undefined,
    };
    if (last) last.below = line;
    found.push(line);
    last = line;
  }
  return found;
}

/** Where code and front matter stand. */
function codeIn(text: string, chunks: MarkdownDocument['chunks']): { start: number; end: number }[] {
  let at = 0;
  return chunks.flatMap((chunk) => {
    const from = at;
    at = Math.min(text.length, at + chunk.text.length);
    return chunk.blocks.flatMap(({ kind, span }) =>
      kind === 'code' || kind === 'front-matter' || kind === 'html'
        ? [{ start: from + span.start, end: from + span.end }]
        : [],
    );
  });
}
