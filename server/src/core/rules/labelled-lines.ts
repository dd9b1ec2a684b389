import { type BlockDefinition, blockOf, type CanvasDefinition } from '../canvas/definition';
import type { Item, Section } from '../canvas/model';
import type { Place } from '../markdown/block';
import type { FixStep } from './finding';

/** Blocks that stand as labelled lines of one list, table or run of paragraphs (`1. DEFINE: ...`, `| Define | ... |`): how a line is added, and how lines change places. */

/**
 * Adds a line for a block between its neighbours, written as they are.
 * @param order the blocks in their order
 * @returns undefined where the section has no such lines, or they are written in a way that cannot be told
 */
export function addedLine(section: Section, order: readonly string[], block: string): FixStep | undefined {
  const rank = order.indexOf(block);
  const ranked = linesOf(section).filter((item) => order.includes(item.block.id));
  const before = ranked.filter((item) => order.indexOf(item.block.id) < rank).at(-1);
  const mate = before ?? ranked[0];
  if (!mate) return undefined;
  const behind = before && lastBetween(section, order, before, rank);
  const definition = blockOf(section.canvas, block);
  const whole = wholeLine(mate.place);
  const line =
    mate.form === 'row'
      ? rowLike(mate, whole, definition, before ? 1 : 0)
      : entryLike(mate, whole, definition, before ? 1 : 0);
  if (line === undefined) return undefined;
  const gap = mate.form === 'paragraph' ? '\n\n' : '\n';
  const { chunk, start, end } = behind ? wholeLine(behind.place) : whole;
  const at = behind ? end : start;
  return {
    kind: 'replace',
    at: { chunk, start: at, end: at },
    text: behind ? `${gap}${line}` : `${line}${gap}`,
  };
}

/** Of the lines between a block's line and the next block, the last one: what belongs to no order (the turn of trust) stays where it is. */
function lastBetween(section: Section, order: readonly string[], before: Item, rank: number): Item {
  const all = linesOf(section);
  const lines = all.slice(all.indexOf(before));
  const next = lines.findIndex((item) => order.indexOf(item.block.id) > rank);
  const between = lines.slice(0, next < 0 ? undefined : next);
  return between.findLast((item) => item.form === before.form) ?? before;
}

/**
 * Puts the lines of a list or table into the order of their blocks; numbers stay where they are.
 * @returns undefined where something else stands between them, or a block has several
 */
export function sortedLines(section: Section, order: readonly string[]): FixStep | undefined {
  const lines = linesOf(section).filter((item) => order.includes(item.block.id));
  const [first] = lines;
  const places = lines.map((item) => wholeLine(item.place));
  const last = places.at(-1);
  const start = places[0];
  const isOneKind = lines.every(
    (item) => item.form === first?.form && item.place.chunk === first.place.chunk,
  );
  const isUnique = new Set(lines.map((item) => item.block)).size === lines.length;
  if (!first || !start || !last || first.form === 'paragraph' || !isOneKind || !isUnique) return undefined;
  const { text } = start.chunk;
  const isRun = places.every((place, index) => {
    const next = places[index + 1];
    return !next || /^(?:\r\n|\r|\n)$/.test(text.slice(place.end, next.start));
  });
  if (!isRun) return undefined;
  const sorted = [...lines].sort((a, b) => order.indexOf(a.block.id) - order.indexOf(b.block.id));
  const written = sorted.map((item, index) => {
    const own = wholeLine(item.place);
    const there = places[index] ?? own;
    const number = MARKER.exec(text.slice(there.start, there.end))?.[2];
    return text
      .slice(own.start, own.end)
      .replace(MARKER, (marker, indent, old) =>
        number === undefined || old === undefined ? marker : `${indent}${number}`,
      );
  });
  return { kind: 'replace', at: { ...start, end: last.end }, text: written.join('\n') };
}

const MARKER = /^([ \t]*)(\d+)(?=[.)])/;

/** The items that stand as lines of their own in the section, in the order in which they stand. */
function linesOf(section: Section): Item[] {
  return section.blocks
    .filter((reading) => reading.heading === undefined)
    .flatMap((reading) => reading.items)
    .filter(
      (item) =>
        item.form === 'entry' || item.form === 'row' || item.form === 'line' || item.form === 'paragraph',
    )
    .sort((a, b) => a.place.start - b.place.start);
}

/** A place from the beginning of its first line, without the line break at its end. */
function wholeLine({ chunk, start, end }: Place): Place {
  const from = Math.max(chunk.text.lastIndexOf('\n', start - 1), chunk.text.lastIndexOf('\r', start - 1)) + 1;
  const rest = /^[^\r\n]*/.exec(chunk.text.slice(end))?.[0].length ?? 0;
  return { chunk, start: from, end: end + (chunk.text[end - 1] === '\n' ? 0 : rest) };
}

/** The marker, the label and what joins it to the words, as in another line, with another block's name. */
function entryLike(mate: Item, whole: Place, definition: BlockDefinition, step: number): string | undefined {
  const before = whole.chunk.text.slice(whole.start, mate.lead.start);
  const isBalanced = (before.match(/[*_]/g)?.length ?? 0) % 2 === 0;
  const label = relabelled(before, mate.block, definition);
  if (!isBalanced || label === undefined || before.includes('\n')) return undefined;
  const numbered = label.replace(
    MARKER,
    (_, indent: string, number: string) => `${indent}${Number(number) + step}`,
  );
  return `${numbered}[${definition.question}]`;
}

/** A row with as many cells as another, of which one names the block and one asks for the words. */
function rowLike(mate: Item, whole: Place, definition: BlockDefinition, step: number): string | undefined {
  const row = whole.chunk.text.slice(whole.start, whole.end);
  let isNamed = false;
  let at = whole.start;
  const cells = row.split(/(?<!\\)\|/).map((cell) => {
    const start = at;
    at += cell.length + 1;
    const label = isNamed ? undefined : relabelled(cell, mate.block, definition);
    if (label !== undefined) {
      isNamed = true;
      return label.replace(
        /^([^\p{L}\p{N}]*)(\d+)/u,
        (_, mark: string, number: string) => `${mark}${Number(number) + step}`,
      );
    }
    const isWords = start <= mate.lead.start && mate.lead.start < start + cell.length;
    return isWords ? ` [${definition.question}] ` : cell === '' ? '' : ' ';
  });
  return isNamed ? cells.join('|') : undefined;
}

/** A label with the name of another block in the same letters: capitals stay capitals. */
function relabelled(label: string, from: BlockDefinition, to: BlockDefinition): string | undefined {
  const names = [from.name, ...from.aliases].sort((a, b) => b.length - a.length);
  const lower = label.toLowerCase();
  const name = names.find((one) => lower.includes(one.toLowerCase()));
  if (name === undefined) return undefined;
  const start = lower.indexOf(name.toLowerCase());
  const written = label.slice(start, start + name.length);
  const isCapitals = written === written.toUpperCase();
  const isSmall = written === written.toLowerCase();
  const own = isCapitals ? to.name.toUpperCase() : isSmall ? to.name.toLowerCase() : to.name;
  return `${label.slice(0, start)}${own}${label.slice(start + name.length)}`;
}

/** Adds a block where it belongs: as a line between others, or as a section. */
export function addedBlock(
  section: Section,
  canvas: CanvasDefinition,
  order: readonly string[],
  block: string,
): FixStep {
  return (
    addedLine(section, order, block) ?? {
      kind: 'add-block',
      block,
      buyer: undefined,
      text: `[${blockOf(canvas, block).question}]`,
    }
  );
}
