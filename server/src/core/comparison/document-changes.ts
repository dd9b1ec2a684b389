import type { Canvas } from '../canvas/model';
import { type CanvasChanges, canvasChanges, isUnchanged } from './canvas-changes';

/** What became of a canvas of a document. `index`: which of its document's canvases it is, counted from zero. */
export type CanvasOutcome =
  | { readonly kind: 'added'; readonly after: Indexed }
  | { readonly kind: 'removed'; readonly before: Indexed }
  | {
      readonly kind: 'changed' | 'same';
      readonly before: Indexed;
      readonly after: Indexed;
      readonly changes: CanvasChanges;
    };

export interface Indexed {
  readonly canvas: Canvas;
  readonly index: number;
}

/**
 * Compares the canvases of two versions of a document, in the order of the newer one, those that are gone last. A canvas goes by its
 * kind and its title, else by its kind and its turn.
 */
export function documentChanges(before: readonly Canvas[], after: readonly Canvas[]): CanvasOutcome[] {
  const partners = partnersOf(before, after);
  const found = after.map((canvas, index): CanvasOutcome => {
    const old = partners.get(canvas);
    if (!old) return { kind: 'added', after: { canvas, index } };
    const changes = canvasChanges(old.canvas, canvas);
    const kind = isUnchanged(changes) ? 'same' : 'changed';
    return { kind, before: old, after: { canvas, index }, changes };
  });
  const kept = new Set([...partners.values()].map(({ canvas }) => canvas));
  const gone = before.flatMap((canvas, index): CanvasOutcome[] =>
    kept.has(canvas) ? [] : [{ kind: 'removed', before: { canvas, index } }],
  );
  return [...found, ...gone];
}

function partnersOf(before: readonly Canvas[], after: readonly Canvas[]): Map<Canvas, Indexed> {
  const partners = new Map<Canvas, Indexed>();
  const left = new Set(before.map((canvas, index): Indexed => ({ canvas, index })));
  const pair = (isSame: (one: Canvas, other: Canvas) => boolean): void => {
    for (const canvas of after) {
      if (partners.has(canvas)) continue;
      const old = [...left].find((one) => isSame(one.canvas, canvas));
      if (!old) continue;
      partners.set(canvas, old);
      left.delete(old);
    }
  };
  const isOfSameKind = (one: Canvas, other: Canvas): boolean => one.definition.id === other.definition.id;
  pair((one, other) => isOfSameKind(one, other) && one.title === other.title);
  pair(isOfSameKind);
  return partners;
}
