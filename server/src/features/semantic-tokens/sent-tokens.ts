import {
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
} from 'vscode-languageserver';
import type { StrategyDocument } from '../../core/strategy-document';
import { eachToken } from './document-tokens';

/** The tokens that a client was sent of each open document last, so that it can be told what is new. */
export class SentTokens {
  private readonly builders = new Map<string, SemanticTokensBuilder>();
  private readonly asked = new Set<string>();

  /** All tokens of a document; null in ordinary Markdown. */
  whole(uri: string, document: StrategyDocument): SemanticTokens | null {
    this.asked.add(uri);
    if (document.canvases.length === 0) return null;
    const builder = new SemanticTokensBuilder();
    this.builders.set(uri, builder);
    return filled(builder, document).build();
  }

  /** What changed since the result with an id was sent; everything where another one was sent after it. */
  changes(
    uri: string,
    document: StrategyDocument,
    since: string,
  ): SemanticTokens | SemanticTokensDelta | null {
    const builder = this.builders.get(uri);
    if (!builder || document.canvases.length === 0) return this.whole(uri, document);
    builder.previousResult(since);
    return filled(builder, document).buildEdits();
  }

  /** The tokens around a range; null in ordinary Markdown. */
  within(document: StrategyDocument, range: Range): SemanticTokens | null {
    if (document.canvases.length === 0) return null;
    const { data } = filled(new SemanticTokensBuilder(), document, range).build();
    return { data };
  }

  /** Whether a client has asked for those of a document since it was opened. */
  wereAsked(uri: string): boolean {
    return this.asked.has(uri);
  }

  forget(uri: string): void {
    this.builders.delete(uri);
    this.asked.delete(uri);
  }
}

function filled(
  builder: SemanticTokensBuilder,
  document: StrategyDocument,
  range?: Range,
): SemanticTokensBuilder {
  eachToken(document, (...token) => builder.push(...token), range);
  return builder;
}
