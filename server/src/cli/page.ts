import wrapAnsi from 'wrap-ansi';
import type { Colors } from './terminal';

interface Look {
  readonly colors: Colors;
  readonly width: number | undefined;
}

const USUAL_WIDTH = 80;
const WIDEST = 100;

/**
 * A page of Markdown for a terminal: headings bold, paragraphs wrapped, examples set off by a bar and otherwise as they are. Without
 * colours, headings and code keep their marks, so that nothing is lost.
 */
export function pageText(markdown: string, look: Look): string {
  const rows: string[] = [];
  let fence: string | undefined;
  for (const line of markdown.trimEnd().split('\n')) {
    const mark = /^(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined;
      else rows.push(`  ${look.colors.dim('│')} ${line}`.trimEnd());
    } else if (mark !== undefined) fence = mark;
    else rows.push(lineText(line, look));
  }
  return `${rows.join('\n')}\n`;
}

function lineText(line: string, { colors, width = USUAL_WIDTH }: Look): string {
  const [, marks, heading] = /^(#{1,6}) +(.*)$/.exec(line) ?? [];
  if (marks !== undefined && heading !== undefined) return headingText(marks, heading, colors);
  const marker = /^ *(?:[-*+]|\d+\.) +/.exec(line)?.[0] ?? '';
  const columns = Math.min(width, WIDEST) - marker.length;
  const rows = wrapAnsi(inlineText(line.slice(marker.length), colors), columns).split('\n');
  return rows.map((row, index) => (index === 0 ? marker : ' '.repeat(marker.length)) + row).join('\n');
}

function headingText(marks: string, words: string, colors: Colors): string {
  if (!colors.isColorSupported) return `${marks} ${words}`;
  return marks.length > 2 ? colors.bold(words) : colors.bold(colors.underline(words));
}

function inlineText(text: string, colors: Colors): string {
  return text.replace(
    /(`+)(.+?)\1|\*\*(.+?)\*\*|\[([^\]]+)\]\(([^)]+)\)/g,
    (all, _ticks?: string, code?: string, strong?: string, words?: string, address?: string) => {
      if (code !== undefined) return colors.isColorSupported ? colors.cyan(code.trim()) : all;
      if (strong !== undefined) return colors.bold(inlineText(strong, colors));
      return words === address ? `${words}` : `${words} (${address})`;
    },
  );
}
