import type { Path } from '../json-schema';
import { type FlowPlace, placeInFlow } from './flow';

/** Where in a configuration somebody is writing. */
export interface Caret {
  /** Leads to the settings, or the value, that are being written. */
  readonly path: Path;
  /** What is being written: names of settings, a value, or either. */
  readonly writes: 'key' | 'value' | 'either';
  /** What is typed of it already, right before the caret. */
  readonly typed: string;
  /** Names of the settings that stand there already. */
  readonly siblings: ReadonlySet<string>;
}

/** A dash, or the name of a setting, and the column in which it begins. */
interface Token {
  readonly column: number;
  /** Undefined for a dash. */
  readonly key: string | undefined;
  readonly hasValue: boolean;
}

const KEY = /^(?:"([^"]*)"|'([^']*)'|([^\s#'"[\]{},:-][^#:]*?|-[^\s#:][^#:]*?))\s*:(?=\s|$)/;

/**
 * Finds where in a YAML text the caret is, by lines and columns alone: a text that somebody is writing seldom is YAML yet.
 * @param offset zero-based, UTF-16
 * @returns undefined in a comment
 */
export function caretAt(text: string, offset: number): Caret | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const row = text.slice(0, offset).split(/\r\n|\r|\n/).length - 1;
  const before =
    text
      .slice(0, offset)
      .split(/\r\n|\r|\n/)
      .at(-1) ?? '';
  if (/(?:^|\s)#/.test(before.replace(/"[^"]*"|'[^']*'/g, ''))) return undefined;
  const { dashes, column, rest } = takenApart(before);
  const key = KEY.exec(rest);
  const name = key && (key[1] ?? key[2] ?? key[3] ?? '');
  const above = (from: number): Path => parentsOf(from, dashes, lines.slice(0, row));
  if (key === null || name === null) {
    const inFlow = /^[[{]/.test(rest);
    if (inFlow) return inFlowAt(above(column), placeInFlow(rest));
    const siblings = siblingsOf(column, row, lines);
    return { path: above(column), writes: dashes.length > 0 ? 'either' : 'key', typed: rest, siblings };
  }
  const path = [...above(column), name];
  const value = rest.slice(key[0].length).trimStart();
  if (/^[[{]/.test(value)) return inFlowAt(path, placeInFlow(value));
  // Right behind the colon there is no room for a value yet.
  if (rest === key[0]) return undefined;
  return { path, writes: 'value', typed: value, siblings: new Set() };
}

function inFlowAt(path: Path, { steps, writes, typed, siblings }: FlowPlace): Caret {
  return { path: [...path, ...steps], writes, typed, siblings };
}

function takenApart(line: string): { dashes: readonly Token[]; column: number; rest: string } {
  const lead = /^\s*(?:-\s+)*/.exec(line)?.[0] ?? '';
  const dashes = [...lead.matchAll(/-/g)].map(({ index }) => ({
    column: index,
    key: undefined,
    hasValue: false,
  }));
  return { dashes, column: lead.length, rest: line.slice(lead.length) };
}

function tokensOf(line: string): Token[] {
  if (/^\s*(?:#|$)/.test(line)) return [];
  // A dash at the end of a line is one too.
  const { dashes, column, rest } = takenApart(`${line} `);
  const key = KEY.exec(rest);
  if (!key) return [...dashes];
  const value = rest.slice(key[0].length).trim();
  const hasValue = value !== '' && !value.startsWith('#');
  return [...dashes, { column, key: key[1] ?? key[2] ?? key[3] ?? '', hasValue }];
}

/** What leads to a column: of the lines above, whatever begins further left. */
function parentsOf(column: number, dashes: readonly Token[], above: readonly string[]): Path {
  const path: (string | number)[] = [];
  let at = column;
  let isEntry = false;
  const tokens = [...above.flatMap(tokensOf), ...dashes];
  for (const token of tokens.toReversed()) {
    const isParent =
      token.column < at || (isEntry && token.column === at && token.key !== undefined && !token.hasValue);
    if (!isParent) continue;
    // An entry's own list is what it belongs to, not the entries before it.
    if (token.key === undefined && isEntry && token.column === at) continue;
    path.unshift(token.key ?? 0);
    at = token.column;
    isEntry = token.key === undefined;
  }
  return path;
}

/** The names of settings that begin in a column around a line, as far as nothing further left stands between. */
function siblingsOf(column: number, row: number, lines: readonly string[]): Set<string> {
  const found = new Set<string>();
  const take = (token: Token): boolean => {
    if (token.column < column) return false;
    if (token.column === column && token.key !== undefined) found.add(token.key);
    return true;
  };
  const { dashes } = takenApart(lines[row] ?? '');
  const up = dashes.length > 0 ? [] : lines.slice(0, row).flatMap(tokensOf).toReversed();
  for (const token of up) if (!take(token)) break;
  for (const token of lines.slice(row + 1).flatMap(tokensOf)) if (!take(token)) break;
  return found;
}
