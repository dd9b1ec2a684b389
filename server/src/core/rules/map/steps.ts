import { type Step, steps } from '../../canvas/job-map';
import type { SectionView } from '../view';

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
