import { CompletionItemKind } from 'vscode-languageserver';
import type { StrategyDocument } from '../../core/strategy-document';
import type { Caret, Offers } from './offer';

const IN_COMMENT = /<!--\s*canvas\s*:\s*(?:[\w-]+\s*,\s*)*([\w-]*)$/i;
const IN_FRONT_MATTER = /^\s*canvas\s*:\s*(?:\[\s*)?(?:[\w-]+\s*,\s*)*([\w-]*)$/i;

/** The canvases that a marker can name: the one place where ordinary Markdown is offered something, because it asks to be a canvas. */
export function canvasIds(document: StrategyDocument, { before, offset }: Caret): Offers | undefined {
  const found =
    IN_COMMENT.exec(before) ?? (isInFrontMatter(document, offset) ? IN_FRONT_MATTER.exec(before) : null);
  if (!found) return undefined;
  const offers = document.configuration.catalogue.canvases.map(({ id, name, description }) => ({
    label: id,
    kind: CompletionItemKind.EnumMember,
    detail: name,
    explanation: description,
  }));
  return { offers, typed: found[1] ?? '', space: before.endsWith(':') ? ' ' : '' };
}

/** Whether an offset stands in the YAML at a document's beginning. */
export function isInFrontMatter({ markdown }: StrategyDocument, offset: number): boolean {
  const [first] = markdown.chunks;
  return first?.blocks[0]?.kind === 'front-matter' && offset < first.text.length;
}
