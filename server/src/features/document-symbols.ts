import { type DocumentSymbol, type Range, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { StrategyDocument } from '../core/strategy-document';
import { type OutlineNode, outlineOf } from './outline';

/** The outline of a document's canvases. */
export function documentSymbols(document: StrategyDocument): DocumentSymbol[] {
  return outlineOf(document).map((node) => symbolOf(node, document));
}

/** The same for clients that know no nested symbols: each names the one that it is in. */
export function flatSymbols(document: StrategyDocument, uri: string): SymbolInformation[] {
  const flat = (symbol: DocumentSymbol, container: string | undefined): SymbolInformation[] => [
    {
      name: symbol.name,
      kind: symbol.kind,
      location: { uri, range: symbol.range },
      ...(container === undefined ? {} : { containerName: container }),
    },
    ...(symbol.children ?? []).flatMap((child) => flat(child, symbol.name)),
  ];
  return documentSymbols(document).flatMap((symbol) => flat(symbol, undefined));
}

const kinds: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  canvas: SymbolKind.Module,
  buyer: SymbolKind.Namespace,
  section: SymbolKind.Namespace,
  block: SymbolKind.Class,
  item: SymbolKind.Field,
};

function symbolOf(node: OutlineNode, document: StrategyDocument): DocumentSymbol {
  const range = (start: number, end: number): Range => ({
    start: document.markdown.positionAt(start),
    end: document.markdown.positionAt(end),
  });
  return {
    name: node.name,
    ...(node.detail === '' ? {} : { detail: node.detail }),
    kind: kinds[node.kind],
    range: range(node.start, node.end),
    selectionRange: range(node.nameStart, node.nameEnd),
    children: node.children.map((child) => symbolOf(child, document)),
  };
}
