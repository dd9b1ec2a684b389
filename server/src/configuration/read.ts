import type { Choices } from '../core/configuration/choices';
import type { Vocabulary } from '../core/configuration/vocabulary';
import type { Fault } from './fault';
import { type JsonSchema, jsonSchemaOf } from './json-schema';
import type { Problem } from './problem';
import { referenceFaults } from './references';
import { type ConfigurationSchema, configurationSchema } from './schema';
import { shapeFaults } from './shape-faults';
import { parseSyntax, plainValue, type Span, type Written } from './syntax';
import { type Piece, pieceAt, takeOut } from './written-at';

/** What a configuration file says. */
export interface ReadConfiguration {
  /** All that is valid of it. */
  readonly choices: Choices;
  /** What is not, in reading order. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the text of a configuration file, YAML or JSON. Any text gives an answer; nothing is thrown.
 * @param text without a byte order mark, so that offsets are the editor's
 */
export function readConfiguration(text: string, vocabulary: Vocabulary): ReadConfiguration {
  const { written, problems, soundUntil } = parseSyntax(text);
  if (!written) return { choices: {}, problems };
  const found = new Faults(written, text);
  const { schema, json } = schemasFor(vocabulary);
  for (let isFirst = true; ; isFirst = false) {
    const result = schema.schema.safeParse(plainValue(written));
    const faults = result.success
      ? referenceFaults(result.data, vocabulary)
      : result.error.issues.flatMap((issue) => shapeFaults(issue, written, json, vocabulary));
    if (result.success && faults.length === 0)
      return { choices: result.data, problems: inOrder([...problems, ...found.before(soundUntil)]) };
    // What has a wrong shape only since something wrong was taken out of it was said already.
    const isWhole = found.settle(faults, isFirst || result.success);
    if (!isWhole) return { choices: {}, problems: inOrder([...problems, ...found.before(soundUntil)]) };
  }
}

const schemas = new WeakMap<Vocabulary, { schema: ConfigurationSchema; json: JsonSchema }>();

/** The schemas for a vocabulary, made once. */
export function schemasFor(vocabulary: Vocabulary): { schema: ConfigurationSchema; json: JsonSchema } {
  const known = schemas.get(vocabulary);
  if (known) return known;
  const schema = configurationSchema(vocabulary);
  const made = { schema, json: jsonSchemaOf(schema) };
  schemas.set(vocabulary, made);
  return made;
}

/** What was found wrong, which is taken out of what is written. */
class Faults {
  private readonly problems: Problem[] = [];

  constructor(
    private readonly written: Written,
    private readonly text: string,
  ) {}

  /**
   * Takes what is wrong out of what is written.
   * @param aloud whether to say so
   * @returns false when the whole is wrong
   */
  settle(faults: readonly Fault[], aloud: boolean): boolean {
    const wrong: Piece[] = [];
    for (const fault of faults) {
      const piece = this.nearest(fault.path);
      if (aloud) this.say(fault, piece);
      wrong.push(piece);
    }
    takeOut(wrong);
    return wrong.every((piece) => piece.parent !== undefined) && wrong.length > 0;
  }

  /** Behind a line that cannot be read, things may be other than they seem: nothing is said of them. */
  before(end: number): Problem[] {
    return this.problems.filter((problem) => problem.start < end);
  }

  /** What stands at a path, or what it is missing in. */
  private nearest(path: Fault['path']): Piece {
    const piece = pieceAt(this.written, path);
    if (piece) return piece;
    return path.length > 0
      ? this.nearest(path.slice(0, -1))
      : { value: this.written, key: undefined, parent: undefined };
  }

  private say({ code, message, atKey, path }: Fault, piece: Piece): void {
    const isThere = pieceAt(this.written, path) !== undefined;
    const span = (atKey || !isThere) && piece.key ? piece.key : placeOf(piece.value);
    const { start, end } = onOneLine(span, this.text);
    if (this.problems.some((other) => other.start === start && other.message === message)) return;
    this.problems.push({ code, level: 'error', message, start, end });
  }
}

/** Where to point at what is wrong: for what goes over several lines, at its first key or entry. */
function placeOf(value: Written): Span {
  if (value.kind === 'map') return [...value.entries.values()][0]?.key ?? value.span;
  const first = value.kind === 'list' ? value.items[0] : undefined;
  return first ? placeOf(first) : value.span;
}

function onOneLine({ start, end }: Span, text: string): Span {
  const length = text.slice(start, end).search(/[\r\n]/);
  return { start, end: length < 0 ? end : start + length };
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
