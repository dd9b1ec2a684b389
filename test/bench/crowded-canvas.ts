import { canvases } from '../../server/src/core/canvas/catalogue';

const sayings = [
  'Know by noon who has to be rung today, and why',
  'Wait less',
  'Have every figure of the last quarter, with where it comes from, on one page before the board meets on Thursday morning',
];

/** A lean canvas with so many items, spread evenly over its blocks. */
export function crowdedCanvas(count: number): string {
  const blocks = canvases.find(({ id }) => id === 'lean')?.blocks ?? [];
  const items = (block: number): string[] =>
    Array.from({ length: count }, (_, index) => index)
      .filter((index) => index % blocks.length === block)
      .map((index) => `- ${sayings[index % sayings.length]} ${index + 1}`);
  return [
    '# Lean canvas: as full as it gets\n\n<!-- canvas: lean -->\n',
    ...blocks.map(({ name }, index) => `## ${name}\n\n${items(index).join('\n')}\n`),
  ].join('\n');
}
