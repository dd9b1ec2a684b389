import type { Item, Section } from '../canvas/model';
import { applyEdits, type TextEdit } from '../fixing/fix';
import type { StrategyDocument } from '../strategy-document';
import { entryLines, formOfRow } from './as-list';
import { beginningOf } from './beginning';
import { tableWith } from './list-form';
import { lineStartAt, unindented, withItsLines } from './own-lines';

/** An item taken out of a document: its words for another place, and what is to be cut where it stood. */
export interface LiftedItem {
  /** One entry's words; lines of nested entries are indented as if the words began the line. */
  readonly text: string;
  readonly cut: { readonly start: number; readonly end: number };
}

/**
 * Takes an item out of its list, its table or its run of paragraphs.
 * @param changes what is to be different in its words: edits in the document, those outside the item are left alone
 * @param newId the id that it bears from now on, where it bears one
 * @returns undefined where it is written in a way that cannot be taken out: a section of its own, one line of several
 */
export function lifted(
  item: Item,
  section: Section,
  changes: readonly TextEdit[],
  newId: string | undefined,
  document: StrategyDocument,
): LiftedItem | undefined {
  if (item.form === 'row') return liftedRow(item, section, changes, newId, document);
  if (item.form !== 'entry' && item.form !== 'paragraph') return undefined;
  const { text } = document.markdown;
  const whole = document.locate(item.place);
  const start = document.locate({ ...item.lead, start: beginningOf(item) }).start;
  const end = whole.start + text.slice(whole.start, whole.end).trimEnd().length;
  const id = item.id && document.locate(item.id.place);
  if (id && (id.start < start || id.start > end)) return undefined;
  const lineStart = lineStartAt(text, whole.start);
  // Nothing but a marker may stand before it on its line: what does would be left behind.
  const marker = text.slice(lineStart, start);
  if (!/^\s*(?:(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?$/.test(marker)) return undefined;
  const own = [
    ...changes.filter((edit) => start <= edit.start && edit.end <= end),
    ...(id && newId !== undefined ? [{ ...id, text: newId }] : []),
  ];
  const words = applyEdits(
    text.slice(start, end),
    own.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text })),
  );
  return { text: unindented(words, marker), cut: withItsLines(lineStart, end, item.form, text) };
}

function liftedRow(
  item: Item,
  section: Section,
  changes: readonly TextEdit[],
  newId: string | undefined,
  document: StrategyDocument,
): LiftedItem | undefined {
  const held = tableWith(item, section);
  const inRow = changes.filter((edit) => {
    const { start, end } = document.locate(item.place);
    return start <= edit.start && edit.end <= end;
  });
  const formed = held && formOfRow(item, held.holder);
  if (!formed || inRow.length > 0) return undefined;
  const [first = '', ...others] = entryLines({ ...formed, id: formed.id === undefined ? undefined : newId });
  const { text } = document.markdown;
  const { start, end } = document.locate(item.place);
  return {
    text: [first, ...others].map((line) => line.slice(2)).join('\n'),
    cut: withItsLines(lineStartAt(text, start), start + text.slice(start, end).trimEnd().length, 'row', text),
  };
}
