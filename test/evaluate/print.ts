import { shownName } from './documents';
import type { Label } from './labels';
import type { Found } from './match';
import type { Separation } from './statements';
import { byKind, type Judged, part, share } from './tally';

/** Found and expected by kind, as a table. */
export function printShares(title: string, judged: readonly Judged[]): void {
  console.log(`\n${title}: ${judged.length} documents`);
  for (const row of [...byKind(judged), share('all', judged, () => true)])
    console.log(
      `  ${row.name.padEnd(42)}${`${row.found} of ${row.expected}`.padStart(10)}${`${Math.round(part(row) * 100)} %`.padStart(7)}`,
    );
  const alarms = judged.reduce((sum, { comparison }) => sum + comparison.falseAlarms.length, 0);
  const unlisted = judged.reduce((sum, { comparison }) => sum + comparison.unlisted.length, 0);
  console.log(`  ${'false alarms'.padEnd(42)}${`${alarms}`.padStart(10)}`);
  console.log(`  ${'unlisted, counted as neither'.padEnd(42)}${`${unlisted}`.padStart(10)}`);
}

/** What was missed, what is a false alarm and what nobody listed, by document; of those held back only how many. */
export function printJudged(judged: readonly Judged[]): void {
  for (const { document, comparison } of judged) {
    const { missed, falseAlarms, unlisted } = comparison;
    if (missed.length + falseAlarms.length + unlisted.length === 0) continue;
    console.log(`\n${document.name}`);
    if (document.heldBack) {
      const counts = `missed ${missed.length}, false alarms ${falseAlarms.length}, unlisted ${unlisted.length}`;
      console.log(`  ${counts} (held back)`);
      continue;
    }
    for (const label of missed) console.log(`  missed       ${labelLine(label)}`);
    for (const found of falseAlarms) console.log(`  FALSE ALARM  ${findingLine(found)}`);
    for (const found of unlisted) console.log(`  unlisted     ${findingLine(found)}`);
  }
}

function labelLine({ line, kind, item, text }: Label): string {
  return `${line} ${item === undefined ? kind : `${kind} (${item})`}: ${text ?? ''}`;
}

function findingLine({ line, rule, message }: Found): string {
  return `${line} ${rule}: ${message.slice(0, 100)}`;
}

/** Findings in documents that should have none. */
export function printFindings(title: string, found: ReadonlyMap<string, readonly Found[]>): void {
  const count = [...found.values()].flat().length;
  console.log(`\n${found.size} ${title}: ${count === 0 ? 'no finding' : `${count} FINDINGS`}`);
  for (const [uri, findings] of found)
    for (const finding of findings) console.log(`  ${shownName(uri)}:${findingLine(finding)}`);
}

/** How many of those named were right, and how many were found of those there are. */
export function printSeparation({ name, right, wrong, missed, doubtful }: Separation): void {
  const ratio = (of: number): string => (of === 0 ? 'none' : (right / of).toFixed(2));
  console.log(
    `\n${name}: precision ${ratio(right + wrong)}, recall ${ratio(right + missed)} (${doubtful} doubtful left out)`,
  );
}
