import { readFileSync } from 'node:fs';

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
 * @throws when a line is no JSON object, or lacks an id, a text, a label, a form or a domain
 */
export function statementsOf(file: string): LabelledStatement[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line, index) => (line === '' ? [] : [statementIn(JSON.parse(line), `${file}:${index + 1}`)]));
}

function statementIn(read: unknown, place: string): LabelledStatement {
  if (!isRecord(read)) throw new Error(`${place}: a statement is an object.`);
  const required = (field: string): string => {
    const value = optional(field);
    if (value === undefined || value === '') throw new Error(`${place}: no ${field}.`);
    return value;
  };
  const optional = (field: string): string | undefined => {
    const value = read[field];
    if (value !== undefined && typeof value !== 'string') throw new Error(`${place}: ${field} is no text.`);
    return value;
  };
  return {
    id: required('id'),
    text: required('text'),
    label: required('label'),
    form: required('form'),
    domain: required('domain'),
    block: optional('block'),
    why: optional('why'),
    hard: read['hard'] === true,
    doubtful: read['doubtful'] === true,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
