import { t } from './l10n';
import { type Line, linesOf } from './reading';

/** A picture as Markdown: its headings, its items as lists, and what serves what. */
export function markdownOf(article: HTMLElement): string {
  const lines = linesOf(article).flatMap(markdownLines);
  const links = [...article.querySelectorAll('.links li')].map(
    (link) => `- ${link.textContent?.trim() ?? ''}`,
  );
  const all = links.length > 0 ? [...lines, '', `## ${t('What serves what')}`, '', ...links] : lines;
  return `${all
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function markdownLines(line: Line): string[] {
  switch (line.kind) {
    case 'heading':
      return ['', `${'#'.repeat(line.level)} ${line.words}`, ''];
    case 'text':
      return ['', line.words, ''];
    case 'item': {
      const id = line.id === '' ? '' : `${line.id}: `;
      const notes = line.notes === '' ? '' : ` (${line.notes})`;
      return [`${'  '.repeat(line.depth)}- ${id}${line.words}${notes}`];
    }
  }
}
