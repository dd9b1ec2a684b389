/** Says an English text of the picture's own in the language of whoever looks at it. What the writer wrote is never handed to it. */
export type Say = (text: string) => string;

/** As it is written. */
export const inEnglish: Say = (text) => text;
