import { blockNamed } from '../canvas/block-names';
import { blockOf, type CanvasDefinition } from '../canvas/definition';
import type { Canvas, Item, Section } from '../canvas/model';
import { lineBreakOf } from '../line-break';
import type { Fix, FixStep } from '../rules/finding';
import type { StrategyDocument } from '../strategy-document';
import type { TextEdit } from '../text-edit';
import { addedSlot } from './added-slot';
import { entryWith } from './entry-with';
import { mergedItem } from './merged-item';
import { rowFor } from './moved-row';
import { movedSection } from './moved-section';
import { type AddingItem, withId } from './numbered-entry';
import { splitSegment } from './split-segment';

export type { TextEdit };

/**
 * What a fix does to a document's text, in ascending order and without overlaps.
 * @param canvas the one that it adds to; what stands outside every canvas can only be replaced
 */
export function editsOf(fix: Fix, canvas: Canvas | undefined, document: StrategyDocument): TextEdit[] {
  return fix.steps.flatMap((step) => editsOfStep(step, canvas, document)).sort((a, b) => a.start - b.start);
}

/** A step that adds to a block. */
type AddingStep = Extract<FixStep, { kind: 'add-item' | 'add-block' }>;

/** Where a fix leads the writer: zero-based UTF-16 offsets in the document, in ascending order. */
export function gapsOf(fix: Fix, document: StrategyDocument): { start: number; end: number }[] {
  return fix.steps.flatMap((step) =>
    step.kind === 'fill-in' ? step.gaps.map((gap) => document.locate(gap)) : [],
  );
}

function editsOfStep(
  step: FixStep,
  canvas: Canvas | undefined,
  document: StrategyDocument,
): readonly TextEdit[] {
  switch (step.kind) {
    case 'replace':
      return [{ ...document.locate(step.at), text: step.text.replaceAll('\n', lineBreakOf(document)) }];
    case 'move-block':
      return canvas ? movedSection(canvas, step, document) : [];
    case 'split-segment':
      return canvas ? splitSegment(step, canvas, document) : [];
    case 'merge-item':
      return canvas ? mergedItem(step.item, canvas, document) : [];
    case 'fill-in':
    case 'allow-driver':
      return [];
    default:
      return canvas ? [addition(step, canvas, document)] : [];
  }
}

function addition(asked: AddingStep, canvas: Canvas, document: StrategyDocument): TextEdit {
  const step = asked.kind === 'add-item' ? withId(asked, canvas) : asked;
  const owner = step.kind === 'add-item' ? sectionOf(canvas, step) : undefined;
  if (owner) return addItem(owner, step, document);
  const slot = step.kind === 'add-item' ? step.slot : undefined;
  const added = slot === undefined ? undefined : addedSlot({ ...step, slot }, canvas, document);
  return added ?? addBlock(canvas, step, document);
}

/** The section under whose heading a block's (or slot's) items stand, the last one that has any first. */
function sectionOf(canvas: Canvas, { block, buyer, slot }: AddingItem): Section | undefined {
  const own = canvas.sections.filter(
    (section) =>
      (buyer === undefined || section.buyer?.id === buyer) &&
      section.blocks.some(
        (reading) => reading.definition.id === block && (slot === undefined || reading.slot === slot),
      ),
  );
  return (
    own.findLast((section) =>
      section.blocks.some((reading) => reading.definition.id === block && reading.items.length > 0),
    ) ?? own[0]
  );
}

