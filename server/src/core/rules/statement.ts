/** What a section states, as a key: what it says is in the key alone, so it changes only when a section begins or ceases to say it. */
export type Statement = string;
