import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { withoutComments } from './json-comments';
import type { Problem } from './problem';

/** Zero-based UTF-16 offsets; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands in a configuration file, with where it stands. Pieces that do not count are taken out of it. */
export type Written = WrittenMap | WrittenList | WrittenScalar;

export interface WrittenMap {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: Map<string, { readonly key: Span; readonly value: Written }>;
}

export interface WrittenList {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: Written[];
}

export interface WrittenScalar {
  readonly kind: 'scalar';
  readonly span: Span;
  readonly value: string | number | boolean | null;
}

/** What could be read of a file. */
export interface Syntax {
  /** Undefined when there is nothing in it. */
  readonly written: Written | undefined;
  readonly problems: readonly Problem[];
  /** Where the first line begins that cannot be read: what seems to stand behind it may be something else. */
  readonly soundUntil: number;
}

/** More references than anybody writes; so many could stand for more than a machine can hold. */
const MOST_ALIASES = 100;

/** Reads YAML or JSON, which is YAML too. Any text gives an answer; nothing is thrown. */
export function parseSyntax(source: string): Syntax {
  const { text, first: comment } = withoutComments(source);
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const problems = [...document.errors, ...document.warnings]
    .filter(({ code }) => code !== 'DUPLICATE_KEY')
    .map((error) => syntaxProblem(error, text));
  const [first] = problems.toSorted((a, b) => a.start - b.start);
  const builder = new Builder(document, text);
  const written = document.contents === null ? undefined : builder.build(document.contents);
  return {
    written: written?.kind === 'scalar' && written.value === null ? undefined : written,
    problems: [
      ...(comment ? [commentProblem(comment, source)] : []),
      ...(first ? [first] : []),
      ...builder.problems,
    ],
    soundUntil: first ? lineStart(text, first.start) : Number.POSITIVE_INFINITY,
  };
}

function commentProblem(comment: Span, text: string): Problem {
  return {
    code: 'config/syntax',
    level: 'error',
    message:
      'JSON has no comments, and other programs will not read this file: take them out, or call the file canvasmark.yaml and begin them with “#”.',
    ...onOneLine(comment, text),
  };
}

/** One mistake makes others of the lines below it; so only the first one is said. */
function syntaxProblem({ code, message, pos: [start, end] }: YAMLError, text: string): Problem {
  const from = Math.min(start, text.length);
  return {
    code: 'config/syntax',
    level: 'error',
    message: `${wordsFor(code, message)} What can be read of the file still holds.`,
    ...onOneLine({ start: from, end: Math.max(from, Math.min(end, text.length)) }, text),
  };
}

/** The part of a stretch that stands on its first line. */
export function onOneLine({ start, end }: Span, text: string): Span {
  const length = text.slice(start, end).search(/[\r\n]/);
  return { start, end: length < 0 ? end : start + length };
}

function wordsFor(code: YAMLError['code'], message: string): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'Lines are indented with a tab here, which YAML does not allow: use spaces.';
    case 'BAD_INDENT':
      return message.startsWith('Flow')
        ? 'A bracket that was opened before is not closed here: write the missing “]” or “}”.'
        : 'This line is indented neither as the one above nor as what it belongs to: settings side by side begin in the same column.';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'There is no colon behind this: a setting is written as “name: value”.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'There is a second colon in this value: put the value in quotes, or begin a new line.';
    case 'MISSING_CHAR':
      if (message.startsWith('Implicit')) return wordsFor('MULTILINE_IMPLICIT_KEY', message);
      return `Something is missing here, such as a closing quote (${message}).`;
    case 'BAD_SCALAR_START':
      return 'A value cannot begin with this character: put the value in quotes.';
    case 'MULTIPLE_DOCS':
      return 'A line of “---” begins a second document, which is not read: take it out.';
    default:
      return `This cannot be read: ${message.replace(/\.$/, '')}.`;
  }
}

/** Makes what is written of YAML's own nodes, once for each. */
class Builder {
  readonly problems: Problem[] = [];
  private readonly built = new Map<Node, Written>();
  private aliases = 0;

  constructor(
    private readonly document: Document,
    private readonly text: string,
  ) {}

  build(node: Node): Written {
    const known = this.built.get(node);
    if (known) return known;
    const made = this.made(node);
    this.built.set(node, made);
    return made;
  }

  private made(node: Node): Written {
    const span = this.spanOf(node);
    if (isMap(node)) return this.madeMap(node.items, span);
    if (isSeq(node)) {
      const items = node.items.filter(isNode).map((item) => this.build(item));
      return { kind: 'list', span, items: items.filter((item) => !isNothing(item)) };
    }
    if (isAlias(node)) {
      const target = node.resolve(this.document);
      // A name that is not known yet is one inside itself.
      const value = target && ++this.aliases <= MOST_ALIASES ? this.built.get(target) : undefined;
      if (value) return value;
      this.say(
        'config/syntax',
        `There is nothing above that “&${node.source}” stands at, so “*${node.source}” means nothing: write it out.`,
        span,
      );
      return { kind: 'scalar', span, value: null };
    }
    return { kind: 'scalar', span, value: isScalar(node) ? plain(node.value) : null };
  }

  private madeMap(pairs: readonly unknown[], span: Span): WrittenMap {
    const entries: WrittenMap['entries'] = new Map();
    for (const pair of pairs) {
      if (!isPair(pair) || !isNode(pair.key)) continue;
      const key = this.spanOf(pair.key);
      const name = isScalar(pair.key) ? String(pair.key.value) : this.text.slice(key.start, key.end);
      const before = entries.get(name);
      if (before) {
        const line = this.text.slice(0, before.key.start).split(/\r\n|\r|\n/).length;
        this.say(
          'config/duplicate-key',
          `“${name}” stands here a second time. What holds is the first one, in line ${line}: make one of the two.`,
          key,
        );
        continue;
      }
      const value = isNode(pair.value) ? this.build(pair.value) : undefined;
      // A setting with nothing behind it is one that somebody is about to write, or has commented out.
      if (value && !isNothing(value)) entries.set(name, { key, value });
    }
    return { kind: 'map', span, entries };
  }

  private say(code: Problem['code'], message: string, { start, end }: Span): void {
    this.problems.push({ code, level: 'error', message, start, end });
  }

  private spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return { start: Math.min(start, this.text.length), end: Math.min(end, this.text.length) };
  }
}

function isNothing(written: Written): boolean {
  return written.kind === 'scalar' && written.value === null;
}

function plain(value: unknown): WrittenScalar['value'] {
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return value === null || value === undefined ? null : String(value);
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** The value that JavaScript has for what is written. */
export function plainValue(written: Written): unknown {
  if (written.kind === 'scalar') return written.value;
  if (written.kind === 'list') return written.items.map(plainValue);
  return Object.fromEntries([...written.entries].map(([key, { value }]) => [key, plainValue(value)]));
}
