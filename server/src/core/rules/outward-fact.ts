/** What a section says beyond its canvas: a key, and what it says under it. */
export type OutwardFact = readonly [key: string, state: string];
