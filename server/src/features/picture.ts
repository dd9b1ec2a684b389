import { drawDocument, type PicturedDocument } from '../core/picture/document-picture';
import type { StrategyDocument } from '../core/strategy-document';
import type { PictureAnswer } from '../protocol';
import { spoken } from './l10n/language';

/** The picture of a document as it is in `version`. */
export function pictureOf(strategy: StrategyDocument, version: number): PictureAnswer {
  return {
    version,
    html: drawDocument(withSpokenFindings(strategy)),
    canvases: strategy.canvases.map(({ key, definition, title }) => ({ key, name: definition.name, title })),
  };
}

/** A document whose findings are said in the client's language. */
function withSpokenFindings(strategy: StrategyDocument): PicturedDocument {
  return {
    canvases: strategy.canvases,
    locate: (place) => strategy.locate(place),
    findings: () =>
      strategy.findings().map((placed) => {
        const { finding } = placed;
        return { ...placed, finding: { ...finding, message: spoken(finding.message) } };
      }),
  };
}
