import type { Block, Chunk, Mark, Span, Text } from './block';
import { sourceSpan } from './text';

/** A link as it is written in a chunk: `[words](address)`, or the line that says where the label of one leads. */
export interface WrittenLink {
  /** The words in its brackets without their marks; none where a label is defined. */
  readonly words: string;
  /** Where they stand. */
  readonly label: Span;
  /** Where it leads, as Markdown reads it. */
  readonly address: string;
  /** Where that stands, without pointed brackets and title. */
  readonly at: Span;
  /** The whole of it, brackets included. */
  readonly span: Span;
  /** Whether it shows what stands there: `![words](address)`. */
  readonly isImage: boolean;
}

const known = new WeakMap<Chunk, readonly WrittenLink[]>();

/** The links of a chunk in reading order; worked out once. */
export function linksIn(chunk: Chunk): readonly WrittenLink[] {
  const found = known.get(chunk) ?? (chunk.text.includes(']') ? read(chunk) : []);
  known.set(chunk, found);
  return found;
}

function read(chunk: Chunk): WrittenLink[] {
  const found: WrittenLink[] = [];
  const words = (text: Text): void => {
    for (const mark of text.marks) {
      if ((mark.kind !== 'link' && mark.kind !== 'image') || mark.detail === undefined) continue;
      const label = sourceSpan(text, mark.start, mark.end);
      const shown = imageAtEnd(text, mark);
      const inner = shown && addressAt(IMAGE, chunk.text, sourceSpan(text, shown.start, shown.end).start);
      const at =
        mark.kind === 'image'
          ? inner
          : addressAt(BEHIND_LABEL, chunk.text, inner ? chunk.text.indexOf(')', inner.end) + 1 : label.end);
      if (!at) continue;
      const opened = chunk.text.lastIndexOf('[', label.start);
      const closed = chunk.text.indexOf(')', at.end);
      found.push({
        words: text.plain.slice(mark.start, mark.end),
        label,
        address: mark.detail,
        at,
        span: { start: opened < 0 ? label.start : opened, end: closed < 0 ? at.end : closed + 1 },
        isImage: mark.kind === 'image',
      });
    }
  };
  const take = (block: Block): void => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        words(block.text);
        break;
      case 'list':
        for (const { text, children } of block.entries) {
          if (text) words(text);
          children.forEach(take);
        }
        break;
      case 'table':
        for (const { cells } of [block.header, ...block.rows]) cells.forEach(words);
        break;
      case 'quote':
        block.children.forEach(take);
        break;
      case 'definition': {
        const link = definitionIn(chunk.text, block.span);
        if (link) found.push(link);
      }
    }
  };
  chunk.blocks.forEach(take);
  return found;
}

/** A mark that is an image, or the image with which the words of a link end: the link's address stands behind the image's. */
function imageAtEnd({ marks }: Text, mark: Mark): Mark | undefined {
  return marks.find(({ kind, start, end }) => kind === 'image' && end === mark.end && start >= mark.start);
}

const ADDRESS = String.raw`\]\(\s*(?:<([^<>\n]*)>|((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))+))`;
/** Behind the words of a link. */
const BEHIND_LABEL = new RegExp(`[*_~\`\\s]*${ADDRESS}`, 'y');
/** From the words of an image on: its marks of emphasis are no words. */
const IMAGE = new RegExp(String.raw`(?:!\[)?(?:[^[\]\\]|\\.)*${ADDRESS}`, 'y');

/** Where the address stands that a pattern finds at an offset; undefined for addresses that are their own words. */
function addressAt(pattern: RegExp, text: string, offset: number): Span | undefined {
  pattern.lastIndex = offset;
  const found = pattern.exec(text);
  const address = found?.[1] ?? found?.[2];
  if (!found || address === undefined) return undefined;
  const start = offset + found[0].length - address.length - (found[1] === undefined ? 0 : 1);
  return { start, end: start + address.length };
}

const DEFINITION = /^\s*\[(?:[^\]\\]|\\.)+\]:\s*(?:<([^<>\n]*)>|(\S+))/;

function definitionIn(text: string, span: Span): WrittenLink | undefined {
  const found = DEFINITION.exec(text.slice(span.start, span.end));
  const address = found?.[1] ?? found?.[2];
  if (!found || address === undefined) return undefined;
  const start = span.start + found[0].length - address.length - (found[1] === undefined ? 0 : 1);
  const at = { start, end: start + address.length };
  return { words: '', label: { start: span.start, end: span.start }, address, at, span, isImage: false };
}
