import wrapAnsi from 'wrap-ansi';
import type { Detect } from '../core/canvas/read/scope';
import { excerptOf } from './excerpt';
import type { Format } from './format';
import type { FileReport, Mended, ReportedFinding } from './report';
import type { Summary } from './summary';
import { type Colors, visible } from './terminal';
import { counted, summaryText } from './wording';

interface Look {
  readonly colors: Colors;
  /** Columns to fit in; undefined leaves messages on one line, for other programs to read. */
  readonly width: number | undefined;
}

/** Findings for people: each file that has any, each finding with its line and marks under the words it is about. @param detect how sure a text has to be a canvas */
export function pretty(look: Look, detect: Detect): Format {
  return {
    start: '',
    file(report) {
      if (report.findings.length === 0 && report.mended.length === 0) return '';
      const path = look.colors.bold(visible(report.path));
      return `${[path, ...mendedLines(report.mended, look), ...findingLines(report, look)].join('\n')}\n\n`;
    },
    end: (summary) => (summary.files === 0 ? '' : `${paint(summaryText(summary, detect), summary, look)}\n`),
  };
}

function paint(text: string, { errors, warnings }: Summary, { colors }: Look): string {
  if (errors > 0) return colors.bold(colors.red(text));
  return colors.bold(warnings > 0 ? colors.yellow(text) : text);
}

function mendedLines(mended: readonly Mended[], { colors }: Look): string[] {
  const times = new Map<string, number>();
  for (const { rule, title } of mended) {
    const line = `${visible(title)}  ${colors.dim(rule)}`;
    times.set(line, (times.get(line) ?? 0) + 1);
  }
  return [...times].map(
    ([line, count]) =>
      `  ${colors.green('fixed')}  ${line}${count > 1 ? ` (${counted(count, 'time')})` : ''}`,
  );
}

function findingLines({ findings, text }: FileReport, look: Look): string[] {
  if (findings.length === 0) return [];
  const lines = text.split(/\r\n|\n|\r/);
  const indent = Math.max(...findings.map((finding) => placeOf(finding).length)) + 4;
  return findings.flatMap((finding, index) => {
    const excerpt = excerptLines(finding, lines, indent, look);
    const before = findings[index - 1];
    if (before && saysTheSame(before, finding)) return withPlace(finding, excerpt, indent);
    const next = findings[index + 1];
    const shown = next && isAbout(next, finding) ? [] : excerpt;
    return [...messageLines(finding, indent, look), ...shown];
  });
}

/** Words of which several things are said are shown once, below. */
function isAbout(a: ReportedFinding, b: ReportedFinding): boolean {
  return placeOf(a) === placeOf(b) && a.endLine === b.endLine && a.endColumn === b.endColumn;
}

/** What is said of one line after the other is said once, and then only shown. */
function saysTheSame(a: ReportedFinding, b: ReportedFinding): boolean {
  return a.rule === b.rule && a.level === b.level && a.message === b.message;
}

function withPlace(finding: ReportedFinding, excerpt: readonly string[], indent: number): string[] {
  const place = `  ${placeOf(finding)}`.padEnd(indent);
  return excerpt.map((row, index) => (index === 0 ? place + row.slice(indent) : row));
}

function placeOf({ line, column }: ReportedFinding): string {
  return `${line}:${column}`;
}

function messageLines(finding: ReportedFinding, indent: number, { colors, width }: Look): string[] {
  const place = `  ${placeOf(finding)}`.padEnd(indent);
  const level = colorOf(finding, colors)(finding.level);
  const message = `${level}  ${visible(finding.message.replace(/\s/g, ' '))}  ${colors.dim(finding.rule)}`;
  const rows = width === undefined ? [message] : wrapAnsi(message, Math.max(40, width - indent)).split('\n');
  return rows.map((row, index) => (index === 0 ? place : ' '.repeat(indent)) + row);
}

function colorOf({ level }: ReportedFinding, colors: Colors): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.blue, hint: colors.cyan }[level];
}

/** How many lines of a finding are shown: it begins in the first, and who needs more goes there. */
const SHOWN = 3;
const USUAL_WIDTH = 120;

function excerptLines(
  finding: ReportedFinding,
  lines: readonly string[],
  indent: number,
  { colors, width }: Look,
): string[] {
  const bar = `${' '.repeat(indent)}${colors.dim('│')} `;
  const room = Math.max(30, (width ?? USUAL_WIDTH) - indent - 2);
  const rows = stretches(finding, lines);
  const shown = rows.slice(0, SHOWN).flatMap(({ line, start, end }) => {
    const { words, marks } = excerptOf(line, start, end, room);
    return [`${bar}${words}`.trimEnd(), `${bar}${colorOf(finding, colors)(marks)}`];
  });
  return rows.length > SHOWN ? [...shown, `${bar}… ${counted(rows.length - SHOWN, 'more line')}`] : shown;
}

/** What a finding covers of each line: zero-based columns. Space around the words of a line is none of it. */
function stretches(
  finding: ReportedFinding,
  lines: readonly string[],
): { readonly line: string; readonly start: number; readonly end: number }[] {
  const last =
    finding.endColumn === 1 && finding.endLine > finding.line ? finding.endLine - 1 : finding.endLine;
  return lines.slice(finding.line - 1, last).flatMap((line, index) => {
    const start = index === 0 ? finding.column - 1 : line.length - line.trimStart().length;
    const end = finding.line + index === finding.endLine ? finding.endColumn - 1 : line.trimEnd().length;
    return index > 0 && end <= start ? [] : [{ line, start, end: Math.max(start, end) }];
  });
}
