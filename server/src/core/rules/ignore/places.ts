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
