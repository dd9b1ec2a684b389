import type { CanvasDefinition } from './definition';

/** Whether a canvas is mostly a row of things with plain names, told by the company that they keep: stages, steps, lanes. */
export function isSequence(canvas: CanvasDefinition): boolean {
  return canvas.blocks.filter((block) => block.fragment).length * 2 > canvas.blocks.length;
}

/** How many blocks side by side tell a canvas whose blocks are mostly stages, steps or lanes; how many of another. */
export function tellingCount(canvas: CanvasDefinition): number {
  const fragments = canvas.blocks.filter((block) => block.fragment).length;
  if (isSequence(canvas)) return Math.min(3, Math.ceil(fragments / 2));
  const isProposition = canvas.blocks.some((block) => block.perBuyer);
  return isProposition ? 3 : Math.min(5, Math.ceil(canvas.blocks.length / 2));
}
