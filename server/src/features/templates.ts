import type { Catalogue } from '../core/canvas/catalogue';
import { documentSnippet } from '../core/canvas/template';
import type { Template } from '../protocol';
import { spoken } from './l10n/language';

/** The documents that one can begin with: one for each canvas. */
export function templates({ canvases }: Catalogue): Template[] {
  return canvases.map((canvas) => ({
    canvas: canvas.id,
    name: canvas.name,
    description: spoken(canvas.description),
    snippet: documentSnippet(canvas),
  }));
}
