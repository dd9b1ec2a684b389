/** What the tests use of markdown-it; the package has no types of its own. */
declare module 'markdown-it' {
  import type { MarkdownIt as Extended } from '../../../client/src/markdown-preview/markdown-it';

  export default class MarkdownIt implements Extended {
    constructor(options?: { readonly html?: boolean });
    readonly core: Extended['core'];
    readonly renderer: Extended['renderer'];
    parse(text: string, env: object): unknown[];
    render(text: string): string;
  }
}
