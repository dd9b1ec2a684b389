import type { Place } from '../../markdown/block';
import type { Id, Link, Phrase } from '../model';
import { partOf, placeIn } from '../phrase';
import { isId, isLinkedId, type Vocabulary } from './ids';

const ARROW = /(?:<?[-=]+>|→|⇒|➔|➜|⟶|➡\uFE0F?|<[-=]+(?![-=]*>)|←|⇐|⟵)/g;
const BACKWARDS = /^(?:<[-=]|←|⇐|⟵)/;
/** Behind an arrow an id may be written small: nothing else of that form stands there. */
const ID = '[A-Z]{1,3}\\d{1,4}[a-z]?|[a-z]{1,3}\\d{1,4}';
const BETWEEN = '\\s*(?:,|;|&|/|\\+|\\band\\b)?\\s*';

/** One thing that an arrow may lead to: an id, quoted words, or words that may be a driver's name. */
const TARGET = new RegExp(
  `^${BETWEEN}[([]?(?:(${ID})(?![\\p{L}\\p{N}])|["“«]([^"”»]{2,200})["”»]|([\\p{L}][\\p{L} -]{2,30}))[)\\]]?`,
  'u',
);

/** What follows an arrow. */
export interface ArrowReading {
  readonly links: readonly Link[];
  /** Words after the arrow that are no link: a benefit, or the linked item's own words. */
  readonly words: Phrase | undefined;
  /** The one id whose own words follow it (`-> B1 Readings reach the clinic`). */
  readonly declared: Id | undefined;
  /** Where the arrow stands. */
  readonly place: { readonly start: number; readonly end: number };
  /** True when nothing but dots follows. */
  readonly unfinished: boolean;
}

