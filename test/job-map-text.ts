/** The steps of a job map. */
export const jobMapSteps = [
  'Define',
  'Locate',
  'Prepare',
  'Confirm',
  'Execute',
  'Monitor',
  'Modify',
  'Conclude',
  'Follow-up',
];

/**
 * A section that is a job map with an item in each step. All maps have one in common, so that two of them overlap.
 * @param itemOf what a step holds; steps count from 1
 */
export function jobMapText(game: string, job: string, itemOf: (step: number) => string): string {
  const items = jobMapSteps.map(
    (step, index) =>
      `### ${step}\n\n- ${step === 'Locate' ? 'Find the nurse who has hours' : itemOf(index + 1)}\n`,
  );
  return `## Job map (${game})\n\n<!-- canvas: job-map -->\n\n### Overall job\n\n- ${job}\n\n${items.join('\n')}`;
}
