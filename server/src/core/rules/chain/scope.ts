import { type Stage, stages } from '../../canvas/value-chain';
import type { CanvasView } from '../view';

/**
 * The stages that a chain is said to cover: all, or those that the marker's `scope` names or numbers (`scope: communicate to
 * engage`, `scope: 1-3`).
 * @returns none where the scope is put in other words: then it is a part, and nobody can say which
 */
export function stagesInScope(settings: Readonly<Record<string, string>>): readonly Stage[] {
  const scope = settings['scope']?.toLowerCase();
  if (scope === undefined || scope === 'all') return stages;
  const named = [...scope.matchAll(/\p{L}+|\d/gu)].flatMap(([word]) => {
    const index = /\d/.test(word)
      ? Number(word) - 1
      : stages.findIndex((stage) => word.startsWith(stage.slice(0, -1)));
    return stages[index] ? [index] : [];
  });
  const [first, last] = named;
  const isRange =
    first !== undefined && last !== undefined && named.length === 2 && /[-–—]|\bto\b/.test(scope);
  if (isRange) return stages.slice(first, last + 1);
  return stages.filter((_, index) => named.includes(index));
}

/**
 * Whether the stages of a text are those of a value chain: it was marked or named as one, or has four of them, or three with
 * "Interact" ("Communicate", "Engage" and "Innovate" stand in any plan for change).
 */
export function isChain(canvas: CanvasView): boolean {
  if (canvas.how !== 'resembling') return true;
  const there = stages.filter((stage) => canvas.block(stage) !== 'missing').length;
  return there > 3 || (there === 3 && canvas.block('interact') !== 'missing');
}
