import { titleWithName } from '../canvas/names';
import type { TraceNode } from '../canvas/trace';
import { inEnglish, type Say } from '../picture/say';
import type { CanvasChanges, ItemChange } from './canvas-changes';
import { changeWords, countWords } from './change-words';
import type { CanvasOutcome } from './document-changes';
import { linkName, placeName, saidBy } from './item-changes';

/** How the parts of a text about changes are made to stand out, and its words fit for where they are shown. */
export interface Paint {
  readonly strong: (words: string) => string;
  readonly quiet: (words: string) => string;
  readonly place: (words: string) => string;
  readonly added: (words: string) => string;
  readonly removed: (words: string) => string;
  readonly changed: (words: string) => string;
  /** Applied to what comes from documents. */
  readonly words: (words: string) => string;
}

const same = (words: string): string => words;

/** Text as it is. */
export const plain: Paint = {
  strong: same,
  quiet: same,
  place: same,
  added: same,
  removed: same,
  changed: same,
  words: same,
};

const signs: Readonly<Record<ItemChange['kind'], string>> = { added: '+', removed: '-', changed: '~' };

/** What became of the canvases of a document: a paragraph for each, with a line for each item that is not what it was. */
export function changesText(outcomes: readonly CanvasOutcome[], paint: Paint = plain): string {
  return outcomes.map((outcome) => `${canvasText(outcome, paint)}\n`).join('\n');
}

/** What became of one canvas. @param say the language of what is no writer's */
export function canvasText(outcome: CanvasOutcome, paint: Paint = plain, say: Say = inEnglish): string {
  const { canvas } = outcome.kind === 'removed' ? outcome.before : outcome.after;
  const name = paint.strong(paint.words(titleWithName(canvas.definition.name, canvas.title)));
  switch (outcome.kind) {
    case 'added':
      return `${name} ${paint.added(`(+ ${say('new canvas')})`)}`;
    case 'removed':
      return `${name} ${paint.removed(`(- ${say('canvas removed')})`)}`;
    case 'same':
      return `${name} ${paint.quiet(`(${say('unchanged')})`)}`;
    case 'changed': {
      const counts = countWords(outcome.changes.items, say);
      return [`${name}${counts === '' ? '' : ` (${counts})`}`, ...linesOf(outcome.changes, paint, say)].join(
        '\n',
      );
    }
  }
}

function linesOf({ title, coverage, items }: CanvasChanges, paint: Paint, say: Say): string[] {
  return [
    ...(title ? [paint.words(`  ${say('title')}: “${title.before}” → “${title.after}”`)] : []),
    ...coverageLines(coverage, say).map(paint.words),
    ...[...byPlace(items)].flatMap(([place, own]) => [
      `  ${paint.place(paint.words(place))}`,
      ...own.flatMap((item) => itemLines(item, paint, say)),
    ]),
  ];
}

function coverageLines({ before, after, gained, lost }: CanvasChanges['coverage'], say: Say): string[] {
  const isOther = before.covered !== after.covered || before.all !== after.all;
  if (!isOther && gained.length + lost.length === 0) return [];
  const which = [
    ...(gained.length > 0 ? [`${say('served now')}: ${gained.map(linkName).join(', ')}`] : []),
    ...(lost.length > 0 ? [`${say('no longer')}: ${lost.map(linkName).join(', ')}`] : []),
  ];
  const figures = `${say(`${before.covered} of ${before.all}`)} → ${say(`${after.covered} of ${after.all}`)}`;
  return [`  ${say('served')}: ${figures}${which.length > 0 ? ` (${which.join('; ')})` : ''}`];
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

function itemLines(item: ItemChange, paint: Paint, say: Say): string[] {
  const node = nodeOf(item);
  const changes = item.kind === 'removed' ? [] : item.changes;
  const reworded = changes.find((change) => change.what === 'words');
  const words = reworded ? changeWords(reworded, say) : saidBy(node);
  const first = `${signs[item.kind]} ${node.id ? `${node.id.value} ` : ''}${words}`;
  return [
    `    ${paint[item.kind](paint.words(first))}`,
    ...changes
      .filter((change) => change !== reworded)
      .map((change) => `        ${paint.words(changeWords(change, say))}`),
  ];
}
