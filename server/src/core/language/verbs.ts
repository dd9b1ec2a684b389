/**
 * Verbs with which jobs begin. Only needed to tell `Check dashboards` from `Delivery dashboards`; a lexicon of verbs will do it better.
 */
const VERBS = new Set(
  (
    'achieve adapt adjust agree allow answer apply arrange ask avoid balance be become begin belong bill book break bring build buy call care ' +
    'carry change charge check choose clean clear click climb close collect communicate compare complete connect control cook coordinate cope ' +
    'cover create cut deal decide delegate deliver demonstrate describe design detect determine discover discuss distinguish do document drive ' +
    'earn eat educate enable encourage enjoy ensure enter establish evaluate exercise explain express face feel file fill find finish fit fix ' +
    'follow forget free fulfil get give go grow handle have hear help hide hold identify improve inform integrate invest join judge keep kneel ' +
    'know lead learn leave let limit listen live locate look lose maintain make manage master measure meet minimise minimize monitor move ' +
    'navigate notice obtain offer open operate order organise organize overcome own pass pay perform pick plan play predict prepare present ' +
    'preserve prevent produce protect prove provide put raise reach read receive recognise recognize record recover reduce refuse regain relax ' +
    'release rely remain remember remove renew rent repair replace report request respond rest return review run satisfy save say schedule see ' +
    'select sell send serve set settle share show sign sleep solve speak spend spot stand start stay step stop store structure study submit ' +
    'support switch tackle take talk teach tell test think track train transfer travel treat trust try turn understand update use validate ' +
    'verify visit wait wake walk want watch wear win work write design test trial pilot compare judge rate rank debug configure scale host'
  ).split(' '),
);

/** Whether words begin like a demand or a gerund: with a verb, or with an adverb and a verb. */
export function startsWithVerb(words: readonly string[]): boolean {
  const [first = '', second = ''] = words.map((word) => word.toLowerCase());
  if (VERBS.has(first) || /^\p{L}+ing$/u.test(first)) return true;
  return /^(?:to|not|never|always|quickly|easily|safely|only|still)$|ly$/.test(first) && VERBS.has(second);
}

/** Whether a word in lower case is a known verb in its base form. */
export function isVerb(word: string): boolean {
  return VERBS.has(word);
}

/** Whether a word in lower case is a known verb in the third person singular. */
export function isVerbInThirdPerson(word: string): boolean {
  const bases = [/s$/, /(?<=[osxz]|ch|sh)es$/].map((ending) => word.replace(ending, ''));
  return [...bases, word.replace(/ies$/, 'y')].some((base) => base !== word && VERBS.has(base));
}

/** Whether a verb in its base form is one with which jobs begin. */
export function isDemand(base: string): boolean {
  return VERBS.has(base);
}
