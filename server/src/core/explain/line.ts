import type { Ignore } from '../canvas/model';
import { placeInCanvas } from '../place-in-canvas';
import type { PlacedFinding, StrategyDocument } from '../strategy-document';
import { type Inside, insideOf } from './inside';
import { type Outside, outsideOf } from './outside';
import { type LineReading, readingsAt } from './reading';
import { type RulesAt, rulesAt } from './rules';

/** A finding that the writer asked not to hear of, and who says so. */
export interface SilencedFinding {
  readonly found: PlacedFinding;
  readonly by: readonly { readonly ignore: Ignore; readonly line: number }[];
}

/** Why a line of a document is, or is not, checked. Lines are zero-based. */
export interface LineExplanation {
  readonly line: number;
  /** What stands in it, the line break left out. */
  readonly words: string;
  /** The canvas that it is part of, or why it is part of none. */
  readonly standing: Inside | Outside;
  /** As what it was read; several where it holds several things. */
  readonly readings: readonly LineReading[];
  readonly findings: readonly PlacedFinding[];
  readonly silenced: readonly SilencedFinding[];
  /** The rules that looked at it and found nothing, and those that did not look; none for a line outside. */
  readonly rules: RulesAt;
}

/**
 * Explains a line: which canvas it is part of and why, how it was read, what was found there, and what not.
 * @param line zero-based; has to be a line of the document
 * @param column zero-based, UTF-16: of several things in the line, the one there is meant; undefined for all of them
 */
export function explainLine(
  document: StrategyDocument,
  line: number,
  column: number | undefined,
): LineExplanation {
  const words = wordsOf(document, line);
  const character = column ?? words.length - words.trimStart().length;
  const offset = document.markdown.offsetAt({ line, character });
  const place = placeInCanvas(document, offset);
  const findings = document.findings().filter((found) => isOn(found, line));
  const silenced = document.silenced().filter(({ found }) => isOn(found, line));
  const heard = [...findings, ...silenced.map(({ found }) => found)].map(({ finding }) => finding.rule);
  return {
    line,
    words,
    standing: place ? insideOf(document, place, line) : outsideOf(document, line),
    readings: readingsAt(document, place, line, column === undefined ? undefined : offset),
    findings,
    silenced: silenced.map(({ found, by }) => ({
      found,
      by: by.map((ignore) => ({ ignore, line: lineOf(document, ignore) })),
    })),
    rules: place
      ? rulesAt(document, place.canvas, new Set(heard))
      : { quiet: [], wantingWhole: [], off: [], broken: [] },
  };
}

/** How many lines a document has: the last one may be empty. */
export function lineCount({ markdown }: StrategyDocument): number {
  return markdown.positionAt(markdown.length).line + 1;
}

function wordsOf({ markdown }: StrategyDocument, line: number): string {
  const start = markdown.offsetAt({ line, character: 0 });
  const end = markdown.offsetAt({ line, character: Number.MAX_SAFE_INTEGER });
  return markdown.text.slice(start, end);
}

function lineOf({ markdown }: StrategyDocument, { place }: Ignore): number {
  return markdown.positionIn(place.chunk, place.start).line;
}

/** A finding that ends at the beginning of a line is not about that line. */
function isOn({ from, to }: PlacedFinding, line: number): boolean {
  const last = to.character === 0 && to.line > from.line ? to.line - 1 : to.line;
  return from.line <= line && line <= last;
}
