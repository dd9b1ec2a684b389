import { type VaguePromise, vaguePromiseIn } from '../../language/vague-promise';

/** What words hold nothing but praise that fits any offer (`world-class service`); a comparison or a judgement is more. */
export function praiseIn(words: string): VaguePromise | undefined {
  const found = vaguePromiseIn(words);
  return found?.words.every(({ vagueness }) => vagueness === 'empty') ? found : undefined;
}
