import type { Block, ListEntry, Row, Span, Text } from './block';
import { type Line, lineAt } from './boundaries';
import { TextBuilder } from './text-builder';

/**
 * Reads the plain Markdown that strategy documents mostly consist of, line by line, ten times as fast as a full parser: headings,
 * flat text, lists and pipe tables without any finer points. Whatever is not surely plain is declined as a whole and left to
 * the full parser; a property test holds both to the same result.
 * @param source one piece of a document
 * @returns its blocks as the full parser would read them, or undefined
 */
export function readPlain(source: string): Block[] | undefined {
  if (NOT_PLAIN.test(source)) return undefined;
  return new PlainReader(source).read();
}

/**
 * What may mean more than it says: escapes, code, character references, images, definitions of links, HTML other than comments, tabs,
 * lone carriage returns, white space at line ends, and lines of dashes or equals signs.
 */
const NOT_PLAIN =
  /[\\`\t\0\uFEFF]|&[#A-Za-z0-9]+;|\]:|!\[|<(?!!--)[A-Za-z/!?]|\r(?!\n)|[ \u00A0](?:\r?\n|$)|^ {0,3}(?:(?:- *){3,}|-|=+|(?:\* *){3,}|~~~.*)\r?$/m;

const COMMENT = /^<!--((?:(?!-->|--$)[^\r\n])*)-->$/;
const BULLET = /^([-+*]) (?=\S)/;
const ORDERED = /^(\d{1,9})([.)]) (?=\S)/;
/** What at the start of a text would make it a block of another kind. */
const STARTS_BLOCK = /^(?:[#>|<]|[-+*](?: |$)|\d{1,9}[.)](?: |$)|~~~|[:|-][:| -]*$)/;

class PlainReader {
  private readonly blocks: Block[] = [];
  private readonly lines: Line[] = [];
  private at = 0;

  constructor(private readonly source: string) {
    for (let start = 0; start < source.length; ) {
      const line = lineAt(source, start);
      this.lines.push(line);
      start = line.next;
    }
  }

  read(): Block[] | undefined {
    for (; this.at < this.lines.length; ) {
      const line = this.lines[this.at];
      if (!line) break;
      const words = this.words(line);
      const plain =
        words === ''
          ? this.skip()
          : this.comment(line, words) ||
            this.heading(line, words) ||
            this.table(line, words) ||
            this.list(words) ||
            this.paragraph(line, words);
      if (!plain) return undefined;
    }
    return this.blocks;
  }

  private words(line: Line | undefined): string {
    return line ? this.source.slice(line.start, line.end) : '';
  }

  private skip(): boolean {
    this.at++;
    return true;
  }

  private comment(line: Line, words: string): boolean {
    const body = COMMENT.exec(words)?.[1];
    if (body === undefined || body.startsWith('>') || body.startsWith('->')) return false;
    this.blocks.push({ kind: 'comment', body: body.trim(), span: { start: line.start, end: line.end } });
    return this.skip();
  }

  private heading(line: Line, words: string): boolean {
    const marks = /^#{1,6} (?=[^\s#])/.exec(words)?.[0];
    if (marks === undefined || words.endsWith('#')) return false;
    const text = this.text({ start: line.start + marks.length, end: line.end });
    if (!text) return false;
    this.blocks.push({
      kind: 'heading',
      depth: marks.length - 1,
      text,
      span: { start: line.start, end: line.end },
    });
    return this.skip();
  }

  private table(line: Line, words: string): boolean {
    if (!words.startsWith('|') || !/^\|(?: ?:?-+:? ?\|)+$/.test(this.words(this.lines[this.at + 1])))
      return false;
    const header = this.row(line);
    const count = header?.cells.length;
    if (!header || count !== this.words(this.lines[this.at + 1]).split('|').length - 2) return false;
    const rows: Row[] = [];
    let end = this.lines[this.at + 1]?.end ?? line.end;
    let next = this.at + 2;
    for (; next < this.lines.length && this.words(this.lines[next]) !== ''; next++) {
      const rowLine = this.lines[next];
      const row = rowLine && this.row(rowLine);
      if (!row || row.cells.length !== count) return false;
      rows.push(row);
      end = row.span.end;
    }
    this.blocks.push({ kind: 'table', header, rows, span: { start: line.start, end } });
    this.at = next;
    return true;
  }

  private row(line: Line): Row | undefined {
    const words = this.words(line);
    if (!/^\|.*\|$/.test(words) || words.length < 2) return undefined;
    const cells: Text[] = [];
    let start = line.start + 1;
    for (let at = start; at < line.end; at++) {
      if (this.source.charCodeAt(at) !== 124) continue;
      const cell = this.cell(start, at);
      if (!cell) return undefined;
      cells.push(cell);
      start = at + 1;
    }
    return { cells, span: { start: line.start, end: line.end } };
  }

  private cell(start: number, end: number): Text | undefined {
    let from = start;
    let to = end;
    while (from < to && this.source.charCodeAt(from) === 32) from++;
    while (to > from && this.source.charCodeAt(to - 1) === 32) to--;
    if (from < to) return this.text({ start: from, end: to });
    const at = start < end ? start + 1 : start;
    return new TextBuilder().text({ start: at, end: at });
  }

  /** A list at the first column; entries nested exactly under their parent's words; soft-wrapped lines likewise. */
  private list(words: string): boolean {
    const kind = markerOf(words);
    if (!kind) return false;
    const list = this.entries(0, kind.type);
    if (!list) return false;
    this.blocks.push(list);
    return true;
  }

  private entries(indent: number, type: string): Extract<Block, { kind: 'list' }> | undefined {
    const entries: ListEntry[] = [];
    let afterEmpty = false;
    while (this.at < this.lines.length) {
      const line = this.lines[this.at];
      const words = this.words(line);
      if (words === '') {
        afterEmpty = true;
        this.at++;
        continue;
      }
      const own = /^ */.exec(words)?.[0].length ?? 0;
      if (own < indent) break;
      const marker = own === indent ? markerOf(words.slice(indent)) : undefined;
      if (!marker || marker.type !== type) {
        // Another list, or a block, may only follow at the first column; anything deeper is the full parser's.
        if (own !== indent || (indent > 0 && !marker) || (!marker && !afterEmpty)) return undefined;
        break;
      }
      const entry = line && this.entry(line, indent, marker.width);
      if (!entry) return undefined;
      entries.push(entry);
      afterEmpty = false;
    }
    const start = entries[0]?.span.start ?? 0;
    return {
      kind: 'list',
      ordered: type !== '-' && type !== '+' && type !== '*',
      entries,
      span: { start, end: entries.at(-1)?.span.end ?? start },
    };
  }

  private entry(line: Line, indent: number, width: number): ListEntry | undefined {
    const content = indent + width;
    const first = line.start + content;
    if (STARTS_BLOCK.test(this.source.slice(first, line.end)) || this.source.charCodeAt(first) === 32)
      return undefined;
    this.at++;
    const wrapped = this.wrapped(content);
    if (!wrapped) return undefined;
    const text = this.text({ start: first, end: line.end }, wrapped, content);
    if (!text) return undefined;
    const children: Block[] = [];
    const next = this.words(this.lines[this.at]);
    const depth = /^ */.exec(next)?.[0].length ?? 0;
    if (next !== '' && depth >= content) {
      const kind = depth === content ? markerOf(next.slice(content)) : undefined;
      // An ordered list that does not begin with 1 cannot interrupt a paragraph.
      if (!kind || (kind.number !== undefined && kind.number !== 1)) return undefined;
      const inner = this.entries(content, kind.type);
      if (!inner) return undefined;
      children.push(inner);
    } else if (next !== '' && depth > 0 && depth > indent) return undefined;
    if (next === '' && this.continuesAfterEmptyLine(content)) return undefined;
    return {
      text,
      children,
      span: { start: line.start + indent, end: children.at(-1)?.span.end ?? text.span.end },
    };
  }

  /** Lines that go on with an entry's paragraph at its own indent; undefined when the line after it is lazy. */
  private wrapped(content: number): Line[] | undefined {
    const found: Line[] = [];
    for (; this.at < this.lines.length; this.at++) {
      const line = this.lines[this.at];
      const words = this.words(line);
      const depth = /^ */.exec(words)?.[0].length ?? 0;
      const rest = words.slice(depth);
      if (!line || words === '' || markerOf(rest)) return found;
      if (depth !== content || STARTS_BLOCK.test(rest)) return undefined;
      found.push(line);
    }
    return found;
  }

  /** Whether, behind empty lines, something stands that belongs into the entry. */
  private continuesAfterEmptyLine(content: number): boolean {
    let at = this.at;
    while (at < this.lines.length && this.words(this.lines[at]) === '') at++;
    const words = this.words(this.lines[at]);
    return at < this.lines.length && (/^ */.exec(words)?.[0].length ?? 0) >= Math.min(content, 1);
  }

  private paragraph(line: Line, words: string): boolean {
    if (/^ /.test(words) || STARTS_BLOCK.test(words)) return false;
    const rest: Line[] = [];
    let next = this.at + 1;
    for (; next < this.lines.length; next++) {
      const following = this.lines[next];
      const text = this.words(following);
      if (text === '' || !following || COMMENT.test(text) || /^#{1,6} /.test(text) || BULLET.test(text))
        break;
      if (/^ /.test(text) || STARTS_BLOCK.test(text)) return false;
      rest.push(following);
    }
    const text = this.text({ start: line.start, end: line.end }, rest, 0);
    if (!text) return false;
    this.blocks.push({ kind: 'paragraph', text, span: text.span });
    this.at = next;
    return true;
  }

  /** The words of a first stretch and of whole lines behind it; undefined when some marks in it are not plain ones. */
  private text(first: Span, rest: readonly Line[] = [], indent = 0): Text | undefined {
    const builder = new TextBuilder();
    if (!this.stretch(builder, first.start, first.end)) return undefined;
    let end = first.end;
    for (const line of rest) {
      builder.newLine(end, line.start + indent);
      if (!this.stretch(builder, line.start + indent, line.end)) return undefined;
      end = line.end;
    }
    return builder.text({ start: first.start, end });
  }

  /** Adds a stretch of one line, without the marks of plain links and emphasis. */
  private stretch(builder: TextBuilder, start: number, end: number): boolean {
    const words = this.source.slice(start, end);
    if (words.includes('<!--')) return false;
    let at = 0;
    if (MAY_BE_MARK.test(words))
      for (const match of words.matchAll(MARKED)) {
        const [whole, delimiter = '[', emphasised, linked = '', target] = match;
        if (MAY_BE_MARK.test(words.slice(at, match.index))) return false;
        builder.add(words.slice(at, match.index), start + at);
        const from = builder.length;
        builder.add(emphasised ?? linked, start + match.index + delimiter.length);
        if (target === undefined) builder.mark(delimiter.length === 2 ? 'strong' : 'emphasis', from);
        else builder.mark('link', from, target);
        at = match.index + whole.length;
      }
    if (MAY_BE_MARK.test(words.slice(at))) return false;
    builder.add(words.slice(at), start + at);
    return true;
  }
}

/** What may begin or end emphasis or a link. */
const MAY_BE_MARK = /[*_]|\]\(/;

/** `**bold**`, `_italic_` and the like between spaces, and `[words](target)`, with no marks inside. */
const MARKED =
  /(?<![^\s(])(\*\*|\*|__|_)([^\s*_[\]](?:[^*_[\]]*[^\s*_[\]])?)\1(?![^\s).,;:!?])|\[([^\s*_[\]](?:[^*_[\]]*[^\s*_[\]])?)\]\(([\w./#:%?=~+,@-]+)\)/g;

/** The kind of list that a line begins an entry of: its bullet, or the mark behind its number. */
function markerOf(words: string): { type: string; width: number; number: number | undefined } | undefined {
  const bullet = BULLET.exec(words);
  if (bullet?.[1]) return { type: bullet[1], width: 2, number: undefined };
  const ordered = ORDERED.exec(words);
  if (!ordered?.[2]) return undefined;
  return { type: `1${ordered[2]}`, width: ordered[0].length, number: Number(ordered[1]) };
}
