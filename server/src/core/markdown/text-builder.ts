import type { Mark, Span, Text } from './block';

/** Most texts have neither marks nor further lines: one empty row serves them all. */
const NONE: readonly never[] = [];

/** Puts the words of a text together, remembering where each came from. */
export class TextBuilder {
  private plain = '';
  private anchors: [number, number][] | undefined;
  private marks: Mark[] | undefined;
  private lines: number[] | undefined;

  /** How many words' characters there are so far. */
  get length(): number {
    return this.plain.length;
  }

  text(span: Span): Text {
    const { plain, anchors = NONE, marks = NONE, lines = NONE } = this;
    const [first] = anchors;
    const isAsSpan = first?.[0] === 0 && first[1] === span.start;
    return {
      plain,
      span,
      anchors: !isAsSpan ? anchors : anchors.length === 1 ? NONE : anchors.slice(1),
      marks,
      lines,
    };
  }

  /** Adds words that stand in the source, from `source` on, as they are. */
  add(words: string, source: number): void {
    if (words === '') return;
    this.anchor(source);
    this.plain += words;
  }

  /** Adds a line break, as one space, where the source goes on at `next`. */
  newLine(source: number, next: number): void {
    this.add(' ', source);
    this.lines = [...(this.lines ?? []), this.plain.length];
    this.anchor(next);
  }

  /** Notes how the words from `start` on are marked up. */
  mark(kind: Mark['kind'], start: number, detail?: string): void {
    const end = this.plain.length;
    this.marks ??= [];
    this.marks.push(detail === undefined ? { kind, start, end } : { kind, start, end, detail });
  }

  /** Notes where the words that follow came from, unless the last note says so already. */
  private anchor(source: number): void {
    const plain = this.plain.length;
    const last = this.anchors?.at(-1);
    if (!this.anchors || !last) {
      this.anchors = [[plain, source]];
      return;
    }
    if (source - plain === last[1] - last[0]) return;
    if (last[0] === plain) this.anchors.pop();
    this.anchors.push([plain, source]);
  }
}
