import type { LabelledStatement } from './statement';

/**
 * Where a statement goes: `training`; `test`, other statements of the domains that training knows; `unseen domain`, of domains
 * that training knows nothing of.
 */
export type Part = 'training' | 'test' | 'unseen domain';

export const parts: readonly Part[] = ['training', 'test', 'unseen domain'];

/** Every third domain by the alphabet, when the set was written. Fixed since: a domain added later goes to training. */
const unseenDomains: ReadonlySet<string> = new Set([
  'chronic illness',
  'education',
  'food',
  'maternity',
  'payers',
  'retail',
  'travel',
]);

/** The part that a statement belongs to; it depends on nothing but its domain and its id. */
export function partOf({ domain, id }: Pick<LabelledStatement, 'domain' | 'id'>): Part {
  if (unseenDomains.has(domain)) return 'unseen domain';
  return fnv1a(id) % 5 === 0 ? 'test' : 'training';
}

/** The 32-bit FNV-1a hash (Fowler, Noll and Vo) of a text's UTF-8 bytes. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
