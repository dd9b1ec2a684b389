import type { Canvas } from '../../core/canvas/model';
import { paragraph, type Said } from './prose';

/** What the canvas is that a marker or a heading makes of the text. */
export function aboutCanvas({ definition, place }: Canvas): Said {
  return { lines: [paragraph({ strong: definition.name }), paragraph(definition.description)], place };
}
