import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One line of a labelled set. */
export interface LabelledStatement {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  /** How it is written: bare, noun phrase, want, job story ... */
  readonly form: string;
  readonly domain: string;
  /** The block it stands in, where that matters for the label. */
  readonly block?: string | undefined;
  /** What decided. */
  readonly why?: string | undefined;
  /** Looks like the other label. */
  readonly hard: boolean;
  /** Careful readers may differ: left out of precision and recall. */
  readonly doubtful: boolean;
}

/**
 * The statements of a file beside this one, in its order.
 * @throws when a line is no JSON object, or lacks an id, a text, a label or a domain
 */
export function statementsOf(file: string): LabelledStatement[] {
  return read(fileURLToPath(new URL(file, import.meta.url)), file);
}

/** The statements of a file somewhere else; none when there is no such file. */
export function statementsIn(path: string): LabelledStatement[] {
  return existsSync(path) ? read(path, path) : [];
}

function read(path: string, name: string): LabelledStatement[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [statementIn(JSON.parse(line), `${name}:${index + 1}`)]));
}

function statementIn(json: unknown, place: string): LabelledStatement {
  if (!isRecord(json)) throw new Error(`${place}: a statement is an object.`);
  const required = (field: string): string => {
    const value = optional(field);
    if (value === undefined || value === '') throw new Error(`${place}: no ${field}.`);
    return value;
  };
  const optional = (field: string): string | undefined => {
    const value = json[field];
    if (value !== undefined && typeof value !== 'string') throw new Error(`${place}: ${field} is no text.`);
    return value;
  };
  return {
    id: required('id'),
    text: required('text'),
    label: required('label'),
    form: optional('form') ?? 'any',
    domain: required('domain'),
    block: optional('block'),
    why: optional('why'),
    hard: json['hard'] === true,
    doubtful: json['doubtful'] === true,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