/** Adds an entry behind the block's last one, in that one's style; in a section without any, behind all that it holds. */
function addItem(section: Section, step: AddingStep, document: StrategyDocument): TextEdit {
  const eol = lineBreakOf(document);
  const items = section.blocks.flatMap((reading) =>
    reading.definition.id === step.block ? reading.items : [],
  );
  const last: Item | undefined = items.at(-1);
  const isTitled = section.blocks.some(({ heading, items: own }) => heading && last && own.includes(last));
  const place = last?.place ?? section.end;
  const { start, end } = place ? document.locate(place) : { start: 0, end: document.markdown.text.length };
  // Among lines that each name their block, a further entry would name none: what is said goes on in this one.
  if (last?.form === 'entry' && !step.text.includes('\n') && !isTitled && isOneOfLabelled(last, section))
    return goesOn(document.locate(last.lead), step.text, document);
  if (last?.form === 'entry') {
    const marker = /^(\s*)(?:([-*+])|(\d+)([.)]))(\s+)/.exec(document.markdown.text.slice(start, end));
    const number = marker?.[3] === undefined ? undefined : `${Number(marker[3]) + 1}${marker[4]}`;
    return { start: end, end, text: `${eol}${entryWith(number ?? marker?.[2] ?? '-', step.text, eol)}` };
  }
  // What is described below a heading of its own ends where its section does.
  const isOneLine = !step.text.includes('\n');
  if (isOneLine && last?.form === 'heading' && section.heading && !section.heading.bold && section.end) {
    const behind = document.locate(section.end).end;
    const [, title, rest] = /^(.*?)((?:\s+(?:\(|->).*)?)$/s.exec(step.text) ?? [];
    const heading = `${'#'.repeat(section.heading.depth)} ${title ?? step.text}`;
    return { start: behind, end: behind, text: `${eol}${eol}${heading}${eol}${eol}${rest?.trim() || '…'}` };
  }
  // A further paragraph would stand below no title: what is said goes on in this one.
  if (isOneLine && last?.form === 'paragraph' && !isTitled) {
    return goesOn({ start, end }, step.text, document);
  }
  // Beside a list, paragraphs would be read as remarks.
  if (isOneLine && last?.form === 'paragraph') return { start: end, end, text: `${eol}${eol}${step.text}` };
  const moved = step.kind === 'add-item' && step.row && last?.form === 'row' && rowFor(step.row, last.place);
  if (moved) return { start: end, end, text: `${eol}${moved}` };
  // A row with a driver or a kind of job has a cell for that, too.
  if (isOneLine && last?.form === 'row' && last.slot === undefined) {
    const row = rowLike(last, document.markdown.text.slice(start, end), step.text, section.canvas);
    if (row !== undefined) return { start: end, end, text: `${eol}${row}` };
  }
  const touching = last?.form === 'row' || last?.form === 'line' || section.end !== section.heading?.place;
  return {
    start: end,
    end,
    text: `${eol}${touching ? eol : ''}${touching ? '' : eol}${entryWith('-', step.text, eol)}`,
  };
}

/** A sentence behind those that stand there. */
function goesOn(
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
  document: StrategyDocument,
): TextEdit {
  const words = document.markdown.text.slice(start, end).trimEnd();
  const at = start + words.length;
  return { start: at, end: at, text: `${/[.!?…]$/.test(words) ? '' : '.'} ${text}` };
}

/** Whether an entry begins with its block's name, in a list in which others begin with the names of theirs. */
function isOneOfLabelled({ id, block, lead, place }: Item, { blocks }: Section): boolean {
  if (id || !/\p{L}/u.test(place.chunk.text.slice(place.start, lead.start))) return false;
  return blocks.some(
    ({ definition, items }) =>
      definition.id !== block.id &&
      items.some(
        (item) => item.form === 'entry' && item.id === undefined && item.place.chunk === place.chunk,
      ),
  );
}

