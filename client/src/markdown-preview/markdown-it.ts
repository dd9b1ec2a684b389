/** What is used of markdown-it, which VS Code brings with it. */

export interface Token {
  readonly type: string;
  readonly content: string;
  /** Zero-based lines, the end exclusive; null for what stands nowhere. */
  readonly map: readonly [number, number] | null;
  readonly nesting: number;
  readonly level: number;
  meta: unknown;
  block: boolean;
}

export interface CoreState {
  readonly src: string;
  tokens: Token[];
  readonly Token: new (type: string, tag: string, nesting: 0) => Token;
}

export interface MarkdownIt {
  readonly core: {
    readonly ruler: { after(name: string, own: string, rule: (state: CoreState) => void): void };
  };
  readonly renderer: { readonly rules: Record<string, unknown> };
}
