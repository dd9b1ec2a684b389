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
}

/** So many texts are remembered: the ones that are shown, and those before the last keystrokes. */
const remembered = 8;

/** Where pictures come from, and whether they are wanted. */
export interface PictureSource {
  /** Gives what draws; called once. */
  load(): MarkdownPictures;
  /** Asked for each page. */
  isWanted(): boolean;
  /** Told of a mistake of what draws: the page is there all the same. */
  failed(error: unknown): void;
}

/**
 * Teaches markdown-it to show the picture of a canvas below its heading. Text that says nowhere that it is a canvas is rendered as ever.
 * What draws is loaded at the first canvas, and draws when a page is rendered, not when a text is parsed: editors parse at every
 * keystroke, for their outline.
 */
export function showPictures(md: MarkdownIt, source: PictureSource): void {
  let drawing: MarkdownPictures | undefined;
  const drawn = new Remembered(remembered, (text: string): readonly MarkdownPicture[] => {
    try {
      drawing ??= source.load();
      return drawing.picturesIn(text);
    } catch (error) {
      source.failed(error);
      return [];
    }
  });
  const pictureAt = ({ type, meta }: Token): MarkdownPicture | undefined => {
    if (type !== placeholder) return undefined;
    const spot = meta as Spot;
    return pictureFor(spot, drawn.of(spot.text));
  };
  md.core.ruler.after('block', placeholder, reserve);
  md.renderer.rules[placeholder] = (tokens: readonly Token[], index: number): string => {
    const token = tokens[index];
    const picture = token && source.isWanted() ? pictureAt(token) : undefined;
    if (!picture) return '';
    // The first picture of a page brings the styles along.
    const isFirst = !tokens.slice(0, index).some(pictureAt);
    return `${isFirst ? `<style>${drawing?.style ?? ''}</style>\n` : ''}${picture.html}`;
  };
}

/** Puts a placeholder behind each marker, and, where the front matter is one, behind the first heading below it. */
function reserve(state: CoreState): void {
  const { src, tokens } = state;
  // Nearly all Markdown ends here.
  if (!/canvas/i.test(src)) return;
  const spot = (how: Spot['how'], line: number): Token => {
    const token = new state.Token(placeholder, '', 0);
    token.block = true;
    token.meta = { text: src, how, line } satisfies Spot;
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
