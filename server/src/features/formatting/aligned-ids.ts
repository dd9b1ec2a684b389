import stringWidth from 'string-width';
import type { Item, Section } from '../../core/canvas/model';
import type { Chunk, List } from '../../core/markdown/block';
import type { Replacement } from './replacement';

/** What may stand between an id and the words of its item, on one line: marks, a colon, a dash, white space. */
const BETWEEN = /^([\])*_:.]*(?:[ \t]+[-–—:](?=[ \t]))?)([ \t]+)(?=[^\s\\])/;

/** White space between an id and its item's words. */
interface Gap {
  readonly start: number;
  readonly end: number;
  /** How many columns of the screen the line takes up to it. */
  readonly column: number;
}

/** Puts the words of a list's items below each other, where the items bear ids of different length (`F9`, `F10`). */
export function alignedIds(chunk: Chunk, list: List, section: Section): Replacement[] {
  const items = section.blocks.flatMap((block) => block.items);
  const gaps = list.entries.flatMap(({ span }) => {
    const item = items.find(({ place }) => place.chunk === chunk && place.start === span.start);
    return (item && gapBehindId(chunk, item)) ?? [];
  });
  const column = Math.max(...gaps.map((gap) => gap.column)) + 1;
  return gaps.flatMap(({ start, end, column: own }): Replacement[] => {
    const text = ' '.repeat(column - own);
    return text.length === end - start && !chunk.text.slice(start, end).includes('\t')
      ? []
      : [{ place: { chunk, start, end }, text }];
  });
}

function gapBehindId(chunk: Chunk, { id, form, place }: Item): Gap | undefined {
  if (form !== 'entry' || !id || id.place.chunk !== chunk || id.place.start < place.start) return undefined;
  const { text, lineStarts } = chunk;
  const lineStart = lineStarts.findLast((start) => start <= place.start) ?? 0;
  const before = text.slice(lineStart, id.place.end);
  if (/[\r\n\t]/.test(before)) return undefined;
  const found = BETWEEN.exec(text.slice(id.place.end, place.end));
  if (!found) return undefined;
  const [, marks = '', space = ''] = found;
  const start = id.place.end + marks.length;
  return { start, end: start + space.length, column: stringWidth(before + marks) };
}
