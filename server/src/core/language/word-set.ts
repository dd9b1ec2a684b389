/** A set of words or marks, given in one text. Every word of a document is looked up in dozens of them, which patterns would make slow. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Whether a word begins with a letter. */
export function beginsWithLetter(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return /^\p{L}/u.test(word);
}

/** Whether it is a word or a number, and no mark. */
export function isWord(word: string): boolean {
  return beginsWithLetter(word) || /^\p{N}/u.test(word);
}
