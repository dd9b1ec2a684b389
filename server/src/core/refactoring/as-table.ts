import type { BlockDefinition } from '../canvas/definition';
import { comparable } from '../canvas/names';
import type { TextEdit } from '../fixing/fix';
import { lineBreakOf } from '../line-break';
import { type FormedItem, formOfEntry, listWith } from './list-form';
import { readsAlike } from './reads-alike';
import type { Refactoring, Spot } from './refactoring';

/** More than anybody can look over in a table; and what it would come to is tried out before it is offered. */
export const MOST_ROWS = 150;

/** Writes a list of items as a table: the id, what the item says with its links and ratings, and a column for each label. */
export const asTable: Refactoring = {
  name: 'as-table',
  kind: 'rewrite',
  choices(spot) {
    return tableFor(spot) ? [{ id: '', title: 'Convert the list to a table' }] : [];
  },
  edits(spot) {
    const edit = tableFor(spot);
    return edit ? [edit] : [];
  },
};

function tableFor(spot: Spot): TextEdit | undefined {
  const { document, section, item } = spot;
  const held = item && listWith(item, section);
  if (!held || held.items.length > MOST_ROWS) return undefined;
  const { holder, items } = held;
  const formed = holder.entries.flatMap((entry, index) => {
    const one = items[index];
    return (one && formOfEntry(one, entry)) ?? [];
  });
  if (formed.length < items.length) return undefined;
  const { start, end } = document.locate({ chunk: item.place.chunk, ...holder.span });
  const { text } = document.markdown;
  const eol = lineBreakOf(document);
  const lines = tableOf(formed, item.block);
  // Right below a paragraph, the first row would be one of its lines.
  const isBelowWords = /\S[ \t]*(?:\r\n|\r|\n)[ \t]*$/.test(text.slice(0, start));
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const gap = isBelowWords && !/^#{1,6}\s/.test(lineAbove(text, lineStart)) ? eol : '';
  const whole = { start: lineStart, end: start + text.slice(start, end).trimEnd().length };
  const written = lines && gap + lines.join(eol);
  return written !== undefined && readsAlike(spot, whole, written) ? { ...whole, text: written } : undefined;
}

function lineAbove(text: string, lineStart: number): string {
  return /[^\r\n]*(?:\r\n|\r|\n)$/.exec(text.slice(0, lineStart))?.[0] ?? '';
}

function tableOf(items: readonly FormedItem[], block: BlockDefinition): string[] | undefined {
  const labels = new Map<string, string>();
  for (const { fields } of items)
    for (const { label } of fields)
      if (!labels.has(label.toLowerCase())) labels.set(label.toLowerCase(), label);
  const title = singular(block.name);
  const hasIds = items.some(({ id }) => id !== undefined);
  const taken = new Set([...(hasIds ? ['id'] : []), title.toLowerCase()]);
  if ([...labels.keys()].some((label) => taken.has(label))) return undefined;
  const rows = items.map(({ id, words, fields }) => [
    ...(hasIds ? [id ?? ''] : []),
    words,
    ...[...labels.keys()].map((key) => fields.find(({ label }) => label.toLowerCase() === key)?.words ?? ''),
  ]);
  const header = [...(hasIds ? ['Id'] : []), title, ...labels.values()];
  return [rowOf(header), `|${'---|'.repeat(header.length)}`, ...rows.map(rowOf)];
}

function rowOf(cells: readonly string[]): string {
  return `|${cells.map((cell) => ` ${cell.replace(/(?<!\\)\|/g, '\\|')}${cell === '' ? '' : ' '}|`).join('')}`;
}

/** `Pains` are a pain each; of several words nobody can tell which one. */
function singular(name: string): string {
  const one = name.replace(/s$/, '');
  return !/\s/.test(name) && comparable(one) === comparable(name) ? one : name;
}
