import type { MarkdownPicture, MarkdownPictures } from '../../../server/src/protocol';
import type { CoreState, MarkdownIt, Token } from './markdown-it';
import { Remembered } from './remembered';

/** What stands in for a picture until a page is rendered. */
const placeholder = 'canvasmark_picture';

/** A comment that says which canvas begins, and front matter that does; as the server reads both. */
const comment = /^\s*<!--\s*canvas\s*:/i;
const frontMatter =
  /^\uFEFF?---[ \t]*\n(?:.*\n)*?[ \t]*["']?canvas["']?[ \t]*:.*\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|$)/i;

/** Where a picture belongs. */
interface Spot {
  readonly text: string;
  readonly how: MarkdownPicture['how'];
  /** Zero-based line of the comment. */
  readonly line: number;
  /** Whether it is the first one on its page, which brings the styles along. */
  readonly isFirst: boolean;
}

/** So many texts are remembered: the ones that are shown, and those before the last keystrokes. */
const remembered = 8;

/**
 * Teaches markdown-it to show the picture of a canvas below its heading. Text that says nowhere that it is a canvas is rendered as ever.
 * What draws is loaded at the first canvas, and draws when a page is rendered, not when a text is parsed: editors parse at every
 * keystroke, for their outline.
 * @param load gives what draws; called once
 * @param isWanted asked for each page
 */
export function showPictures(md: MarkdownIt, load: () => MarkdownPictures, isWanted: () => boolean): void {
  let drawing: MarkdownPictures | undefined;
  const drawn = new Remembered(remembered, (text: string) => {
    drawing ??= load();
    return drawing.picturesIn(text);
  });
  md.core.ruler.after('block', placeholder, reserve);
  md.renderer.rules[placeholder] = (tokens: readonly Token[], index: number): string => {
    const spot = tokens[index]?.meta as Spot | undefined;
    if (!spot || !isWanted()) return '';
    const picture = pictureFor(spot, drawn.of(spot.text));
    if (!picture) return '';
    return `${spot.isFirst ? `<style>${drawing?.style ?? ''}</style>\n` : ''}${picture.html}`;
  };
}

/** Puts a placeholder behind each marker, and, where the front matter is one, behind the first heading below it. */
function reserve(state: CoreState): void {
  const { src, tokens } = state;
  // Nearly all Markdown ends here.
  if (!/canvas/i.test(src)) return;
  let isFirst = true;
  const spot = (how: Spot['how'], line: number): Token => {
    const token = new state.Token(placeholder, '', 0);
    token.block = true;
    token.meta = { text: src, how, line, isFirst } satisfies Spot;
    isFirst = false;
    return token;
  };
  const kept: Token[] = [];
  let awaited = frontMatter.exec(src)?.[0].split('\n').length;
  for (const [index, token] of tokens.entries()) {
    kept.push(token);
    const heading = token.type === 'heading_close' ? tokens[index - 2] : undefined;
    const isBehind = awaited !== undefined && (heading?.map?.[0] ?? -1) >= awaited - 1;
    if (awaited !== undefined && token.level === 0 && (isBehind || index === tokens.length - 1)) {
      awaited = undefined;
      kept.push(spot('front-matter', 0));
    }
    if (token.type === 'html_block' && token.level === 0 && comment.test(token.content))
      kept.push(spot('comment', token.map?.[0] ?? 0));
  }
  state.tokens = kept;
}

/** The canvas that a marker speaks of begins with the marker, or with the heading above it. */
function pictureFor({ how, line }: Spot, pictures: readonly MarkdownPicture[]): MarkdownPicture | undefined {
  if (how === 'front-matter') return pictures.find((picture) => picture.how === how);
  const before = pictures.filter((picture) => picture.line <= line).at(-1);
  return before?.how === how ? before : undefined;
}
