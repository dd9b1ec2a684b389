/**
 * Checks the labelled sets, and that the tables in README.md are theirs; `--write` writes the tables.
 * Ends with 1 and says what is wrong when a set is not as README.md promises.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { partOf, parts } from './split';
import { type LabelledStatement, statementsOf } from './statement';

interface LabelledSet {
  readonly file: string;
  readonly labels: readonly [string, string];
  readonly least: number;
}

const sets: readonly LabelledSet[] = [
  { file: 'jobs.jsonl', labels: ['job', 'solution'], least: 520 },
  { file: 'benefits.jsonl', labels: ['benefit', 'feature'], least: 360 },
];

const leastOfKind = 12;
const markers = ['<!-- counts -->', '<!-- /counts -->'] as const;

/** What is wrong with a set, a sentence each. */
function faultsOf({ file, labels, least }: LabelledSet, statements: readonly LabelledStatement[]): string[] {
  const faults: string[] = [];
  if (statements.length < least) faults.push(`${statements.length} statements, fewer than ${least}`);
  for (const field of ['id', 'text'] as const)
    for (const [value, twice] of grouped(statements, (statement) => sameness(statement[field])))
      if (twice.length > 1) faults.push(`${field} “${value}” ${twice.length} times`);
  for (const { id, label } of statements)
    if (!labels.includes(label)) faults.push(`${id} is labelled “${label}”`);
  for (const { id, text } of statements) {
    const words = text.split(/\s+/).length;
    if (words < 2 || words > 25) faults.push(`${id} has ${words} words, not 2 to 25`);
  }
  const first = statements.filter(({ label }) => label === labels[0]).length / statements.length;
  if (first < 0.45 || first > 0.55) faults.push(`${percent(first)} are labelled ${labels[0]}`);
  const hard = statements.filter((statement) => statement.hard).length / statements.length;
  if (hard < 1 / 3) faults.push(`only ${percent(hard)} are hard`);
  for (const field of ['form', 'domain'] as const)
    for (const [name, those] of grouped(statements, (statement) => statement[field]))
      if (those.length < leastOfKind) faults.push(`${field} “${name}” has only ${those.length}`);
  return faults.map((fault) => `${file}: ${fault}`);
}

/** Tables of a set by form and by domain: how many of each label, how many hard and doubtful, how many in each part. */
function tablesOf({ file, labels }: LabelledSet, statements: readonly LabelledStatement[]): string {
  const by = (field: 'form' | 'domain'): string => {
    const rows = [...grouped(statements, (statement) => statement[field])].sort(([a], [b]) =>
      a < b ? -1 : 1,
    );
    return [
      `| ${[field, ...labels, 'hard', 'doubtful', ...parts].join(' | ')} |`,
      `|---|${'---:|'.repeat(labels.length + 2 + parts.length)}`,
      ...rows.map(([name, those]) => row(name, those, labels)),
      row('**all**', statements, labels),
    ].join('\n');
  };
  return `### \`${file}\`\n\n${by('form')}\n\n${by('domain')}`;
}

function row(name: string, statements: readonly LabelledStatement[], labels: readonly string[]): string {
  const count = (takes: (statement: LabelledStatement) => boolean): number => statements.filter(takes).length;
  const cells = [
    ...labels.map((wanted) => count(({ label }) => label === wanted)),
    count(({ hard }) => hard),
    count(({ doubtful }) => doubtful),
    ...parts.map((part) => count((statement) => partOf(statement) === part)),
  ];
  return `| ${[name, ...cells].join(' | ')} |`;
}

function grouped(
  statements: readonly LabelledStatement[],
  by: (statement: LabelledStatement) => string,
): Map<string, LabelledStatement[]> {
  const groups = new Map<string, LabelledStatement[]>();
  for (const statement of statements) {
    const name = by(statement);
    const group = groups.get(name);
    if (group) group.push(statement);
    else groups.set(name, [statement]);
  }
  return groups;
}

/** The letters and digits of a text, so that a comma or a capital does not make it another. */
function sameness(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The text with what stands between the markers replaced. */
function withTables(text: string, tables: string): string {
  const [start, end] = [text.indexOf(markers[0]), text.indexOf(markers[1])];
  if (start < 0 || end < start) throw new Error(`README.md lacks ${markers.join(' ... ')}.`);
  return `${text.slice(0, start + markers[0].length)}\n${tables}\n${text.slice(end)}`;
}

const read = sets.map((set) => ({ set, statements: statementsOf(set.file) }));
const faults = read.flatMap(({ set, statements }) => faultsOf(set, statements));
const readme = new URL('README.md', import.meta.url);
const text = readFileSync(readme, 'utf8');
const counted = withTables(text, read.map(({ set, statements }) => tablesOf(set, statements)).join('\n\n'));
if (process.argv.includes('--write')) writeFileSync(readme, counted);
else if (counted !== text)
  faults.push('README.md: other counts than the sets have; run counts.ts with --write');
for (const fault of faults) console.error(fault);
for (const { set, statements } of read) console.log(`${set.file}: ${statements.length} statements`);
process.exitCode = faults.length === 0 ? 0 : 1;
