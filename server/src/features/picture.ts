import { drawDocument } from '../core/picture/document-picture';
import type { StrategyDocument } from '../core/strategy-document';
import type { PictureAnswer } from '../protocol';
import { spoken } from './l10n/language';
import { withSpokenFindings } from './l10n/spoken-findings';

/** The picture of a document as it is in `version`. @param width that there is for it, in pixels */
export function pictureOf(strategy: StrategyDocument, version: number, width = 0): PictureAnswer {
  return {
    version,
    html: drawDocument(withSpokenFindings(strategy), width, spoken),
    canvases: strategy.canvases.map(({ key, definition, title }) => ({ key, name: definition.name, title })),
  };
}
