import { judgeBenefit } from '../../language/benefit';
import { isPerson } from '../../language/people-words';
import { goesOnAboutSomebody } from '../../language/who';

/** Words of a change for people, which a list of features holds often enough: it says already what others are asked for. */
const CHANGE =
  /\b(?:nobody|no one|no longer|peace of mind)\b|^(?:no more|fewer|less|feels?)\s(?!.*\bthan\b)|^stops? [a-zà-ɏ]+ing\b/i;

/** Whether words that name what is offered say already what changes, and for whom. */
export function saysForWhom(words: string): boolean {
  return (
    goesOnAboutSomebody(words) ||
    CHANGE.test(words) ||
    isBenefit(words) ||
    laterSentences(words).some(isSureBenefit)
  );
}

/** `Label printer. Shops stop relabelling by hand.`: what stands behind the first sentence. */
function laterSentences(words: string): string[] {
  return words.split(/(?<=[.!])\s+/).slice(1);
}

function isSureBenefit(words: string): boolean {
  const { verdict, confidence } = judgeBenefit(words);
  return verdict === 'benefit' && confidence === 'sure';
}

/** A benefit that stands among the features has nothing to add: one for certain, or a sentence about people that is no feature. */
function isBenefit(words: string): boolean {
  const { verdict, confidence, analysis } = judgeBenefit(words);
  if (verdict === 'benefit' && confidence === 'sure') return true;
  const [, first = ''] = /^(?:the |our |all |every )?([a-zà-ɏ]+)/i.exec(words) ?? [];
  return (
    verdict !== 'feature' &&
    analysis.form !== 'noun-phrase' &&
    analysis.verb !== undefined &&
    isPerson(first.toLowerCase())
  );
}
