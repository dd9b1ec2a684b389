import type { Canvas, Section } from '../canvas/model';
import { lineBreakOf } from '../line-break';
import type { FixStep } from '../rules/finding';
import type { StrategyDocument } from '../strategy-document';
import type { TextEdit } from '../text-edit';

/** The lines of a section and of all sections below it: zero-based UTF-16 offsets, empty lines at the end left out. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

/**
 * Moves a block's section behind or before another one, in front of which it does not stand yet.
 * @returns nothing where one of the two has no heading of its own, or would end up below one that is deeper
 */
export function movedSection(
  canvas: Canvas,
  { block, to, other }: Extract<FixStep, { kind: 'move-block' }>,
  document: StrategyDocument,
): TextEdit[] {
  const own = stretchOf(canvas, block, document);
  const mate = stretchOf(canvas, other, document);
  if (!own || !mate || own.depth < mate.depth || (to === 'before' && own.depth > mate.depth)) return [];
  const isInside = own.start < mate.end && mate.start < own.end;
  if (isInside) return [];
  const { text } = document.markdown;
  const eol = lineBreakOf(document);
  const words = text.slice(own.start, own.end);
  const added =
    to === 'behind'
      ? { start: mate.end, end: mate.end, text: `${eol}${eol}${words}` }
      : { start: mate.start, end: mate.start, text: `${words}${eol}${eol}` };
  return [{ ...withGap(own, text), text: '' }, added].sort((a, b) => a.start - b.start);
}

function stretchOf(canvas: Canvas, which: string | Section, document: StrategyDocument): Stretch | undefined {
  const { sections } = canvas;
  const first = sections.findIndex(
    (section) =>
      section === which ||
      section.blocks.some(({ definition, heading }) => definition.id === which && heading !== undefined),
  );
  const section = sections[first];
  if (!section?.heading || section.heading.bold) return undefined;
  const { depth, place } = section.heading;
  const rest = sections.slice(first + 1);
  const next = rest.findIndex(({ heading }) => !heading || heading.depth <= depth);
  const last: Section = (next === -1 ? rest : rest.slice(0, next)).at(-1) ?? section;
  const end = document.locate(last.end ?? last.heading?.place ?? place).end;
  const { text } = document.markdown;
  const { start } = document.locate(place);
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const line = text.slice(end).search(/[\r\n]/);
  const lineEnd = line < 0 ? text.length : end + line;
  return { start: lineStart, end: lineStart + text.slice(lineStart, lineEnd).trimEnd().length, depth };
}

/** With the empty lines behind it; those before it, where nothing follows. */
function withGap({ start, end }: Stretch, text: string): { start: number; end: number } {
  const behind = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  if (end + behind < text.length) return { start, end: end + behind };
  return { start: text.slice(0, start).trimEnd().length, end };
}
