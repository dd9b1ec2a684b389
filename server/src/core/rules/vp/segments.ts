import { isOrganisation, isPerson } from '../../language/people-words';

/**
 * Whether a few words name customers of two kinds at once. Only where two plain nouns stand side by side, and only for kinds that
 * nobody takes for one: precision is worth more here than finding all.
 */

/** Who stands on which side of healthcare, by the last word of their name. */
const SIDES: readonly (readonly [side: string, nouns: RegExp])[] = [
  ['people', /^(?:patients?|members?|consumers?|families|relatives|residents|carers|caregivers|parents)$/i],
  [
    'payers',
    /^(?:payers?|payors?|insurers?|employers?|health plans?|insurance companies|sickness funds?|health funds?)$/i,
  ],
  ['providers', /^(?:providers?|clinics?|hospitals?|physicians?|doctors|gps|practices|nursing homes?)$/i],
  [
    'purveyors',
    /^(?:purveyors?|pharma|manufacturers?|device companies|drug makers?|device makers?|pharmaceutical companies)$/i,
  ],
];

/** Two ends of one market. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/^buyers$/i, /^sellers$/i],
  [/^riders$/i, /^drivers$/i],
  [/^hosts$/i, /^guests$/i],
  [
    /^(?:employers|companies|recruiters|businesses)$/i,
    /^(?:employees|candidates|job seekers|applicants|consumers)$/i,
  ],
  [/^(?:teachers|schools)$/i, /^(?:students|pupils|parents)$/i],
  [/^landlords$/i, /^tenants$/i],
  [/^(?:retailers|shops|stores|restaurants|merchants)$/i, /^(?:shoppers|diners|consumers|guests|eaters)$/i],
  [/^(?:freelancers|contractors)$/i, /^(?:clients|companies|enterprises)$/i],
  [/^b2b$/i, /^b2c$/i],
];

/** Professions, and those whom they serve: "dentists and patients", "opticians and their customers". */
const PROFESSIONS =
  /^(?:dentists|pharmacists|opticians|clinicians|physicians|doctors|gps|nurses|midwives|surgeons|vets|dietiti?ans|[a-zà-ɏ]*therapists|[a-zà-ɏ]+(?:ologists|iatrists)|lawyers|solicitors|tutors|agents|brokers|advis[eo]rs|accountants|consultants)$/i;
const SERVED = /^(?:patients|clients|customers|consumers|pupils|students|tenants|policyholders)$/i;

const JOINED = /\s*(?:,|\/|&|\+|\band\b|\bas well as\b|\bplus\b)\s*/i;

/**
 * The two kinds of customers that words name side by side ("patients and insurers").
 * @returns both in the writer's words, undefined where they name one kind or say more than names
 */
export function sidesMixedIn(words: string): readonly [string, string] | undefined {
  const names = namesIn(words);
  const isPlain = names.every(
    (name) =>
      name.split(/\s+/).length <= 3 &&
      !/\b(?:who|with|in|of|for|from|that|over|under|at|without)\b/i.test(name),
  );
  if (names.length < 2 || !isPlain) return undefined;
  for (const [index, one] of names.entries()) {
    const other = names.slice(index + 1).find((name) => areApart(one, name));
    if (other !== undefined) return [one, other];
  }
  return undefined;
}

/** Who is named in a row: "patients, insurers and clinics". */
export function namesIn(words: string): readonly string[] {
  return words
    .replace(/\([^()]*\)|[.]$/g, '')
    .split(JOINED)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function areApart(one: string, other: string): boolean {
  const sides = [sideOf(one), sideOf(other)];
  if (sides[0] !== undefined && sides[1] !== undefined) return sides[0] !== sides[1];
  const [a, b] = [lastWords(one), lastWords(other)];
  const areOpposites = OPPOSITES.some(
    ([left, right]) => (meets(left, a) && meets(right, b)) || (meets(left, b) && meets(right, a)),
  );
  return (
    areOpposites ||
    servesOther(a, b) ||
    servesOther(b, a) ||
    isPersonBesideFirm(a, b) ||
    isPersonBesideFirm(b, a)
  );
}

function meets(pattern: RegExp, words: readonly string[]): boolean {
  return words.some((word) => pattern.test(word));
}

function sideOf(name: string): string | undefined {
  return SIDES.find(([, nouns]) => meets(nouns, lastWords(name)))?.[0];
}

function servesOther([one = '']: readonly string[], [other = '']: readonly string[]): boolean {
  return PROFESSIONS.test(one) && SERVED.test(other);
}

/** The last word of a name, and its last two. */
function lastWords(name: string): string[] {
  const words = name.split(/\s+/);
  return [words.slice(-1).join(' '), words.slice(-2).join(' ')];
}

/** "Parents & schools": people and an institution. A profession beside where it works is one segment often enough. */
function isPersonBesideFirm([person = '']: readonly string[], [firm = '']: readonly string[]): boolean {
  const who = person.toLowerCase();
  const where = firm.toLowerCase();
  return RELATIVES.test(who) && isPerson(who) && isOrganisation(where) && !isPerson(where);
}

const RELATIVES =
  /^(?:parents|mothers|fathers|families|children|students|pupils|customers|consumers|residents|citizens|tenants|patients|members|employees)$/;
