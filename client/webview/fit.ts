/**
 * The sizes in which square and circle can hold their cards, the largest letters first, and the width in pixels that each needs
 * so that its letters stay readable. The style sheet says how large they are (`[data-fit]`).
 */
const sizes: readonly { readonly fit: string; readonly width: number }[] = [
  { fit: '1', width: 560 },
  { fit: '2', width: 640 },
  { fit: '3', width: 720 },
  { fit: '4', width: 860 },
];

/**
 * Chooses for every square and circle the largest letters with which all words have room in their wedges. With room in none, two
 * columns of blocks are shown instead.
 * @param anew look for the largest again; else a size that still fits stays, so that nothing jumps while one types
 */
export function fitStages(shown: HTMLElement, anew: boolean): void {
  for (const stage of shown.querySelectorAll<HTMLElement>('.canvas-value-proposition .stage')) {
    fitStage(stage, anew);
  }
}

function fitStage(stage: HTMLElement, anew: boolean): void {
  const width = stage.parentElement?.clientWidth ?? 0;
  const possible = stage.matches('.crowded') ? [] : sizes.filter((size) => size.width <= width);
  const now = stage.dataset['fit'];
  const first = anew ? 0 : possible.findIndex(({ fit }) => fit === now);
  if (!anew && first < 0 && now === 'columns') return;
  for (const { fit } of possible.slice(Math.max(0, first))) {
    stage.dataset['fit'] = fit;
    if (hasRoom(stage)) return;
  }
  stage.dataset['fit'] = 'columns';
}

function hasRoom(stage: HTMLElement): boolean {
  return [...stage.querySelectorAll('.region')].every(
    (region) =>
      region.scrollHeight <= region.clientHeight + 1 && region.scrollWidth <= region.clientWidth + 1,
  );
}
