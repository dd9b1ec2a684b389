import type { PicturedDocument } from '../../core/picture/document-picture';
import { spoken } from './language';

/** A document whose findings are said in the client's language. */
export function withSpokenFindings(document: PicturedDocument): PicturedDocument {
  return {
    canvases: document.canvases,
    locate: (place) => document.locate(place),
    findings: () =>
      document.findings().map((placed) => {
        const { finding } = placed;
        return { ...placed, finding: { ...finding, message: spoken(finding.message) } };
      }),
  };
}
