import { canvasText, plain } from '../core/comparison/changes-text';
import { documentChanges } from '../core/comparison/document-changes';
import { markedPicture } from '../core/comparison/marked-picture';
import { picturesOf } from '../core/picture/document-picture';
import { html, trusted } from '../core/picture/html/markup';
import type { Picture } from '../core/picture/picture';
import { figureStyle, themedFigure } from '../core/picture/svg/themed-figure';
import type { StrategyDocument } from '../core/strategy-document';
import type { ComparisonAnswer } from '../protocol';
import type { OpenDocument } from '../workspace/open-document';
import { spoken } from './l10n/language';
import { withSpokenFindings } from './l10n/spoken-findings';

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
  const picturesIn = (strategy: StrategyDocument): Picture[] =>
    picturesOf(withSpokenFindings(strategy), spoken);
  const [old, now] = [picturesIn(older), picturesIn(newer)];
  const drawings = changed.map((outcome) => {
    const picture = markedPicture(outcome, old, now);
    const figure = picture && themedFigure(picture, 'What changed stands above as text.');
    return html`<pre>${canvasText(outcome, plain, spoken)}</pre>
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
