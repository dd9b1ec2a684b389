import type { Item } from '../../canvas/model';
import { judgeStatement } from '../../language/statement';

/** Whether an item is a job that asks for a solution: `job/phrased-as-solution` says so, and knows more of it than other rules. */
export function asksForSolution({ block, phrase, slot }: Item): boolean {
  if (block.id !== 'jobs') return false;
  const { verdict, confidence } = judgeStatement(phrase.words, { block: block.id, slot });
  return verdict === 'solution' && confidence === 'sure';
}
