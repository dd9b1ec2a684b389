import type { Ignore } from '../../canvas/model';
import type { Place } from '../../markdown/block';

/** Where an ignore comment names its rule; the whole comment when it names none. */
export function placeOfRule({ rule, place }: Ignore): Place {
  const comment = place.chunk.text.slice(place.start, place.end);
  const at =
    rule === '' ? -1 : comment.indexOf(rule, comment.indexOf('canvas-ignore') + 'canvas-ignore'.length);
  if (at < 0) return place;
  return { chunk: place.chunk, start: place.start + at, end: place.start + at + rule.length };
}

/** A comment that has a line to itself goes with its line, any other alone. */
export function withItsLine({ chunk, start, end }: Place): Place {
  const from = chunk.text.lastIndexOf('\n', start - 1) + 1;
  const rest = /^[ \t]*(?:\r\n|\n|\r)?/.exec(chunk.text.slice(end))?.[0] ?? '';
  const isAlone = chunk.text.slice(from, start).trim() === '' && /^$|[\r\n]$/.test(rest);
  return isAlone ? { chunk, start: from, end: end + rest.length } : { chunk, start, end };
}
