import type { PhrasingContent } from 'mdast';
import type { Mark, Span, Text } from './block';
import { TextBuilder } from './text-builder';

/**
 * Gathers the words of mdast's inline nodes, remembering where each came from.
 * References (`[words][label]`) stay literal: what they mean would depend on definitions in other pieces of the document.
 */
export function readText(nodes: readonly PhrasingContent[], source: string, span: Span): Text {
  const gatherer = new Gatherer(source);
  for (const node of nodes) gatherer.take(node);
  return gatherer.text(span);
}

class Gatherer extends TextBuilder {
  constructor(private readonly source: string) {
    super();
  }

  take(node: PhrasingContent): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'text':
        this.align(node.value, start, end);
        return;
      case 'strong':
      case 'emphasis':
        this.marked(node.type, node.children);
        return;
      case 'link':
        this.marked('link', node.children, node.url);
        return;
      case 'inlineCode':
        this.code(node.value, start, end);
        return;
      case 'break':
        this.newLine(start, end);
        return;
      case 'html':
        this.html(node.value, start);
        return;
      case 'image':
        this.image(node.alt ?? '', node.url, start);
        return;
      default:
        this.align(this.source.slice(start, end), start, end);
    }
  }

  private marked(kind: Mark['kind'], children: readonly PhrasingContent[], detail?: string): void {
    const start = this.length;
    for (const child of children) this.take(child);
    this.mark(kind, start, detail);
  }

  /** Its words stand behind `![`. */
  private image(alt: string, address: string, start: number): void {
    const from = this.length;
    this.add(alt, start + 2);
    this.mark('image', from, address);
  }

  private code(value: string, start: number, end: number): void {
    const from = this.length;
    const at = this.source.indexOf(value, start);
    if (at >= 0 && at + value.length <= end) this.align(value, at, at + value.length);
    else this.align(value, start, end);
    this.mark('code', from);
  }

  private html(value: string, start: number): void {
    const comment = /^<!--([\s\S]*?)-->$/.exec(value);
    if (comment) this.mark('comment', this.length, (comment[1] ?? '').trim());
    else if (/^<br\b/i.test(value)) this.newLine(start, start + value.length);
  }

  /** Adds words whose source differs by escapes, character references, or what stands before continued lines. */
  private align(value: string, start: number, end: number): void {
    const { source } = this;
    let at = start;
    let from = 0;
    const flush = (to: number): void => this.add(value.slice(from, to), at - (to - from));
    for (let index = 0; index < value.length && at < end; index++) {
      const code = value.charCodeAt(index);
      if (code === 10 || code === 13) {
        flush(index);
        if (code === 13 && value.charCodeAt(index + 1) === 10) index++;
        const before = at;
        at = afterLineBreak(source, at, end, value.charAt(index + 1));
        this.newLine(before, at);
        from = index + 1;
      } else if (code === source.charCodeAt(at) && !startsEscape(source, at, value, index)) {
        at++;
      } else {
        flush(index);
        const skipped = escapeLength(source, at, end);
        const width = value.codePointAt(index) ?? 0;
        const size = skipped.whole && width > 0xffff ? 2 : 1;
        this.add(value.slice(index, index + size), skipped.whole ? at : at + skipped.length);
        at += skipped.whole ? skipped.length : skipped.length + 1;
        index += size - 1;
        from = index + 1;
      }
    }
    if (from < value.length) flush(value.length);
  }
}

/** Whether the source's backslash or ampersand stands for something else here. */
function startsEscape(source: string, at: number, value: string, index: number): boolean {
  const code = source.charCodeAt(at);
  if (code === 92)
    return source.charAt(at + 1) !== value.charAt(index + 1) && /[!-/:-@[-`{-~]/.test(source.charAt(at + 1));
  return code === 38 && /^&(?:amp|#38|#x26);/i.test(source.slice(at, at + 6));
}

/** How much of the source one character came from: a whole character reference, or a backslash before it. */
function escapeLength(source: string, at: number, end: number): { length: number; whole: boolean } {
  const rest = source.slice(at, Math.min(end, at + 40));
  const reference = /^&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/.exec(rest)?.[0];
  if (reference) return { length: reference.length, whole: true };
  return rest.startsWith('\\') ? { length: 1, whole: false } : { length: 0, whole: false };
}

/** Skips a line break and what the next line begins with: white space, and the marks of quotes. */
function afterLineBreak(source: string, at: number, end: number, next: string): number {
  let to = at;
  while (to < end && /[ \t]/.test(source.charAt(to))) to++;
  if (source.charAt(to) === '\r') to++;
  if (source.charAt(to) === '\n') to++;
  const marks = next === '>' ? /[ \t]/ : /[ \t>]/;
  while (to < end && marks.test(source.charAt(to)) && source.charAt(to) !== next) to++;
  return to;
}
