import { kindsOf, meansTheSame } from './kinds';
import type { Label, Labels } from './labels';

/** A finding as far as it matters for comparing it with labels. */
export interface Found {
  readonly rule: string;
  /** One-based; `lastLine` is that of its end. */
  readonly line: number;
  readonly lastLine: number;
  readonly message: string;
}

export interface Comparison {
  readonly met: readonly Label[];
  readonly missed: readonly Label[];
  /** On lines that must stay silent, or anywhere in a text that is no canvas. */
  readonly falseAlarms: readonly Found[];
  /** Neither expected nor forbidden: to be read by somebody, and counted as neither right nor wrong. */
  readonly unlisted: readonly Found[];
}

/**
 * Compares findings with labels. A finding meets a label of its kind within one line of it, or anywhere when the label names an
 * item that the finding names too. On a line that must stay silent every finding is a false alarm, unless the same line is
 * labelled with the finding's kind as well.
 */
export function compare(found: readonly Found[], labels: Labels): Comparison {
  const wanted = [...labels.expected, ...labels.optional];
  const falseAlarms = found.filter((finding) => !labels.isCanvas || isProtected(finding, labels, wanted));
  const rest = found.filter((finding) => !falseAlarms.includes(finding));
  const { met, missed } = pair(rest, labels.expected);
  return {
    met,
    missed,
    falseAlarms,
    unlisted: rest.filter((finding) => !wanted.some((label) => speaksOf(finding, label, 1))),
  };
}

function isProtected(finding: Found, labels: Labels, wanted: readonly Label[]): boolean {
  return (
    labels.mustNotFlag.some(({ line }) => isOn(finding, line, 0)) &&
    !wanted.some((label) => speaksOf(finding, label, 0))
  );
}

/** Each finding meets one line's labels: those on its own line before those beside it. */
function pair(
  found: readonly Found[],
  labels: readonly Label[],
): { met: readonly Label[]; missed: readonly Label[] } {
  const spent = new Map<Found, number>();
  const met = new Set<Label>();
  for (const reach of [0, 1]) {
    for (const label of labels) {
      if (met.has(label)) continue;
      const finding = found.find((candidate) => {
        const line = spent.get(candidate);
        return (line === undefined || line === label.line) && speaksOf(candidate, label, reach);
      });
      if (!finding) continue;
      met.add(label);
      spent.set(finding, label.line);
    }
  }
  return { met: [...met], missed: labels.filter((label) => !met.has(label)) };
}

function speaksOf(finding: Found, label: Label, reach: number): boolean {
  if (!kindsOf(finding.rule).some((kind) => meansTheSame(kind, label.kind))) return false;
  if (label.item === undefined) return isOn(finding, label.line, reach);
  return wordsIn(finding.message).includes(wordsIn(label.item));
}

/** Its words alone, each between spaces, so that no word is found inside another. */
function wordsIn(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()} `;
}

function isOn(finding: Found, line: number, reach: number): boolean {
  return finding.line - reach <= line && line <= finding.lastLine + reach;
}
