import picocolors from 'picocolors';
import type { TraceNode } from '../core/canvas/trace';
import type { CanvasChanges, ItemChange } from '../core/comparison/canvas-changes';
import { changeWords, countWords } from '../core/comparison/change-words';
import type { CanvasOutcome } from '../core/comparison/document-changes';
import { type Change, linkName, placeName, saidBy } from '../core/comparison/item-changes';
import { type Colors, visible } from './terminal';

const signs: Readonly<Record<ItemChange['kind'], string>> = { added: '+', removed: '-', changed: '~' };

/** What became of the canvases of a document: a paragraph for each, with a line for each item that is not what it was. */
export function changesText(outcomes: readonly CanvasOutcome[], colors: Colors): string {
  return outcomes.map((outcome) => `${canvasText(outcome, colors)}\n`).join('\n');
}

/** What became of a canvas, without colours. */
export function plainCanvasText(outcome: CanvasOutcome): string {
  return canvasText(outcome, picocolors.createColors(false));
}

function canvasText(outcome: CanvasOutcome, colors: Colors): string {
  const { canvas } = outcome.kind === 'removed' ? outcome.before : outcome.after;
  const name = colors.bold(visible(`${canvas.definition.name}: ${canvas.title}`));
  switch (outcome.kind) {
    case 'added':
      return `${name} ${colors.green('(+ new canvas)')}`;
    case 'removed':
      return `${name} ${colors.red('(- canvas removed)')}`;
    case 'same':
      return `${name} ${colors.dim('(unchanged)')}`;
    case 'changed': {
      const counts = countWords(outcome.changes.items);
      return [`${name}${counts === '' ? '' : ` (${counts})`}`, ...linesOf(outcome.changes, colors)].join(
        '\n',
      );
    }
  }
}

function linesOf({ title, coverage, items }: CanvasChanges, colors: Colors): string[] {
  return [
    ...(title ? [`  title: “${visible(title.before)}” → “${visible(title.after)}”`] : []),
    ...coverageLines(coverage),
    ...[...byPlace(items)].flatMap(([place, own]) => [
      `  ${colors.underline(visible(place))}`,
      ...own.flatMap((item) => itemLines(item, colors)),
    ]),
  ];
}

function coverageLines({ before, after, gained, lost }: CanvasChanges['coverage']): string[] {
  const isOther = before.covered !== after.covered || before.all !== after.all;
  if (!isOther && gained.length + lost.length === 0) return [];
  const which = [
    ...(gained.length > 0 ? [`served now: ${gained.map(linkName).join(', ')}`] : []),
    ...(lost.length > 0 ? [`no longer: ${lost.map(linkName).join(', ')}`] : []),
  ];
  const figures = `${before.covered} of ${before.all} → ${after.covered} of ${after.all}`;
  return [visible(`  served: ${figures}${which.length > 0 ? ` (${which.join('; ')})` : ''}`)];
}

/** The changes in their order, those in the same place together. */
function byPlace(items: readonly ItemChange[]): ReadonlyMap<string, ItemChange[]> {
  const places = new Map<string, ItemChange[]>();
  for (const item of items) {
    const place = placeName(nodeOf(item));
    const own = places.get(place);
    if (own) own.push(item);
    else places.set(place, [item]);
  }
  return places;
}

function nodeOf(item: ItemChange): TraceNode {
  return item.kind === 'removed' ? item.before : item.after;
}

function itemLines(item: ItemChange, colors: Colors): string[] {
  const node = nodeOf(item);
  const changes = item.kind === 'removed' ? [] : item.changes;
  const reworded = changes.find((change) => change.what === 'words');
  const words = reworded ? changeWords(reworded) : saidBy(node);
  const first = `${signs[item.kind]} ${node.id ? `${node.id.value} ` : ''}${words}`;
  const paint = { added: colors.green, removed: colors.red, changed: colors.yellow }[item.kind];
  return [
    `    ${paint(visible(first))}`,
    ...changes
      .filter((change: Change) => change !== reworded)
      .map((change) => `        ${visible(changeWords(change))}`),
  ];
}
