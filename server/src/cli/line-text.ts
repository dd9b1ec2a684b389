import wrapAnsi from 'wrap-ansi';
import type { LineExplanation, SilencedFinding } from '../core/explain/line';
import { familyOf } from '../core/rules/rule';
import type { PlacedFinding } from '../core/strategy-document';
import { isChecked, type Paragraph, standingWords, verdict } from './line-words';
import { type Colors, visible } from './terminal';

interface Look {
  readonly colors: Colors;
  readonly width: number | undefined;
}

const USUAL_WIDTH = 100;
const INDENT = 17;

/** A file, as it is shown. */
export interface ShownFile {
  readonly path: string;
  /** Whether the configuration leaves it out of what is checked without being named. */
  readonly isLeftOut: boolean;
}

/** An explanation of a line for people. */
export function lineText(explanation: LineExplanation, { path, isLeftOut }: ShownFile, look: Look): string {
  const { colors } = look;
  const { line, words, findings, silenced } = explanation;
  const paragraphs = [
    { label: 'File', rows: isLeftOut ? [LEFT_OUT] : [] },
    ...standingWords(explanation),
    { label: 'Found', rows: findings.map(findingWords) },
    { label: 'Silenced', rows: silenced.map(silencedWords) },
    ...rulesWords(explanation),
  ];
  return [
    colors.bold(visible(`${path}:${line + 1}`)),
    `  ${colors.dim('│')} ${visible(words)}`.trimEnd(),
    '',
    verdict(explanation),
    '',
    ...paragraphs.flatMap((paragraph) => paragraphRows(paragraph, look)),
    '',
  ].join('\n');
}

const LEFT_OUT = 'The configuration leaves it out: it is read only where it is named, or open in an editor.';

function paragraphRows({ label, rows }: Paragraph, { colors, width = USUAL_WIDTH }: Look): string[] {
  return rows
    .flatMap((row) => wrapAnsi(visible(row), Math.max(30, width - INDENT)).split('\n'))
    .map((row, index) => (index === 0 ? colors.bold(label.padEnd(INDENT)) : ' '.repeat(INDENT)) + row);
}

function findingWords({ finding, from }: PlacedFinding): string {
  const message = finding.message.replace(/\s/g, ' ');
  return `${finding.level}, column ${from.character + 1}: ${message}  ${finding.rule}`;
}

function silencedWords({ found, by }: SilencedFinding): string {
  const who = by.map(({ ignore, line }) => {
    const reason = ignore.reason === '' ? 'without a reason' : `“${ignore.reason}”`;
    return `${ignore.scope === 'file' ? 'for the whole file ' : ''}in line ${line + 1}, ${reason}`;
  });
  return `${found.finding.rule}, by the comment ${who.join(' and ')}`;
}

function rulesWords({ readings, standing, rules }: LineExplanation): Paragraph[] {
  if (standing.kind === 'outside' || !isChecked(readings)) return [];
  return [
    { label: 'Nothing found by', rows: byFamily(rules.quiet) },
    {
      label: 'Silent',
      rows:
        rules.wantingWhole.length === 0
          ? []
          : [
              'These ask for what a whole canvas has, and nobody has said that this is one. A marker wakes them:',
              ...byFamily(rules.wantingWhole),
            ],
    },
    { label: 'Switched off', rows: byFamily(rules.off) },
    { label: 'Broken', rows: byFamily(rules.broken) },
  ];
}

/** `vp: driver-missing, unknown-buyer`, a row for each family. */
function byFamily(ids: readonly string[]): string[] {
  const families = [...new Set(ids.map(familyOf))];
  return families.map((family) => {
    const own = ids.filter((id) => familyOf(id) === family).map((id) => id.slice(family.length + 1));
    return `${family}/ ${own.join(', ')}`;
  });
}
