import type { NotApplicable, Phrase } from '../model';
import { partOf, placeIn } from '../phrase';

/** A label in front of words: `Benefit: ...`, `**Evidence** - ...`. Short, and followed by more words or nothing. */
const LABEL = /^([^:–—|.!?]{1,48}?)(?:\s*:(?=\s|$)|\s+[-–—](?=\s|$)|\s+\.{3,}(?=\s|$))\s*/;

/** `When ..., I want ...`, `As a ..., I want ...`. */
const STORY = /^["“]?(?:when|whenever|while|if|as an?|as the)\b[^.!?]*?\bI\s+(?:want|need|would like)\b/i;

/** Titles of columns that hold the parts of a job story: when, what is wanted, what for. */
export const SITUATION =
  /^(?:when(?: I| they| we| …|…)?|the? ?situation|situations?|context|trigger|circumstances?)[\s.:…]*$/i;
export const MOTIVATION =
  /^(?:(?:I|they|we) want(?: to)?|motivations?|want(?:s| to)?|what (?:I|they) want(?: to do)?)[\s.:…]*$/i;
export const SO_THAT =
  /^(?:so(?: that)?(?: I| they| we)?(?: can)?|(?:expected |desired |wanted )?(?:outcome|result)s?|in order to)[\s.:…]*$/i;

/** Whether words are a job story. */
export function isStory(words: string): boolean {
  return STORY.test(words);
}

/** Takes a label off the front of a phrase. */
export function leadingLabel(phrase: Phrase): { label: Phrase; rest: Phrase } | undefined {
  const bold = phrase.text.marks.find(
    (mark) => (mark.kind === 'strong' || mark.kind === 'emphasis') && mark.start === 0,
  );
  const boldLabel = bold && /^\s*[:.–—-]?\s*/.exec(phrase.words.slice(bold.end));
  if (
    bold &&
    boldLabel &&
    bold.end <= 60 &&
    /[:.]$|^$/.test(phrase.words.slice(bold.start, bold.end).slice(-1) + boldLabel[0].trim())
  ) {
    return { label: partOf(phrase, 0, bold.end), rest: partOf(phrase, bold.end + boldLabel[0].length) };
  }
  const found = LABEL.exec(phrase.words);
  if (!found?.[1]) return undefined;
  return { label: partOf(phrase, 0, found[1].length), rest: partOf(phrase, found[0].length) };
}

/** A label's words without the colon or full stop that bold labels often hold. */
export function labelWords(label: Phrase): string {
  return label.words.replace(/\s*[:.]\s*$/, '');
}

/** `n/a: reason`, `not applicable because ...`, `none: reason`, `None known - see A4`. */
export function notApplicable(phrase: Phrase): NotApplicable | undefined {
  const na = /^(?:n\s*\/\s*a|not applicable)(?![a-zà-ɏ\d])\s*[:;,.–—-]*\s*/i.exec(phrase.words);
  const none =
    /^none(?:\s*$|\s*[:;,.–—-]+\s*|\s*(?=\()|\s+(?=(?:known|claimed|needed|required|planned|yet|so far|here|because|since|for)\b))/i.exec(
      phrase.words,
    );
  const found = na ?? none;
  if (!found) return undefined;
  return {
    reason: phrase.words
      .slice(found[0].length)
      .replace(/^[(]|[)]$/g, '')
      .trim(),
    place: placeIn(phrase),
  };
}

/** The same where nothing but words say so, and no mark: `so that`, `which means`, `, so nobody ...`. */
export const JOINED =
  /,?\s(?:which means|that means|so that|so (?:they|nobody|no one|nothing|people|patients|nurses|members|families|one|you|it|we|the)|in order to)\b|,\s+so\b(?! (?:far|on|called|to)\b)|\s(?:→|->|=>)\s+\S|;\s+(?:nobody|no one|nothing|no more|they|the|it|people|everybody)\b/i;

/** Where a sentence goes over from what a thing is to what it is good for. */
const JOIN = new RegExp(
  `(?:${[
    String.raw`,?\s+(?:which|that)\s+means\b(?:\s+that)?`,
    String.raw`,?\s+(?:which|that)\s+(?:lets?|allows?|enables?|saves?|spares?|frees?)\b`,
    String.raw`,?\s+meaning\s+(?:that\s+)?`,
    String.raw`,?\s+so\s+that\b`,
    String.raw`,\s+so\b`,
    String.raw`\s+so\s+(?=(?:they|it|you|we|he|she|nobody|no one|nothing|the|a|an|every|people|patients|nurses|members|families|clinicians|staff)\b)`,
    String.raw`\s+so\s+(?!(?:far|much|many|called)\b)(?=(?:[a-z’'-]+\s+){1,4}(?:can|could|will|need|never|no longer|don[’']t|doesn[’']t)\b)`,
    String.raw`,?\s+in order (?:to|that)\b`,
    String.raw`\s+means\s+(?=(?:that|the|no|nobody|you|they|it|people)\b)`,
    String.raw`\s+to\s+(?=(?:avoid|prevent|spare|save|reduce|let|allow|enable|make|keep)\b)`,
    String.raw`,?\s+(?:allowing|enabling)\b`,
    String.raw`,\s+(?:sparing|saving|letting|freeing)\b`,
    String.raw`[.]\s+(?:this|that|it)\s+(?:means|saves|spares|lets|frees)\b`,
    String.raw`\s*\((?=(?:saves|spares|frees|lets|helps|allows|enables|stops|prevents|means|meaning|which means|so that|so (?:they|it|you|we|nobody|nothing)|nobody|no more|no need|(?:you|they|he|she|no one|somebody|everybody|people|patients|nurses|members|families|guests|customers) [a-z]+s?)\b[^()]*\)[\s.]*$)`,
    String.raw`\s+–\s*`,
    String.raw`\s*—\s*`,
    String.raw`\s-{1,2}\s+|(?<=[a-z)])--(?=[a-z])`,
    String.raw`;\s+`,
  ].join('|')})\\s*`,
  'i',
);

/** The benefit that is joined to a feature in the same sentence, if one is. */
export function joinedBenefit(phrase: Phrase): { before: Phrase; benefit: Phrase } | undefined {
  const found = JOIN.exec(phrase.words);
  if (!found || found.index === 0) return undefined;
  const closing = found[0].endsWith('(') ? /\)[\s.]*$/.exec(phrase.words) : null;
  const benefit = partOf(phrase, found.index + found[0].length, closing?.index);
  // A stub that is still to be filled in counts as begun: what is left of it is a placeholder, which is another finding.
  const enough = /\p{L}{2,}\s+\p{L}/u.test(benefit.words) || /^(?:\.\.\.|…)/.test(benefit.words);
  return enough ? { before: partOf(phrase, 0, found.index), benefit } : undefined;
}
