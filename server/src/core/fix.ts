import { blockOf } from './canvas/definition';
import type { Canvas, Item, Section } from './canvas/model';
import type { Fix, FixStep } from './rules/finding';
import type { StrategyDocument } from './strategy-document';

/** A replacement in a document's text as it is now: zero-based UTF-16 offsets, `end` exclusive. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a fix does to a document's text, in ascending order and without overlaps. */
export function editsOf(fix: Fix, canvas: Canvas, document: StrategyDocument): TextEdit[] {
  return fix.steps.map((step) => editOf(step, canvas, document)).sort((a, b) => a.start - b.start);
}

function editOf(step: FixStep, canvas: Canvas, document: StrategyDocument): TextEdit {
  if (step.kind === 'replace') return { ...document.locate(step.at), text: step.text };
  const owner = step.kind === 'add-item' ? sectionOf(canvas, step.block, step.buyer) : undefined;
  return owner ? addItem(owner, step, document) : addBlock(canvas, step, document);
}

/** The section under whose heading a block's items stand, the last one that has any first. */
function sectionOf(canvas: Canvas, block: string, buyer: string | undefined): Section | undefined {
  const own = canvas.sections.filter(
    (section) =>
      (buyer === undefined || section.buyer?.id === buyer) &&
      section.blocks.some((reading) => reading.definition.id === block),
  );
  return (
    own.findLast((section) =>
      section.blocks.some((reading) => reading.definition.id === block && reading.items.length > 0),
    ) ?? own[0]
  );
}

/** Adds an entry behind the block's last one, in that one's style; in a section without any, behind all that it holds. */
function addItem(
  section: Section,
  step: Exclude<FixStep, { kind: 'replace' }>,
  document: StrategyDocument,
): TextEdit {
  const eol = lineBreakOf(document);
  const items = section.blocks.flatMap((reading) =>
    reading.definition.id === step.block ? reading.items : [],
  );
  const last: Item | undefined = items.at(-1);
  const place = last?.place ?? section.end;
  const { start, end } = place ? document.locate(place) : { start: 0, end: document.markdown.text.length };
  if (last?.form === 'entry') {
    const marker = /^(\s*)(?:([-*+])|(\d+)([.)]))(\s+)/.exec(document.markdown.text.slice(start, end));
    const number = marker?.[3] === undefined ? undefined : `${Number(marker[3]) + 1}${marker[4]}`;
    return { start: end, end, text: `${eol}${number ?? marker?.[2] ?? '-'} ${step.text}` };
  }
  const touching =
    last?.form === 'row' ||
    last?.form === 'paragraph' ||
    last?.form === 'line' ||
    section.end !== section.heading?.place;
  return { start: end, end, text: `${eol}${touching ? eol : ''}${touching ? '' : eol}- ${step.text}` };
}

/** Adds a block's heading and one entry behind the buyer's sections, or at the canvas's end, one level below what it stands under. */
function addBlock(
  canvas: Canvas,
  step: Exclude<FixStep, { kind: 'replace' }>,
  document: StrategyDocument,
): TextEdit {
  const eol = lineBreakOf(document);
  const own =
    step.buyer === undefined
      ? canvas.sections
      : canvas.sections.filter((section) => section.buyer?.id === step.buyer);
  const last = own.at(-1) ?? canvas.sections.at(-1);
  const above =
    (step.buyer === undefined ? undefined : own.find((section) => section.opensBuyer)) ??
    canvas.sections.find((section) => section.heading);
  const depth = Math.min(6, (above?.heading && !above.heading.bold ? above.heading.depth : 1) + 1);
  const end = last?.end ? document.locate(last.end).end : document.markdown.text.length;
  const name = blockOf(canvas.definition, step.block).name;
  return { start: end, end, text: `${eol}${eol}${'#'.repeat(depth)} ${name}${eol}${eol}- ${step.text}` };
}

/** The line break that a document uses. */
export function lineBreakOf(document: StrategyDocument): string {
  return /\r\n|\n|\r/.exec(document.markdown.text)?.[0] ?? '\n';
}

/** A text after edits that do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
