import type { Item } from '../../canvas/model';
import { judgeItem } from '../job/solution';
import type { SectionView } from '../view';

/** Whether an item is a job that asks for a solution: `job/phrased-as-solution` says so, and knows more of it than other rules. */
export function asksForSolution(view: SectionView, item: Item): boolean {
  if (item.block.id !== 'jobs') return false;
  const { verdict, confidence } = judgeItem(view, item);
  return verdict === 'solution' && confidence === 'sure';
}
