import { canvasText } from '../core/comparison/changes-text';
import { documentChanges } from '../core/comparison/document-changes';
import { markedPicture } from '../core/comparison/marked-picture';
import { picturesOf } from '../core/picture/document-picture';
import { html, trusted } from '../core/picture/html/markup';
import { figureStyle, themedFigure } from '../core/picture/svg/themed-figure';
import type { ComparisonAnswer } from '../protocol';
import type { OpenDocument } from '../workspace/open-document';

/** The answer for a document that is not open any more. */
const none: ComparisonAnswer = { version: 0, canvases: 0, changed: 0, html: '', style: '' };

/** What changed in a document since an older text of it, which is read as the document is. */
export async function comparisonOf(
  document: OpenDocument | undefined,
  before: string,
): Promise<ComparisonAnswer> {
  const older = await document?.copy(before);
  const newer = await document?.read();
  if (!document || !older || !newer) return none;
  const { version } = document;
  const outcomes = documentChanges(older.canvases, newer.canvases);
  const changed = outcomes.filter(({ kind }) => kind !== 'same');
  const [old, now] = [picturesOf(older), picturesOf(newer)];
  const drawings = changed.map((outcome) => {
    const picture = markedPicture(outcome, old, now);
    const figure = picture && themedFigure(picture, 'What changed stands above as text.');
    return html`<pre>${canvasText(outcome)}</pre>
${figure === undefined ? undefined : trusted(figure)}`;
  });
  return {
    version,
    canvases: outcomes.length,
    changed: changed.length,
    html: html`${drawings}`.source,
    style: figureStyle,
  };
}
