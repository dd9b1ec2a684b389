import type { TraceNode } from '../core/canvas/trace';
import type { CanvasChanges, ItemChange } from '../core/comparison/canvas-changes';
import type { CanvasOutcome } from '../core/comparison/document-changes';
import { type Change, linkName, placeName, saidBy } from '../core/comparison/item-changes';
import type { CanvasData, ChangeData, ChangesFile, ItemData, VersionData } from './changes-schema';

/** What changed as JSON, indented. Its shape is that of {@link ChangesFile}. */
export function changesJson(
  outcomes: readonly CanvasOutcome[],
  before: VersionData,
  after: VersionData,
): string {
  const file: ChangesFile = { version: 1, before, after, canvases: outcomes.map(canvasData) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function canvasData(outcome: CanvasOutcome): CanvasData {
  const { canvas } = outcome.kind === 'removed' ? outcome.before : outcome.after;
  const changes = 'changes' in outcome ? outcome.changes : undefined;
  return {
    kind: outcome.kind,
    canvas: canvas.definition.id,
    name: canvas.definition.name,
    title: canvas.title,
    titleBefore: changes?.title?.before ?? null,
    coverage: changes ? coverageData(changes.coverage) : null,
    items: (changes?.items ?? []).map(itemData),
  };
}

function coverageData({ before, after, gained, lost }: CanvasChanges['coverage']): CanvasData['coverage'] {
  return {
    before: { covered: before.covered, all: before.all },
    after: { covered: after.covered, all: after.all },
    gained: gained.map(linkName),
    lost: lost.map(linkName),
  };
}

function itemData(item: ItemChange): ItemData {
  const node: TraceNode = item.kind === 'removed' ? item.before : item.after;
  return {
    kind: item.kind,
    id: node.id?.value ?? null,
    block: node.block.id,
    place: placeName(node),
    words: saidBy(node),
    changes: item.kind === 'removed' ? [] : item.changes.map(changeData),
  };
}

function changeData(change: Change): ChangeData {
  switch (change.what) {
    case 'words':
    case 'id':
    case 'place':
      return { what: change.what, before: change.before, after: change.after };
    case 'attribute':
    case 'field':
      return {
        what: change.what,
        name: change.name,
        before: change.before ?? null,
        after: change.after ?? null,
      };
    case 'link':
      return { what: 'link', how: change.how, to: change.to };
  }
}
