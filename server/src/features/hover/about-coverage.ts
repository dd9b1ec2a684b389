import type { Canvas, Section } from '../../core/canvas/model';
import { traceCanvas } from '../../core/canvas/trace';
import { coverageOf } from '../../core/picture/coverage';
import { coverageWords } from '../seeing/coverage-words';
import { type Line, paragraph } from './prose';

/** How much of what stands in a section is served by the offer; nothing where nothing needs to be. */
export function aboutCoverage(section: Section, canvas: Canvas): Line[] {
  const trace = traceCanvas(canvas);
  const own = trace.nodes.filter((node) => node.section === section);
  const words = coverageWords(coverageOf(trace, canvas.definition, own));
  return words === '' ? [] : [paragraph(words)];
}
