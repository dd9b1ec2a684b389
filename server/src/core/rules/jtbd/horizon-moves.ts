import { slotNamed } from '../../canvas/block-names';
import type { Item } from '../../canvas/model';
import type { Place } from '../../markdown/block';
import { cellsOfRow } from '../../refactoring/cells';
import type { Fix } from '../finding';
import type { SectionView } from '../view';
import { wholeLines } from '../whole-lines';
import { quoted } from '../wording';

/** How a message calls the horizon. */
export function nameOf(item: Item, slot: string): string {
  return item.block.slots.find(({ id }) => id === slot)?.name.toLowerCase() ?? slot;
}

/** A line that names its horizon itself: `Quick wins: ...`. */
function relabelled(item: Item, slot: string): Fix[] {
  if (lineOf(item) === undefined) return [];
  const { chunk, start, end } = item.lead;
  const [, marks = '', label = ''] =
    /^([*_]*)([^:*_]+?)(?:[*_]*\s*:|\s+[–—-]\s)/.exec(chunk.text.slice(start, end)) ?? [];
  if (slotNamed(item.block, label)?.id !== item.slot) return [];
  const from = start + marks.length;
  return [calling(item, { chunk, start: from, end: from + label.length }, slot)];
}

/** A row that names its horizon in a cell. */
function recalled(item: Item, slot: string): Fix[] {
  const named = cellsOfRow(item.place).flatMap((cell) => {
    const [, before = '', name = ''] = /^([\s*_]*)(.*?)[\s*_]*$/s.exec(textOf(cell)) ?? [];
    const start = cell.start + before.length;
    const isOwn = name !== '' && slotNamed(item.block, name)?.id === item.slot;
    return isOwn ? [{ chunk: cell.chunk, start, end: start + name.length }] : [];
  });
  const [label, another] = named;
  return label && !another ? [calling(item, label, slot)] : [];
}

function calling({ block }: Item, at: Place, slot: string): Fix {
  const name = block.slots.find(({ id }) => id === slot)?.name ?? slot;
  return {
    title: `Call it ${quoted(name)}`,
    steps: [{ kind: 'replace', at, text: name }],
    safe: false,
    preferred: true,
  };
}

/** Moves a step to another horizon: below its heading, or by the name in front of it or in its row. */
export function moveTo(slot: string, item: Item, view: SectionView): Fix[] {
  const isUnder = view.section.blocks.some((reading) => reading.heading && reading.slot === item.slot);
  if (!isUnder) return item.form === 'row' ? recalled(item, slot) : relabelled(item, slot);
  const text = item.form === 'row' ? entryOf(item) : lineOf(item);
  if (text === undefined) return [];
  return [
    {
      title: `Move it to the ${nameOf(item, slot)}`,
      steps: [
        { kind: 'replace', at: wholeLines(item.place), text: '' },
        {
          kind: 'add-item',
          block: item.block.id,
          buyer: undefined,
          slot,
          text,
          ...(item.form === 'row' ? { row: item.place } : {}),
        },
      ],
      safe: false,
      preferred: true,
    },
  ];
}

/** The words of an entry with nothing below it. */
function lineOf({ form, place, lead }: Item): string | undefined {
  return form === 'entry' && place.end <= lead.end + 1 ? textOf(lead).trimEnd() : undefined;
}

/** A row as the words of an entry, and what its other cells say below it; undefined where something would be lost. */
function entryOf({ id, lead, fields, place }: Item): string | undefined {
  const isApart = id && id.place.end <= lead.start;
  const nested = fields.map(({ label, place: own }) => `- ${capital(label)}: ${textOf(own).trim()}`);
  const text = [`${isApart ? `${textOf(id.place)}: ` : ''}${textOf(lead).trim()}`, ...nested].join('\n');
  const isWhole = cellsOfRow(place).every((cell) => text.includes(textOf(cell).trim()));
  return isWhole && nested.every((line) => /\p{L}.*: \S/u.test(line)) ? text : undefined;
}

function textOf({ chunk, start, end }: Place): string {
  return chunk.text.slice(start, end);
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
