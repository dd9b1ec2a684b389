import type { CanvasDefinition } from './definition';
import { healthcareValueProposition } from './healthcare-value-proposition';
import { valueProposition } from './value-proposition';

/** Every canvas that is built in. */
export const canvases: readonly CanvasDefinition[] = [valueProposition, healthcareValueProposition];

/** The canvas with an id, or undefined. */
export function canvasById(id: string): CanvasDefinition | undefined {
  return canvases.find((canvas) => canvas.id === id);
}
