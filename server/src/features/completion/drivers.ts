import type { BlockDefinition, CanvasDefinition, SlotDefinition } from '../../core/canvas/definition';
import type { Section } from '../../core/canvas/model';

/** The block of value drivers, where a canvas has one. */
export function driversBlock(canvas: CanvasDefinition): BlockDefinition | undefined {
  return canvas.blocks.find((block) => block.id === 'value-drivers');
}

/** The value drivers that count where a section stands: those of its buyer, else all. */
export function driversFor(canvas: CanvasDefinition, { buyer }: Section): readonly SlotDefinition[] {
  const all = driversBlock(canvas)?.slots ?? [];
  return buyer ? all.filter((slot) => buyer.drivers.includes(slot.id)) : all;
}
