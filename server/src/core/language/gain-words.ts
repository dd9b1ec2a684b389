import { isOrganisation, isPerson } from './people-words';

/** Words of a change, or of what people get: less, nobody, again, at home, calm. */
const CHANGE =
  /(?<![a-zà-ɏ-])(?:no|not|nobody|none|never|without|less|fewer|more|again|instead|already|still|sooner|later|longer|earlier|first|only|back|ahead|away|off|enough|free|save[sd]?|saving|avoid\w*|reduc(?:es?|ed|ing)|increas\w*|improv\w*|cut|cuts|lower\w*|rais\w*|gain\w*|help\w*|prevent\w*|protect\w*|keeps?|stays?|knows?|feels?|sleeps?|worr\w*|calm|trust\w*|confiden\w*|comfort\w*|control|freedom|certainty|clarity|warning|notice|certain\w*|overview|insight|independen\w*|peace|relief|safe\w*|secur\w*|dignity|pride|time|money|cost\w*|home|family|better\S*|every(?:body|one|thing)|any(?:body|one|where|time)|[a-zà-ɏ]{3,}er (?:[a-zà-ɏ]+ )?(?:than|nights?|days?|sleep|care|work|visits?|decisions?|results?|outcomes?))(?![a-zà-ɏ-])/i;

/** Verbs that tell a change whatever their subject is. */
const BECOMES =
  /\b(?:becomes?|turns? (?:in)?to|shrinks?|disappears?|halves|lasts?|is over|are over|comes? true|goes? down|goes? up)\b/i;

/** By how much something rose or fell: `Absences down a third`, `fraud losses −46 %`. `Down to half a gram` says how fine it is. */
const MOVED =
  /\p{L}\s+(?:up|down)\s+(?:(?:by|from|about|almost|nearly|over)\s+)*(?:[~≈€$£]?\s?\d|an? (?:half|third|quarter|fifth|tenth)\b|half\b|one\b|two\b|three\b)|\p{L}\s+[+−–-]\s?\d+(?:[.,]\d+)?\s?%(?:$|\s+(?:since|in|y\/y|per|a|within)\b|\s*\()/iu;

/** Whether words tell that one thing becomes another, or that there is more or less of it: `One morning becomes one lesson`. */
export function saysItBecomes(words: string): boolean {
  return BECOMES.test(words) || MOVED.test(words);
}

const SOMEBODY =
  /^(?:i|me|my|you|your|yours|we|us|our|they|them|their|he|she|his|her|who|whoever|people|one)$/;

/** Whether nobody is named in some words, and nothing that changes or that people get: then they speak of a thing alone. */
export function saysNobodyGains(words: string): boolean {
  if (CHANGE.test(words)) return false;
  return [...words.toLowerCase().matchAll(/\p{L}+/gu)].every(
    ([word]) => !SOMEBODY.test(word) && !isPerson(word) && !isOrganisation(word),
  );
}
