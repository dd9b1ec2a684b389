import { type CanvasOutcome, documentChanges } from '../../../server/src/core/comparison/document-changes';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

/** A text as the editor reads it. */
export function readText(text: string): StrategyDocument {
  return StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration });
}

/** What became of the canvases of a text. */
export function compared(before: string, after: string): CanvasOutcome[] {
  return documentChanges(readText(before).canvases, readText(after).canvases);
}

/** The changes in the only canvas of two texts. */
export function changesIn(
  before: string,
  after: string,
): Extract<CanvasOutcome, { readonly kind: 'changed' | 'same' }>['changes'] {
  const [outcome] = compared(before, after);
  if (!outcome || !('changes' in outcome)) throw new Error('There is no canvas in both texts.');
  return outcome.changes;
}
