import { distance } from 'fastest-levenshtein';

/**
 * The name that a misspelt one most likely meant.
 * @returns undefined when none is near: more than a third of the letters differ
 */
export function nearest(name: string, among: Iterable<string>): string | undefined {
  let best: { name: string; distance: number } | undefined;
  for (const candidate of among) {
    const far = distance(name.toLowerCase(), candidate.toLowerCase());
    if (far < (best?.distance ?? Number.POSITIVE_INFINITY)) best = { name: candidate, distance: far };
  }
  return best && best.distance <= Math.max(1, Math.floor(name.length / 3)) ? best.name : undefined;
}
