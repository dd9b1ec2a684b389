import { beliefVerb } from './belief-verb';

/** What in a statement shows that it is true, or tells how that will be found out. English only. */

const EVIDENCE = new RegExp(
  [
    String.raw`(?<!\b(?:be|being|get) )\b(?:asked|surveyed|interviewed|trial(?:l)?ed|piloted|measured|counted|observed|tested|validated|verified|told us|said (?:so|yes|no|it|they)|confirmed|(?:we|i|they) (?:saw|heard|found))\b`,
    String.raw`\baccording to\b|\b(?:shown|seen|found|supported) (?:by|in|from)\b|\bknown from\b|\bevidence:|\bsource:|\bas (?:the|our) .{3,40} (?:shows?|showed)\b`,
    String.raw`\(\s*(?:see|source|cf|from|own|our|survey|interviews?|audit|trial|study|pilot|test|data|log|receipts?|visits?|letters?)\b[^()]*\)`,
    String.raw`\b(?:in|from|by) (?:the|our|an?|last year's) (?:[a-zà-ɏ-]+ )?(?:survey|trial|pilot|study|audit|interviews?|test|data|logs?|receipts|census|statistics|register)\b`,
    String.raw`\[\^?\d{1,3}\]|[,;]\s+see (?!it\b|them\b)[a-zà-ɏ]+|\b(?:came|comes) up in\b`,
  ].join('|'),
  'i',
);

const TEST = new RegExp(
  [
    String.raw`\b(?:we|i|she|he|they|somebody)(?:'ll| will| shall| are going to|'re going to| plan to| want to| mean to| intend to| have to| need to| must)? (?:now |first |then |also )?(?:ask|test|measure|count|check|find out|pilot|watch|interview|survey|compare|verify|validate|sit with|see (?:whether|if|how)|know (?:when |by |it (?:from|by|when|if) )|are right|are wrong|try (?:it|this|that|with|out))\b`,
    String.raw`\b(?:we|i)(?:'ll| will| shall) know that\b|\bto (?:find out|see (?:whether|if|how))\b|\(\s*(?:still )?to (?:be )?(?:test|valid|verif|check|confirm|prov|clarif|ask|measur)\w*\b`,
    // Somebody does it: `...; Ms Brandt asks them this week`.
    String.raw`(?:[;.–—>→]|\s-)\s+(?:[a-zà-ɏ]+\.?\s+){1,3}(?:will )?(?:asks?|tests?|tries|checks|measures|counts|compares|watches|interviews|verifies|finds? out)\b`,
    // A plan of a few words: `...; ask at the next meeting`.
    String.raw`(?:[;.–—>→]|\s-)\s+(?:then )?(?:ask|test|check|measure|count|try|compare|watch|survey|interview|talk to)\s+[a-zà-ɏ]+|,\s+(?:try|test|ask|check) (?:it|this|them|with|in|at|\d)\b`,
    String.raw`\b(?:to be|being|will be|gets?|is|are) (?:tested|checked|verified|measured|piloted|tried|validated|compared)\b|\b(?:will be|are|is|being) asked\b`,
    String.raw`\b(?:test|experiment|trial|pilot|check|measure|threshold|proof|signal)s?\s*(?::|=|–|—|\s-\s)`,
    String.raw`\b(?:comparison|trial|pilot|test|experiment|survey|study|interviews?) (?:runs?|(?:(?:is|are) )?(?:running|planned|due|under way|scheduled)|starts?|ends?|will)\b`,
    String.raw`\b(?:right|wrong|refuted|supported|disproved) (?:if|when)\b`,
  ].join('|'),
  'i',
);

/** A name with two words or fewer in front of a statement: `Hypothesis 2: ...`. */
const LABEL = /^[^:.;]{1,24}:\s+/u;

/** Behind the statement: figures, or somebody who does something about it. */
const BEHIND =
  /(?:[:;(–—→]|\s-\s|->|[.!]\s)[^:;]*?(?:\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|dozens?|hundreds?|half)\b)|(?:[:;.,–—]|\s-)\s+(?:and\s+|but\s+|so\s+)?(?:we|i|she|he)(?:'ll)?\s+[a-zà-ɏ]{2,}/i;

/** Of a longer text, only so many characters count. */
const LONGEST = 1000;

/** Whether words tell what shows it: who was asked, what was seen or counted, where it stands. */
export function saysEvidence(words: string): boolean {
  const text = words.slice(0, LONGEST);
  return EVIDENCE.test(text) || BEHIND.test(withoutLabel(text));
}

/** Whether words tell how it will be found out. */
export function saysTest(words: string): boolean {
  return TEST.test(words.slice(0, LONGEST));
}

/** Words without a label in front (`Hypothesis 2: ...`); `Demand is high: ...` is a statement and has none. */
export function withoutLabel(words: string): string {
  const label = LABEL.exec(words)?.[0] ?? '';
  const isLabel = label.trim().split(/\s+/).length <= 3 && beliefVerb(label) === undefined;
  return isLabel ? words.slice(label.length) : words;
}
