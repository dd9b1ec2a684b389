import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { StrategyDocument } from '../core/strategy-document';
import { type OutlineNode, outlineOf } from './outline';

/** The outline of a document's canvases. */
export function documentSymbols(document: StrategyDocument): DocumentSymbol[] {
  return outlineOf(document).map(symbolOf);
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

const symbols = new WeakMap<OutlineNode, DocumentSymbol>();

/** The symbol of a node; worked out once, since most of an outline is what it was before a keystroke. */
function symbolOf(node: OutlineNode): DocumentSymbol {
  const found = symbols.get(node) ?? freshSymbol(node);
  symbols.set(node, found);
  return found;
}

function freshSymbol({ name, detail, kind, range, naming, children }: OutlineNode): DocumentSymbol {
  return {
    name,
    ...(detail === '' ? {} : { detail }),
    kind: kinds[kind],
    range,
    selectionRange: naming,
    ...(children.length === 0 ? {} : { children: children.map(symbolOf) }),
  };
}
