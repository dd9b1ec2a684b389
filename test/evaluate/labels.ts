/** Documents with what a careful reader would flag in them, and what must stay silent. */

export interface Label {
  /** One-based. */
  readonly line: number;
  readonly kind: string;
  /** What is missing, for what has no line of its own: it is found wherever the finding that names it stands. */
  readonly item?: string | undefined;
  /** The line's words, which hold a label to its line when the document is edited. */
  readonly text?: string | undefined;
}

export interface Labels {
  readonly isCanvas: boolean;
  readonly expected: readonly Label[];
  readonly optional: readonly Label[];
  readonly mustNotFlag: readonly Label[];
}

/**
 * Reads the labels of a document, in either of two forms: `expected`, `optional`, `mustNotFlag`, or `expected_flags`,
 * `optional_flags`, `must_not_flag`.
 * @throws when the text is neither
 */
export function readLabels(json: string): Labels {
  const read: unknown = JSON.parse(json);
  if (!isRecord(read)) throw new Error('Labels are an object.');
  const own = 'mustNotFlag' in read;
  return {
    isCanvas: read[own ? 'isCanvas' : 'is_canvas'] !== false,
    expected: labelsIn(read[own ? 'expected' : 'expected_flags']),
    optional: labelsIn(read[own ? 'optional' : 'optional_flags']),
    mustNotFlag: labelsIn(read[own ? 'mustNotFlag' : 'must_not_flag']),
  };
}

function labelsIn(list: unknown): Label[] {
  if (!Array.isArray(list)) throw new Error('Labels are lists.');
  return list.map((entry: unknown) => {
    const { line, text, item, kind, tempting_kind } = isRecord(entry) ? entry : {};
    const named = kind ?? tempting_kind;
    if (typeof line !== 'number' || typeof named !== 'string')
      throw new Error('A label has a line and a kind.');
    return { line, kind: named, item: wordsOf(item), text: wordsOf(text) };
  });
}

function wordsOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
