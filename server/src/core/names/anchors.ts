import type { Block } from '../markdown/block';
import type { MarkdownDocument } from '../markdown/document';

/**
 * What leads to a heading behind the `#` of a link, as GitHub makes it of the heading's words: small letters, no punctuation, dashes
 * for spaces.
 */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-');
}

/** The lines of a document's headings by their anchors; a heading with the words of one above gets a number, as on GitHub. */
export function anchorsIn(markdown: MarkdownDocument): Map<string, number> {
  const anchors = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const chunk of markdown.chunks)
    for (const { words, start } of headingsIn(chunk.blocks)) {
      const anchor = anchorOf(words);
      const count = counts.get(anchor) ?? 0;
      counts.set(anchor, count + 1);
      const own = count === 0 ? anchor : `${anchor}-${count}`;
      anchors.set(own, markdown.positionIn(chunk, start).line);
    }
  return anchors;
}

function* headingsIn(blocks: readonly Block[]): Iterable<{ words: string; start: number }> {
  for (const block of blocks) {
    if (block.kind === 'heading') yield { words: block.text.plain, start: block.span.start };
    if (block.kind === 'quote') yield* headingsIn(block.children);
  }
}
