import type { Analysis } from '../../language/statement';

/** What leads to a purpose: `so that`, `so`, `in order to`. */
const LEAD = /^(?:so that|so as to|so|in order that|in order to)\s+/i;
/** Whoever speaks, and what he will be able to do: behind it, a verb stands in its base form. */
const SPEAKER = /^(?:I|we|you|they)\s+(?:(?:can|could|may|might|will|would|am able to|are able to)\s+)?/i;
/** A verb that is none in its base form, and would have to be changed. */
const BENT = /^(?:have been|had|was|were|did)\b/i;
/** Forms of saying no, and of being, as they stand behind the speaker. */
const NO = /^(?:do not|don[’']t|cannot|can[’']t|will not|won[’']t|not)\s+/i;
const IS = /^(?:am|are)\s+/i;

/**
 * What a statement is for, as a job of its own: `Stay out of hospital` of `..., so I can stay out of hospital`. Undefined where it says
 * none, or one that speaks of somebody else and would have to be written anew.
 */
export function purposeOf(words: string, { purpose }: Analysis): string | undefined {
  if (!purpose) return undefined;
  const clause = words.slice(purpose.start, purpose.end).trim();
  const lead = LEAD.exec(clause)?.[0];
  const behind = lead === undefined ? undefined : clause.slice(lead.length);
  if (behind === undefined || /[.!?…]|\n/.test(behind.replace(/[.!?]$/, ''))) return undefined;
  const isToDo = /\bto\s+$/i.test(lead ?? '');
  const speaker = isToDo ? '' : SPEAKER.exec(behind)?.[0];
  if (speaker === undefined) return undefined;
  return demand(behind.slice(speaker.length).replace(/[.,;!?]+$/, ''));
}

function demand(said: string): string | undefined {
  if (BENT.test(said)) return undefined;
  const isNot = NO.test(said);
  const bare = said.replace(NO, '').replace(IS, 'be ');
  // A job has a verb and something more, or at least a verb.
  if (!/^\p{Ll}\p{L}+/u.test(bare)) return undefined;
  return isNot ? `Not ${bare}` : `${bare.charAt(0).toUpperCase()}${bare.slice(1)}`;
}
