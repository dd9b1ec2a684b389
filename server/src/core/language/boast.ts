import type { WordSpan } from './analysis';
import { wordSet } from './word-set';

/** Words for the first of all: `most reliable`, `fastest`, and none that only says when or where. */
const FIRST = String.raw`(?:most (?!of\b|people\b|patients\b)[a-zà-ɏ]+|(?!(?:latest|next|nearest|rest|west|east|guest|test|request|interest|forest|harvest|chest|oldest|youngest|first|last|least|invest|suggest|protest|contest|digest|honest|modest)\b)[a-zà-ɏ]{3,}est|best|number one|no\. ?1|leading)`;

/** Where all of a kind are. */
const PLACES = wordSet(
  'country region county city town village valley state nation world planet market industry business trade north south east west area district neighbourhood neighborhood',
);
const AMONG_ALL = `(?:in|on) (?:the |our |this )?(?:whole |entire )?(?:${[...PLACES].join('|')})`;

/** Being first of all: what everybody says of themselves, and nobody could show. English only. */
const BOASTS: readonly RegExp[] = [
  // A claim often leaves out the article: `Shortest queue in town`.
  new RegExp(`^["“]?${FIRST}\\s[^.;]*?\\b${AMONG_ALL}\\b`, 'i'),
  /\b(?:loved|adored|trusted|praised|chosen|preferred) by (?:[a-zà-ɏ-]+ ){0,3}(?:everywhere|worldwide|everyone|everybody|all over|around the (?:world|country)|across the (?:world|country))\b/i,
  new RegExp(
    `\\bthe (?:(?:very|single|country's|world's|region's|city's) )?(?:${FIRST}|only true|only real)\\b[^.;]*?\\b(?:in|of|on|for|around|between|north|south|ever|anywhere)\\b`,
    'i',
  ),
  /\bthe (?:fastest|easiest|safest|cheapest|best|surest|quickest|simplest|smartest) (?:way|route|path|solution|choice|place|method)\b/i,
  /\b(?:world-class|world class|best-in-class|second to none|unrivall?ed|unparalleled|unmatched|unbeatable|incomparable|market-leading|industry-leading|like no other|one of a kind|award-winning)\b/i,
  /^["“]?(?:[Tt]he )?(?:[Bb]est|[Ll]eading|[Nn]umber one|[Mm]ost [a-z]+|(?!(?:[Ll]at|[Nn]ear|[Ff]ir|[Ll]a|[Oo]ld|[Yy]oung|[Ii]nter|[Rr]equ|[Tt]|[Gg]u|[Ff]or|[Hh]arv)est\b)[A-Za-z]{3,}est)\s[^.;]*?\bin (?:the )?\p{Lu}[\p{L}]+["”.!]*$/u,
  // A claim that is nothing but praise.
  /^["“«]?(?:(?:simply|truly|really|totally) )?(?:revolutionary|ground-?breaking|game[- ]chang(?:ing|er)|cutting[- ]edge|state[- ]of[- ]the[- ]art|next[- ]generation|unique|outstanding|excellen(?:t|ce))["”».!]*$/i,
  /\b(?:country|region|world|city|town|valley|market|industry|nation|state|county)['’]s (?:own )?(?:leading|best|number one|no\. ?1|finest|friendliest|most [a-zà-ɏ]+)\b/i,
  /\b\p{Lu}[\p{L}-]{3,}['’]s (?:own )?(?:leading|best|finest|friendliest|favou?rite|number one|most [a-z]+)\b/u,
  /\bnowhere (?:else )?(?:[a-zà-ɏ-]+ ){1,5}(?:better|safer|more|as [a-zà-ɏ]+)\b/i,
  /\b(?:nobody|no one) (?:[a-zà-ɏ-]+ ){0,4}(?:better|like (?:us|we do))\b/i,
];

/** The first of all that there are anywhere: elsewhere than in claims, `the most urgent call of the night` is no boast. */
const OF_ALL = new RegExp(`\\b${FIRST}\\s[^.;]*?\\b${AMONG_ALL}$`, 'i');

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

/** What an offer is said to do once and for all, in words that ask for a figure: `halves the cost`, `proven to work`. */
const OVERCLAIMS =
  /\b(?:(?:clinically|scientifically|medically) proven|proven to|guarantee[sd]?|halves|doubles|triples|eliminates|eradicates|cures|slashes|ends all)\b|\b(?:always|never) (?:late|wrong|fails?|out of)\b/i;

/** The words with which something is claimed for the public as if it were settled; undefined where something shows it, or a condition stands beside it. */
export function overclaimIn(text: string): WordSpan | undefined {
  const words = text.slice(0, LONGEST);
  const found = SHOWN.test(words) || TIED.test(words) ? null : OVERCLAIMS.exec(words);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

const TIED = /\b(?:if|unless|or (?:your|the) money|you pay nothing|not|no)\b/i;

/** The words with which an offer is said to be the first of all on the market, in the country or wherever; undefined where something shows it. */
export function boastOfAll(text: string): WordSpan | undefined {
  const words = text.slice(0, LONGEST).replace(/[\s.!]+$/, '');
  // Nearly all that is offered ends with another word.
  if (!PLACES.has(words.slice(words.lastIndexOf(' ') + 1).toLowerCase())) return undefined;
  const found = SHOWN.test(words) ? null : OF_ALL.exec(words);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}