/** A row with as many cells as an item's own, and the words in the cell where that one has its words, an id where it has its id, and the name of its block where that stands in a cell; undefined where it cannot be told. */
function rowLike(item: Item, row: string, text: string, canvas: CanvasDefinition): string | undefined {
  const words = item.wordsEnd.start - item.place.start;
  if (item.wordsEnd.chunk !== item.place.chunk || row.includes('\n') || text.includes('|')) return undefined;
  const own = item.id ? item.id.place.start - item.place.start : -1;
  const [, id, rest] = /^([A-Z]{1,3}\d+):?\s+(.*)$/s.exec(text) ?? [];
  const isApart = id !== undefined && own >= 0 && row.slice(own, words).includes('|');
  let at = 0;
  const cells = row.split(/(?<!\\)\|/).map((cell) => {
    const start = at;
    at += cell.length + 1;
    if (start <= words && words < at) return ` ${isApart ? rest : text} `;
    if (isApart && start <= own && own < at) return ` ${id} `;
    if (blockNamed(canvas, cell.replace(/[*_`]/g, ''))?.id === item.block.id) return cell;
    return cell === '' ? '' : ' ';
  });
  return cells.length > 1 ? cells.join('|') : undefined;
}

/** Adds a block's heading and one entry: behind a buyer's sections, or where the canvas's own order has the block. */
function addBlock(canvas: Canvas, step: AddingStep, document: StrategyDocument): TextEdit {
  const eol = lineBreakOf(document);
  const { name } = blockOf(canvas.definition, step.block);
  const buyer = step.buyer === canvas.buyer?.id ? undefined : step.buyer;
  const own = canvas.sections.filter((section) => buyer !== undefined && section.buyer?.id === buyer);
  const opener = own.find((section) => section.opensBuyer);
  const before = own.length === 0 && buyer === undefined ? sectionBefore(canvas, step.block) : undefined;
  const last = own.at(-1) ?? (before && lastBelow(canvas, before)) ?? canvas.sections.at(-1);
  const depth = before
    ? depthBehind(canvas, before)
    : depthUnder(opener ?? canvas.sections.find((one) => one.heading));
  const whose = canvas.definition.buyers.find((one) => one.id === buyer && own.length === 0);
  const title = whose ? `${whose.name}: ${name.toLowerCase()}` : name;
  const end = last?.end ? document.locate(last.end).end : document.markdown.text.length;
  const heading = before?.heading?.bold ? `**${title}**` : `${'#'.repeat(depth)} ${title}`;
  const texts = step.kind === 'add-block' ? [step.text, ...(step.others ?? [])] : [step.text];
  const entries = texts.map((text) => entryWith('-', text, eol)).join(eol);
  return { start: end, end, text: `${eol}${eol}${heading}${eol}${eol}${entries}` };
}

/** The section behind which a block belongs that is for no buyer in particular: of the blocks before it, the last that is there. */
function sectionBefore(canvas: Canvas, block: string): Section | undefined {
  const { blocks } = canvas.definition;
  const common = canvas.sections.filter((section) => section.buyer === canvas.buyer);
  for (let at = blocks.findIndex(({ id }) => id === block) - 1; at >= 0; at--) {
    const found = common.findLast((section) =>
      section.blocks.some((reading) => reading.definition === blocks[at]),
    );
    if (found) return homeOf(canvas, found);
  }
  return canvas.sections[0];
}

/** The section under whose heading a part of a block stands: `Jobs` for `Functional`. */
function homeOf({ sections }: Canvas, section: Section): Section {
  const [block] = section.blocks;
  const above = sections
    .slice(1, sections.indexOf(section))
    .findLast(({ heading }) => heading && section.heading && heading.depth < section.heading.depth);
  const isPart = block && above?.blocks.some(({ definition }) => definition === block.definition);
  return above && isPart ? above : section;
}

/** The last section below a section's heading: its own when nothing is. */
function lastBelow({ sections }: Canvas, section: Section): Section {
  const { heading } = section;
  if (!heading || section === sections[0]) return section;
  const rest = sections.slice(sections.indexOf(section) + 1);
  const next = rest.findIndex((other) => !other.heading || other.heading.depth <= heading.depth);
  return (next === -1 ? rest : rest.slice(0, next)).at(-1) ?? section;
}

/** How deep a heading stands behind a section: as deep as the section's own, below the one that the canvas begins with. */
function depthBehind(canvas: Canvas, section: Section): number {
  const { heading } = section;
  return section === canvas.sections[0] || !heading || heading.bold
    ? depthUnder(canvas.sections[0])
    : heading.depth;
}

function depthUnder(section: Section | undefined): number {
  const { heading } = section ?? {};
  return Math.min(6, (heading && !heading.bold ? heading.depth : 1) + 1);
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
