import type { Canvas } from '../../core/canvas/model';
import type { TraceNode } from '../../core/canvas/trace';
import {
  type MatrixCell as Cell,
  coverageMatrix,
  type MatrixRow as Row,
} from '../../core/picture/coverage-matrix';
import { csvOf } from '../../core/picture/csv';
import type { StrategyDocument } from '../../core/strategy-document';
import type { CoverageMatrix, MatrixAnswer, MatrixItem } from '../../protocol';
import { spoken } from '../l10n/language';

/** The coverage matrices of a document's canvases as they are in `version`: of those in which there is something to answer. */
export function matricesOf(document: StrategyDocument, version: number): MatrixAnswer {
  const matrices = document.canvases.map((canvas) => matrixOf(canvas, document));
  return { version, matrices: matrices.filter(({ rows }) => rows.length > 0) };
}

/** The coverage matrix of one canvas as comma-separated values; null when there is no such canvas. */
export function matrixCsv(document: StrategyDocument, key: string): string | null {
  const canvas = document.canvases.find((each) => each.key === key);
  if (!canvas) return null;
  const { columns, rows } = coverageMatrix(canvas);
  return csvOf([headOf(columns), ...rows.map((row) => csvRow(row, columns.length))]);
}

function matrixOf(canvas: Canvas, document: StrategyDocument): CoverageMatrix {
  const { columns, rows } = coverageMatrix(canvas);
  const item = (node: TraceNode): MatrixItem => itemOf(node, document);
  return {
    key: canvas.key,
    name: canvas.definition.name,
    title: canvas.title,
    columns: columns.map(item),
    rows: rows.map(({ wanted, served, cells }) => {
      const { id, words, block, buyer, at } = item(wanted);
      const answered = cells.map(({ column, through }) => ({ column, through: through.map(shortName) }));
      return { id, words, block, buyer, at, served, rating: ratingOf(wanted), cells: answered };
    }),
  };
}

const items = new WeakMap<TraceNode, MatrixItem>();

/** What is said of an item; the same as before, unless the item was moved. */
function itemOf(node: TraceNode, { markdown }: StrategyDocument): MatrixItem {
  const { id, phrase, block, buyer, item, carried, place } = node;
  const { chunk, start } = carried ? place : item.lead;
  const at = markdown.positionIn(chunk, start);
  const before = items.get(node);
  if (before?.at.line === at.line && before.at.character === at.character) return before;
  const fresh = {
    id: id?.value ?? null,
    words: phrase.words.trim(),
    block: block.name,
    buyer: buyer?.name ?? null,
    at,
  };
  items.set(node, fresh);
  return fresh;
}

function ratingOf({ item }: TraceNode): string | null {
  return item.attributes.find(({ name }) => name === 'rating')?.value ?? null;
}

/** An id where there is one, else the words. */
function shortName({ id, phrase }: TraceNode): string {
  return id?.value ?? phrase.words.trim();
}

function fullName({ id, phrase }: TraceNode): string {
  const words = phrase.words.trim();
  return id ? `${id.value} ${words}`.trim() : words;
}

function headOf(columns: readonly TraceNode[]): string[] {
  const own = ['Block', 'Buyer', 'Id', 'Words', 'Rating', 'Served'].map(spoken);
  return [...own, ...columns.map(fullName)];
}

function csvRow({ wanted, served, cells }: Row, columns: number): string[] {
  const marks = Array.from({ length: columns }, () => '');
  for (const cell of cells) marks[cell.column] = markOf(cell);
  const { block, buyer, id, phrase } = wanted;
  return [
    block.name,
    buyer?.name ?? '',
    id?.value ?? '',
    phrase.words.trim(),
    ratingOf(wanted) ?? '',
    spoken(served ? 'yes' : 'no'),
    ...marks,
  ];
}

function markOf({ through }: Cell): string {
  return through.length === 0 ? 'x' : `${spoken('via')} ${through.map(shortName).join(', ')}`;
}
