import type { WordSpan } from './analysis';

/** Being first of all: what everybody says of themselves, and nobody could show. English only. */
const BOASTS: readonly RegExp[] = [
  /\bthe (?:(?:very|single|country's|world's|region's|city's) )?(?:most (?!of\b|people\b|patients\b)[a-zà-ɏ]+|(?!(?:latest|next|nearest|rest|west|east|guest|test|request|interest|forest|harvest|chest|oldest|youngest|first|last|least)\b)[a-zà-ɏ]{3,}est|best|number one|no\. ?1|leading|only true|only real)\b[^.;]*?\b(?:in|of|on|for|around|between|north|south|ever|anywhere)\b/i,
  /\b(?:world-class|world class|best-in-class|second to none|unrivall?ed|unparalleled|unmatched|unbeatable|incomparable|market-leading|industry-leading|like no other|one of a kind|award-winning)\b/i,
  /\b(?:country|region|world|city|town|valley|market|industry|nation|state|county)['’]s (?:own )?(?:leading|best|number one|no\. ?1|finest|friendliest|most [a-zà-ɏ]+)\b/i,
  /\bnowhere (?:else )?(?:[a-zà-ɏ-]+ ){1,5}(?:better|safer|more|as [a-zà-ɏ]+)\b/i,
  /\b(?:nobody|no one) (?:[a-zà-ɏ-]+ ){0,4}(?:better|like (?:us|we do))\b/i,
];

/** What shows it: a figure, a source, a comparison that somebody made. */
const SHOWN = /\d|%|\b(?:according to|survey|rated by|voted|test(?:ed)? by|audit|study|register|ranking)\b/i;

/** Of a longer text, only so many characters count. */
const LONGEST = 1000;

/** The words with which somebody says of themselves that nobody is as good; undefined where they do not, or say what shows it. */
export function boastIn(text: string): WordSpan | undefined {
  const words = text.slice(0, LONGEST);
  if (SHOWN.test(words)) return undefined;
  for (const pattern of BOASTS) {
    const found = pattern.exec(words);
    if (found) return { start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
