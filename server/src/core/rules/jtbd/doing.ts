/** Blocks of what is to be done. */
export const doing: ReadonlySet<string> = new Set(['actions', 'roadmap']);
