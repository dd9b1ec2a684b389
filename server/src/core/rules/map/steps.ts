import { type Step, steps } from '../../canvas/job-map';
import type { CanvasView, SectionView } from '../view';

const EIGHT: readonly Step[] = steps.filter((step) => step !== 'follow-up');

/**
 * The steps that a map is to have: nine, or the eight of the universal job map where the marker (`steps: 8`) or the heading
 * ("8 steps") says so.
 */
export function stepsOf({ section, canvas }: SectionView): readonly Step[] {
  const said = canvas.settings['steps']?.trim();
  const isEight = said === '8' || /\b(?:8|eight)[- ]steps?\b/i.test(section.heading?.phrase.words ?? '');
  return isEight ? EIGHT : steps;
}

/** Steps that plans of a project do not have: with these, it is the map of a job. */
const OWN: readonly Step[] = ['locate', 'confirm', 'modify'];

/**
 * Whether the steps of a text are those of a job map: it was marked or named as one, or has at least six, or four of which two
 * are steps that no plan of a project has ("Define", "Prepare", "Execute", "Monitor" and "Conclude" stand in any).
 */
export function isMap(canvas: CanvasView): boolean {
  if (canvas.how !== 'resembling') return true;
  const there = steps.filter((step) => canvas.block(step) !== 'missing');
  return there.length >= 6 || (there.length >= 4 && OWN.filter((step) => there.includes(step)).length >= 2);
}
