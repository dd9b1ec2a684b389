import { type Replacement, withItsBreaks } from './rule-off';
import { parseSyntax, plainValue, type Written, type WrittenList, type WrittenMap } from './syntax';

/** What a buyer is to buy for, too. */
export interface AllowedDriver {
  /** Ids of the buyer and of the driver. */
  readonly buyer: string;
  readonly driver: string;
  /** All that the buyer buys for then, where the file says nothing of that yet. */
  readonly drivers: readonly string[];
}

/** The text of a new file that allows a driver. */
export function fileWithDriver(allowed: AllowedDriver): string {
  return `buyers:\n  ${lineFor(allowed)}\n`;
}

/**
 * Allows a driver where a configuration file speaks of buyers. Everything else, comments too, stays as it is.
 * @param text YAML
 * @returns undefined where the file cannot be read, or is written in a way that this would break
 */
export function driverAllowed(text: string, allowed: AllowedDriver): Replacement | undefined {
  const { written, soundUntil } = parseSyntax(text);
  if (soundUntil !== Number.POSITIVE_INFINITY || (written && written.kind !== 'map')) return undefined;
  const buyers = written?.kind === 'map' ? written.entries.get('buyers')?.value : undefined;
  const found = buyers ? amongBuyers(text, buyers, allowed) : atEnd(text, written, allowed);
  return found && isSound(found, text, allowed) ? withItsBreaks(found, text) : undefined;
}

function lineFor({ buyer, drivers }: AllowedDriver): string {
  return `${buyer}: [${drivers.join(', ')}]`;
}

/** Below what stands there; below the setting's name, where nothing is set yet. */
function atEnd(text: string, root: Written | undefined, allowed: AllowedDriver): Replacement | undefined {
  if (root && text[root.span.start] === '{') return undefined;
  const header = /^buyers[ \t]*:[ \t]*(?:#.*)?(?:\r\n|\r|\n)/m.exec(text);
  if (header) return inserted(header.index + header[0].length, `  ${lineFor(allowed)}\n`);
  const isLineStart = text === '' || /[\r\n]$/.test(text);
  return inserted(text.length, `${isLineStart ? '' : '\n'}${fileWithDriver(allowed)}`);
}

function amongBuyers(text: string, buyers: Written, allowed: AllowedDriver): Replacement | undefined {
  if (buyers.kind !== 'map' || text[buyers.span.start] === '{') return undefined;
  const own = buyers.entries.get(allowed.buyer)?.value;
  const list = own?.kind === 'map' ? own.entries.get('drivers')?.value : own;
  if (list?.kind === 'list') return inList(text, list, allowed);
  return own ? undefined : behindOthers(text, buyers, allowed);
}

function behindOthers(
  text: string,
  { entries }: WrittenMap,
  allowed: AllowedDriver,
): Replacement | undefined {
  const all = [...entries.values()];
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return undefined;
  const indent = lineBefore(text, first.key.start);
  return inserted(endOfLine(text, last.value.span.end), `\n${indent}${lineFor(allowed)}`);
}

/** Behind the last driver: on a line of its own where the others have one. */
function inList(text: string, { items }: WrittenList, { driver }: AllowedDriver): Replacement | undefined {
  const last = items.at(-1);
  if (!last) return undefined;
  const before = lineBefore(text, last.span.start);
  return /^\s*-\s+$/.test(before)
    ? inserted(endOfLine(text, last.span.end), `\n${before}${driver}`)
    : inserted(last.span.end, `, ${driver}`);
}

function inserted(at: number, text: string): Replacement {
  return { start: at, end: at, text };
}

function lineBefore(text: string, offset: number): string {
  return text.slice(
    Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1,
    offset,
  );
}

/** The end of the line that a value ends on, which may end with a comment. */
function endOfLine(text: string, valueEnd: number): number {
  const end = text.slice(0, valueEnd).trimEnd().length;
  const rest = text.slice(end).search(/[\r\n]/);
  return rest < 0 ? text.length : end + rest;
}

/** Whether the file says the same as before, but for the driver. */
function isSound({ start, end, text: words }: Replacement, text: string, allowed: AllowedDriver): boolean {
  const { written, soundUntil } = parseSyntax(text.slice(0, start) + words + text.slice(end));
  const [before, after] = [parseSyntax(text).written, written].map((one) => told(one, allowed));
  return (
    soundUntil === Number.POSITIVE_INFINITY &&
    before?.others === after?.others &&
    after?.drivers?.join() === [...(before?.drivers ?? allowed.drivers.slice(0, -1)), allowed.driver].join()
  );
}

/** What a file says of a buyer's drivers, and everything else that it says. */
function told(
  written: Written | undefined,
  { buyer }: AllowedDriver,
): { readonly drivers: readonly unknown[] | undefined; readonly others: string } {
  const { buyers, ...settings } = asRecord(written && plainValue(written));
  const { [buyer]: own, ...rest } = asRecord(buyers);
  const { drivers: named, ...about } = asRecord(own);
  const drivers: unknown = Array.isArray(own) ? own : named;
  return {
    drivers: Array.isArray(drivers) ? drivers : undefined,
    others: JSON.stringify([settings, rest, about]),
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
