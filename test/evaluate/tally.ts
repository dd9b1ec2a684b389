import type { LabelledDocument } from './documents';
import { findingsIn } from './findings';
import { kinds } from './kinds';
import { type Comparison, compare } from './match';

/** A document beside what was found in it. */
export interface Judged {
  readonly document: LabelledDocument;
  readonly comparison: Comparison;
}

/** Reads documents as nobody has marked them, and compares what is found with what is expected. */
export function judge(documents: readonly LabelledDocument[]): Judged[] {
  return documents.map((document) => ({
    document,
    comparison: compare(findingsIn(document.text, 'resembling'), document.labels),
  }));
}

export interface Share {
  readonly name: string;
  readonly found: number;
  readonly expected: number;
}

/** Found and expected by kind, those without any left out. */
export function byKind(judged: readonly Judged[]): Share[] {
  return kinds
    .map(({ name }) => share(name, judged, (kind) => kind === name))
    .filter(({ expected }) => expected > 0);
}

/** Found and expected of all kinds that a name is accepted of. */
export function share(name: string, judged: readonly Judged[], takes: (kind: string) => boolean): Share {
  const count = (labels: readonly { kind: string }[]): number =>
    labels.filter(({ kind }) => takes(kind)).length;
  return {
    name,
    found: judged.reduce((sum, { comparison }) => sum + count(comparison.met), 0),
    expected: judged.reduce((sum, { document }) => sum + count(document.labels.expected), 0),
  };
}

/** The part that was found; 1 where nothing was expected. */
export function part({ found, expected }: Share): number {
  return expected === 0 ? 1 : found / expected;
}
