import type { Choices } from '../core/configuration/choices';
import type { Vocabulary } from '../core/configuration/vocabulary';
import type { Fault } from './faults/fault';
import { colorRemarks } from './faults/picture';
import { referenceFaults } from './faults/references';
import { shapeFaults } from './faults/shapes';
import { type JsonSchema, jsonSchemaOf } from './json-schema';
import type { Problem } from './problem';
import { type ConfigurationSchema, configurationSchema } from './schema/schema';
import { onOneLine, parseSyntax, plainValue, type Span, type Written } from './syntax';
import { type Piece, pieceAt, takeOut } from './written-at';

/** What a configuration file says. */
export interface ReadConfiguration {
  /** All that is valid of it. */
  readonly choices: Choices;
  /** What is not, in reading order. */
  readonly problems: readonly Problem[];
  /** The logo of pictures, and where it is written: whether there is such a file, the text cannot say. */
  readonly logo?: NamedFile;
}

/** The name of a file, and where it stands: zero-based UTF-16 offsets, `end` exclusive. */
export interface NamedFile {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the text of a configuration file, YAML or JSON. Any text gives an answer; nothing is thrown.
 * @param text without a byte order mark, so that offsets are the editor's
 */
export function readConfiguration(text: string, vocabulary: Vocabulary): ReadConfiguration {
  const { written, problems, soundUntil } = parseSyntax(text);
  if (!written) return { choices: {}, problems };
  const found = new Faults(written, text);
  const schemas = schemasFor(vocabulary);
  // What is wrong only since something else was taken out needs no saying: that was said.
  let saysShapes = true;
  let saysReferences = true;
  for (;;) {
    const result = schemas.own.schema.safeParse(plainValue(written));
    const faults = result.success
      ? referenceFaults(result.data, vocabulary)
      : result.error.issues.flatMap((issue) => shapeFaults(issue, written, () => schemas.json, vocabulary));
    const choices = result.success && faults.length === 0 ? result.data : undefined;
    const isSettled =
      choices !== undefined || !found.settle(faults, result.success ? saysReferences : saysShapes);
    if (isSettled) {
      found.remark(colorRemarks(choices?.picture));
      const logo = choices?.picture?.logo;
      const span = logo === undefined ? undefined : pieceAt(written, ['picture', 'logo'])?.value.span;
      return {
        choices: choices ?? {},
        problems: inOrder([...problems, ...found.before(soundUntil)]),
        ...(logo === undefined || !span ? {} : { logo: { name: logo, start: span.start, end: span.end } }),
      };
    }
    saysShapes = false;
    if (result.success) saysReferences = false;
  }
}

/** The schema of configuration files in two forms. */
class Schemas {
  readonly own: ConfigurationSchema;
  private made: JsonSchema | undefined;

  constructor(vocabulary: Vocabulary) {
    this.own = configurationSchema(vocabulary);
  }

  /** Made when it is first needed: a file without mistakes is read without. */
  get json(): JsonSchema {
    this.made ??= jsonSchemaOf(this.own);
    return this.made;
  }
}

const known = new WeakMap<Vocabulary, Schemas>();

/** The schemas for a vocabulary, made once. */
export function schemasFor(vocabulary: Vocabulary): Schemas {
  const schemas = known.get(vocabulary) ?? new Schemas(vocabulary);
  known.set(vocabulary, schemas);
  return schemas;
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
      if (aloud) this.say(fault, this.nearest(fault.path));
      wrong.push(this.nearest(fault.drops ?? fault.path));
    }
    takeOut(wrong);
    return wrong.every((piece) => piece.parent !== undefined) && wrong.length > 0;
  }

  /** Says what holds all the same. */
  remark(faults: readonly Fault[]): void {
    for (const fault of faults) this.say(fault, this.nearest(fault.path));
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

  private say({ code, level = 'error', message, atKey, path, meant }: Fault, piece: Piece): void {
    const isValue = pieceAt(this.written, path) !== undefined && piece.value.kind === 'scalar' && !atKey;
    const span = isValue ? piece.value.span : (piece.key ?? placeOf(piece.value));
    const { start, end } = onOneLine(span, this.text);
    if (this.problems.some((other) => other.start === start && other.message === message)) return;
    const correction = meant === undefined ? {} : { correction: asWritten(meant, this.text.charAt(start)) };
    this.problems.push({ code, level, message, start, end, ...correction });
  }
}

/** A word in quotes like the one that it replaces. */
function asWritten(word: string, first: string): string {
  return first === '"' || first === "'" ? `${first}${word}${first}` : word;
}

/** Where to point at what is wrong: for what goes over several lines, at its first key or entry. */
function placeOf(value: Written): Span {
  if (value.kind === 'map') return [...value.entries.values()][0]?.key ?? value.span;
  const first = value.kind === 'list' ? value.items[0] : undefined;
  return first ? placeOf(first) : value.span;
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => a.start - b.start || a.end - b.end);
}
