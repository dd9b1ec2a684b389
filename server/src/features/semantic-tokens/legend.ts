import type { SemanticTokensLegend } from 'vscode-languageserver';

/**
 * What words of a canvas are, by the names that editors and themes know:
 *
 * | kind | what it is |
 * |---|---|
 * | `class` | the heading or label that names a block |
 * | `type` | the heading that names a buyer |
 * | `variable`, as a `declaration` | the id that an item bears |
 * | `variable` | an id, or quoted words, that a link leads to |
 * | `enumMember` | a value driver or another place of a block, as a label or where a link leads |
 * | `property` | the label of a field (`Benefit`, `Evidence`) |
 * | `keyword` | an attribute (`high`, `emotional`) |
 */
const kinds = ['class', 'type', 'variable', 'enumMember', 'property', 'keyword'] as const;

export type TokenKind = (typeof kinds)[number];

export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...kinds],
  tokenModifiers: ['declaration'],
};

/** A kind's number in the legend. */
export function numberOf(kind: TokenKind): number {
  return kinds.indexOf(kind);
}

/** The bit that says that an id is declared here. */
export const declaration = 1;
