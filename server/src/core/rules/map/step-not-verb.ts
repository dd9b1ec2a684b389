import { isStep } from '../../canvas/job-map';
import type { BlockReading, Item } from '../../canvas/model';
import { comparable, namesOf, withoutNumbering, withoutRemark } from '../../canvas/names';
import { placeIn } from '../../canvas/phrase';
import { placeholdersIn } from '../../language/placeholder';
import { startsWithVerb } from '../../language/verbs';
import type { SectionRule } from '../rule';
import { quoted } from '../wording';

export const stepNotVerb: SectionRule = {
  id: 'map/step-not-verb',
  looksAt: 'section',
  standsAlone: true,
  level: 'info',
  wantsWhole: true,
  summary: 'A step of a job map that names a thing instead of saying what is done.',
  why: '“Goals” can be agreed, guessed or forgotten; only the verb says what happens in the step, and so what may go wrong and could be helped with.',
  source:
    'The writing on two-lane business models in healthcare that this canvas comes from, in whose maps every step begins with a verb; Bettencourt and Ulwick, “The Customer-Centered Innovation Map”, Harvard Business Review (May 2008)',
  examples: {
    violating: [
      {
        title: 'things',
        canvas: 'job-map',
        markdown: '1. DEFINE: «goals»\n2. LOCATE: find flats\n3. PREPARE: «boxes and tape»\n',
      },
    ],
    conforming: [
      {
        title: 'what is done',
        canvas: 'job-map',
        markdown: '1. DEFINE: agree what has to be near\n2. LOCATE: find flats\n3. PREPARE: pack by room\n',
      },
    ],
    silent: [
      {
        title: 'the heading is the verb',
        canvas: 'job-map',
        markdown: '## Locate a flat near the school\n\n- Two streets\n',
      },
      {
        title: 'a sentence, a question',
        canvas: 'job-map',
        markdown:
          '1. DEFINE: she says what “near” means\n2. CONFIRM: does the lift work?\n3. CONCLUDE: a last visit that is called the last visit\n',
      },
      {
        title: 'one of several lines',
        canvas: 'job-map',
        markdown: '## Prepare\n\n- Pack by room\n- Boxes and tape\n',
      },
      {
        title: 'somebody does it',
        canvas: 'job-map',
        markdown: '1. DEFINE: both agree\n2. LOCATE: finds flats\n3. PREPARE: boxes packed\n4. CONFIRM: …\n',
      },
    ],
  },
  check({ section }, report) {
    for (const reading of section.blocks) {
      const items = reading.items.filter(isSaid);
      const [first] = items;
      if (!first || !isStep(reading.definition.id) || saysMore(reading) || !items.every(isVerbless)) continue;
      report({
        at: placeIn(first.phrase),
        message: `${quoted(first.phrase.words)} names a thing; what is done with it in ${quoted(reading.definition.name)}? Begin with a verb: “${EXAMPLES[reading.definition.id] ?? 'agree …'}”.`,
      });
    }
  },
};

/** Verbs that steps begin with. */
const EXAMPLES: Readonly<Record<string, string>> = {
  define: 'agree …',
  locate: 'find …',
  prepare: 'put … in order',
  confirm: 'make sure that …',
  execute: 'do …',
  monitor: 'watch …',
  modify: 'change …',
  conclude: 'hand over …',
  'follow-up': 'ask after … weeks whether …',
};

/** Longer words hold a verb of some kind nearly always. */
const SHORT = 4;

function isSaid(item: Item): boolean {
  const { words } = item.phrase;
  return !item.notApplicable && words !== '' && placeholdersIn(words).length === 0;
}

/** Whether the heading goes on behind the step's name: then it says what is done. */
function saysMore({ heading, definition }: BlockReading): boolean {
  return (
    heading !== undefined &&
    !namesOf(definition).has(comparable(withoutRemark(withoutNumbering(heading.phrase.words))))
  );
}

/** Whether a few words name a thing, with no verb among them and nothing that sentences are made of. */
function isVerbless({ phrase, fields }: Item): boolean {
  const words = phrase.words.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  if (fields.length > 0 || words.length > SHORT || /[?→]|->/.test(phrase.words)) return false;
  const [first = ''] = words;
  return isNoun(first) && !words.some((word) => VERBAL.test(word) || isVerb(word));
}

/** A determiner, a plural, or a word with the ending of a noun. */
function isNoun(word: string): boolean {
  return /^(?:an?|the|our|his|her|their|its|my|your|all|every|[a-zà-ɏ]+(?:[st]ion|ment|ness|ity|ance|ence|ship|[^su]s)s?)$/i.test(
    word,
  );
}

function isVerb(word: string): boolean {
  return (
    startsWithVerb([word]) ||
    startsWithVerb([word.replace(/e?s$/, '')]) ||
    startsWithVerb([word.replace(/s$/, '')])
  );
}

/** Words with which a sentence is built, and participles. */
const VERBAL =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|must|should|may|might|who|what|how|whether|when|if|i|you|he|she|we|they|it|nobody|somebody|everybody|both|[a-zà-ɏ]+(?:ed|en|[’']s|[’']re))$/i;
