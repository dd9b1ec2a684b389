import type { StrategyDocument } from './strategy-document';

/** The line break that a document uses. */
export function lineBreakOf(document: StrategyDocument): string {
  return /\r\n|\n|\r/.exec(document.markdown.text)?.[0] ?? '\n';
}