/** Reads every arrow of a phrase. @returns the words before the first arrow, and each arrow with what follows it */
export function arrowsOf(phrase: Phrase, vocabulary: Vocabulary): { before: Phrase; arrows: ArrowReading[] } {
  const found = [...phrase.words.matchAll(ARROW)].filter(
    (match) => !insideCode(phrase, match.index) && !isBetweenNumbers(phrase.words, match),
  );
  const first = found[0];
  if (!first) return { before: phrase, arrows: [] };
  const arrows = found.map((match, index) => {
    const start = match.index + match[0].length;
    const end = found[index + 1]?.index ?? phrase.words.length;
    const direction = BACKWARDS.test(match[0]) && !match[0].endsWith('>') ? 'from' : 'to';
    return readTargets(phrase, match.index, start, end, direction, vocabulary);
  });
  const before = phrase.words.slice(0, first.index).replace(/[\s(]+$/, '');
  return { before: partOf(phrase, 0, before.length), arrows };
}

/**
 * The links that a phrase begins with, as in a column `Serves` or a field `Jobs: J1, J2`.
 * @returns the links, and whether words of their own follow the one of them (`B1 Readings reach the clinic`); no links when
 * the phrase says anything else
 */
export function targetsIn(
  phrase: Phrase,
  direction: Link['direction'],
  vocabulary: Vocabulary,
): { readonly links: readonly Link[]; readonly named: boolean } {
  const read = readTargets(phrase, 0, 0, phrase.words.length, direction, vocabulary);
  const says = read.words !== undefined;
  return says && !read.declared ? { links: [], named: false } : { links: read.links, named: says };
}

/** `1.9 → 1.2 trips a week`: a change, and no link. */
function isBetweenNumbers(words: string, { 0: arrow, index }: RegExpMatchArray & { index: number }): boolean {
  return (
    /\d\s*$/.test(words.slice(Math.max(0, index - 4), index)) &&
    /^\s*\d/.test(words.slice(index + arrow.length))
  );
}

function insideCode(phrase: Phrase, at: number): boolean {
  return phrase.text.marks.some((mark) => mark.kind === 'code' && mark.start <= at && at < mark.end);
}

function readTargets(
  phrase: Phrase,
  arrow: number,
  start: number,
  end: number,
  direction: Link['direction'],
  vocabulary: Vocabulary,
): ArrowReading {
  const links: Link[] = [];
  let at = start;
  for (;;) {
    const rest = phrase.words.slice(at, end);
    const found = TARGET.exec(rest);
    const link = found && linkFrom(phrase, at, found, direction, vocabulary);
    if (!link) break;
    links.push(link.link);
    at += link.length;
  }
  const rest = phrase.words.slice(at, end).replace(/[\s,;.]+$/, '');
  const words = /\p{L}{2}|\p{N}/u.test(rest)
    ? partOf(phrase, at + (/^\s*[:–—-]?\s*/.exec(rest)?.[0].length ?? 0), at + rest.length)
    : undefined;
  const only = links.length === 1 ? links[0] : undefined;
  const declared =
    words && only?.kind === 'id' && direction === 'to'
      ? { value: only.target, place: only.place }
      : undefined;
  return {
    links,
    words,
    declared,
    place: { start: arrow, end: start },
    unfinished: links.length === 0 && !words,
  };
}

/** One target of an arrow, if what the pattern found is one. */
function linkFrom(
  phrase: Phrase,
  at: number,
  found: RegExpExecArray,
  direction: Link['direction'],
  vocabulary: Vocabulary,
): { link: Link; length: number } | undefined {
  const [whole, id, quoted, words] = found;
  const place = (text: string): Link['place'] => {
    const start = at + whole.indexOf(text);
    return placeIn(phrase, start, start + text.length);
  };
  if (id !== undefined) {
    const value = /^[a-z]/.test(id) ? id.toUpperCase() : id;
    const after = phrase.words.slice(at + whole.length);
    // `-> A4 paper` leads to no other canvas.
    const isForeign = !isId(value, vocabulary) && /^\s+(?!(?:and|or)\b)\p{Ll}/u.test(after);
    if (!isLinkedId(value, vocabulary) || isForeign) return undefined;
    const address = linkAddress(phrase, at + whole.indexOf(id));
    return { link: idLink(id, address, direction, place(id)), length: whole.length };
  }
  if (quoted !== undefined)
    return {
      link: { direction, kind: 'words', target: quoted.trim(), place: place(quoted) },
      length: whole.length,
    };
  if (words === undefined) return undefined;
  return driverLink(words, whole, direction, vocabulary, place);
}

/** A value driver's name after an arrow: the longest name that the words begin with. */
function driverLink(
  words: string,
  whole: string,
  direction: Link['direction'],
  vocabulary: Vocabulary,
  place: (text: string) => Link['place'],
): { link: Link; length: number } | undefined {
  for (const { slot, begins } of vocabulary.drivers) {
    const name = begins.exec(words)?.[0];
    if (name === undefined) continue;
    const length = whole.indexOf(words) + name.length;
    return { link: { direction, kind: 'driver', target: slot.id, place: place(name) }, length };
  }
  return undefined;
}

/** Ids that are Markdown links and stand behind no arrow: `see [B1](payers.md#benefits)`. */
export function linkedIds(phrase: Phrase, vocabulary: Vocabulary): Link[] {
  return phrase.text.marks.flatMap((mark): Link[] => {
    const id = phrase.words.slice(mark.start, mark.end);
    if (mark.kind !== 'link' || !isLinkedId(id, vocabulary)) return [];
    const place = placeIn(phrase, mark.start, mark.end);
    return [idLink(id, mark.detail, 'to', place)];
  });
}

function idLink(id: string, address: string | undefined, direction: Link['direction'], place: Place): Link {
  const isElsewhere = address !== undefined && !address.startsWith('#');
  return isElsewhere
    ? { direction, kind: 'file', target: address, place }
    : { direction, kind: 'id', target: id.toUpperCase(), place };
}

function linkAddress(phrase: Phrase, at: number): string | undefined {
  return phrase.text.marks.find((mark) => mark.kind === 'link' && mark.start <= at && at < mark.end)?.detail;
}
