import type { Place } from '../../markdown/block';
import type { Ignore } from '../model';

/** Reads the body of a comment such as `canvas-ignore vp/feature-without-benefit: reason`; undefined when it is none. */
export function ignoreIn(body: string, place: Place): Ignore | undefined {
  const found = /^canvas-ignore(-file)?(?=[\s:]|$)\s*:?\s*([^\s:]*)\s*:?\s*([\s\S]*)$/i.exec(body);
  if (!found) return undefined;
  return {
    rule: found[2] ?? '',
    reason: (found[3] ?? '').trim(),
    scope: found[1] ? 'file' : 'next-line',
    place,
  };
}
