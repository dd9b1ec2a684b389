import type { CanvasDefinition } from './definition';

/** Whether a canvas is mostly a row of things with plain names, told by the company that they keep: stages, steps, lanes. */
export function isSequence(canvas: CanvasDefinition): boolean {
  return canvas.blocks.filter((block) => block.fragment).length * 2 > canvas.blocks.length;
}
