/** Where in a list or map in brackets (`[a, b`, `{ level: off`) somebody is writing. */
export interface FlowPlace {
  /** What leads there from the first bracket. */
  readonly steps: readonly (string | number)[];
  readonly writes: 'key' | 'value';
  readonly typed: string;
  readonly siblings: ReadonlySet<string>;
}

interface Open {
  readonly kind: '[' | '{';
  readonly keys: Set<string>;
  /** The name whose value is being written. */
  key: string | undefined;
}

/** Finds the place at the end of a text that begins with a bracket. */
export function placeInFlow(text: string): FlowPlace {
  const open: Open[] = [];
  let typed = '';
  for (const [piece = ''] of text.matchAll(/"[^"]*"?|'[^']*'?|[[\]{},]|:(?=\s|$)|[^[\]{},:"']+|:/g)) {
    const inner = open.at(-1);
    if (piece === '[' || piece === '{') {
      open.push({ kind: piece, keys: new Set(), key: undefined });
      typed = '';
    } else if (piece === ']' || piece === '}') {
      open.pop();
      typed = '';
    } else if (piece === ',') {
      if (inner) inner.key = undefined;
      typed = '';
    } else if (piece === ':' && inner?.kind === '{' && inner.key === undefined) {
      inner.key = typed.trim().replace(/^["']|["']$/g, '');
      inner.keys.add(inner.key);
      typed = '';
    } else typed += piece;
  }
  const inner = open.at(-1);
  return {
    steps: open.flatMap(({ kind, key }): (string | number)[] =>
      kind === '[' ? [0] : key === undefined ? [] : [key],
    ),
    writes: inner?.kind === '{' && inner.key === undefined ? 'key' : 'value',
    typed: typed.trimStart(),
    siblings: inner?.keys ?? new Set(),
  };
}
