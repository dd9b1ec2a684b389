/** What a column is called that says what the thing beside it is good for, and for whom. */
const EFFECT =
  /^(?:so what|which means|what (?:for|changes)(?: for (?:them|whom|people))?|what (?:it|that|this) (?:does|changes|brings|means|is good for|is for)(?: (?:for|to) .*)?|for (?:them|whom)|what (?:they|people|patients|members|families|customers|guests|tenants) (?:get|have)(?: (?:of|from|out of) it)?|benefits?(?: .*)?|effect|why it matters)$/;

/** What a column is called that names the things themselves. */
const THING =
  /^(?:features?|parts?|pieces?|things?|what|components?|elements?|items?|modules?|on board|in the box|included|we (?:bring|offer|give|have)|what (?:we|they|you) (?:bring|offer|give|get|have|do|make|build)|offer|ours)$/;

/** Whether a table says of things what they are good for: `| On board | For them |`. */
export function saysWhatThingsAreFor(titles: readonly string[]): boolean {
  const bare = titles.map((title) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\s]/gu, '')
      .trim(),
  );
  return bare.some((title) => EFFECT.test(title)) && bare.some((title) => THING.test(title));
}
