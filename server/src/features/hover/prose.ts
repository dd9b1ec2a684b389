import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Place } from '../../core/markdown/block';
import { spoken } from '../l10n/language';

/** Words, some of them strong. */
export type Run = string | { readonly strong: string };

/** A paragraph, or an entry of a list: `level` 1 for an entry, 2 for one inside it ... */
export interface Line {
  readonly runs: readonly Run[];
  readonly level: number;
}

/** What there is to say, and the words that it is about. */
export interface Said {
  readonly lines: readonly Line[];
  readonly place: Place;
}

export function paragraph(...runs: readonly Run[]): Line {
  return { runs, level: 0 };
}

export function entry(level: number, ...runs: readonly Run[]): Line {
  return { runs, level };
}

/** Lines in the form that a client shows. Every word is text: nothing in it becomes markup. */
export function markupOf(lines: readonly Line[], kind: MarkupKind): MarkupContent {
  const isMarkdown = kind === MarkupKind.Markdown;
  const value = lines
    .map(({ runs, level }, index) => {
      const words = runs
        .map(spokenRun)
        .map((run) => (isMarkdown ? markdownOf(run) : plainOf(run)))
        .join('');
      const before = lines[index - 1];
      const apart = before && (level === 0 || before.level === 0) ? '\n\n' : before ? '\n' : '';
      return apart + (level > 0 ? `${'  '.repeat(level - 1)}- ${words}` : words);
    })
    .join('');
  return { kind, value };
}

function spokenRun(run: Run): Run {
  return typeof run === 'string' ? spoken(run) : { strong: spoken(run.strong) };
}

function markdownOf(run: Run): string {
  if (typeof run === 'string') return escaped(run);
  // Emphasis needs words at both of its ends.
  const words = run.strong.trim();
  return words === '' ? '' : `**${escaped(words)}**`;
}

function plainOf(run: Run): string {
  return typeof run === 'string' ? run : run.strong;
}

/** Takes their meaning from the characters that Markdown, and HTML in it, know. */
function escaped(words: string): string {
  return words.replace(/[\\`*_{}[\]()#+\-.!|<>&~$:]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
}
