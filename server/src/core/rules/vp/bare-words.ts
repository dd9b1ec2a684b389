import { comparableWords } from '../../canvas/names';

/** Words that stand in any sentence, in comparable form. */
const LITTLE = comparableSet(`
  a an the this that these those of to in on at for with without within per by from into over up down out off as and or but so
  is are was were be been being will would can could may might shall should must do does did has have had get gets
  it its they their them we our us you your he she his her i my who which what where when how
  all any each every everybody everyone everything some many much more most less least very really quite also just only even
  always often usually generally overall total in general highly fully truly better best good great big bigger large larger high higher
  low lower strong strongly significant significantly substantial substantially considerable considerably clear clearly easily
  help helps helping let lets allow allows enable enables make makes making give gives lead leads bring brings provide provides
  yes about around approximately roughly least
`);

/** A vocabulary from a text: its words in comparable form. */
export function comparableSet(words: string): ReadonlySet<string> {
  return new Set(comparableWords(words));
}

/**
 * Whether words say nothing but what a vocabulary says: such as that costs fall, without any word of why.
 * @param vocabulary words in comparable form, see {@link comparableSet}
 */
export function saysOnly(words: string, vocabulary: ReadonlySet<string>): boolean {
  return comparableWords(words).every(
    (word) => vocabulary.has(word) || LITTLE.has(word) || /^\p{N}+(?:st|nd|rd|th)?$/u.test(word),
  );
}
