import type { BlockDefinition } from '../core/canvas/definition';
import { comparable } from '../core/canvas/names';
import type { SourceLine } from './source-lines';

/**
 * Where a sentence begins that speaks of a block by its name, in prose: in the paragraph that does so most often, and not at the
 * paragraph's beginning, which speaks of what it stands under.
 * @returns zero-based UTF-16 offset in the document's text; undefined where nothing speaks of it
 */
export function sentenceNaming(block: BlockDefinition, lines: readonly SourceLine[]): number | undefined {
  const name = ` ${comparable(block.name)} `;
  if (!name.trim().includes(' ')) return undefined;
  const [best] = lines
    .map((line) => ({
      line,
      at: sentencesOf(line.words).filter(({ words }) => ` ${comparable(words)} `.includes(name)),
    }))
    .filter(({ at }) => at.length > 0)
    .sort((a, b) => b.at.length - a.at.length);
  const sentence = best?.at.find(({ start }) => start > 0);
  return best && sentence ? best.line.start + sentence.start : undefined;
}

function sentencesOf(words: string): { start: number; words: string }[] {
  const starts = [
    0,
    ...[...words.matchAll(/(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/gu)].map(
      (match) => match.index + match[0].length,
    ),
  ];
  return starts.map((start, index) => ({ start, words: words.slice(start, starts[index + 1]) }));
}
