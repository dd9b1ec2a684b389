import type { Canvas } from './model';

/** The letters and the number of an id; undefined for what is none. */
export function partsOfId(id: string): { letters: string; number: number } | undefined {
  const found = /^([A-Z]+)(\d+)/.exec(id);
  return found?.[1] === undefined ? undefined : { letters: found[1], number: Number(found[2]) };
}

/** The lowest number above all ids with the same letters. */
export function nextId(letters: string, ids: Iterable<string>): string {
  let highest = 0;
  for (const id of ids) {
    const parts = partsOfId(id);
    if (parts?.letters === letters) highest = Math.max(highest, parts.number);
  }
  return `${letters}${highest + 1}`;
}

const known = new WeakMap<Canvas, readonly string[]>();

/** Every id that the items of a canvas bear, and the benefits inside them; worked out once for each version. */
export function idsIn(canvas: Canvas): readonly string[] {
  const found = known.get(canvas) ?? idsAmong(canvas);
  known.set(canvas, found);
  return found;
}

function idsAmong({ sections }: Canvas): string[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ items }) =>
      items.flatMap((item) => [item, ...item.benefits].flatMap(({ id }) => id?.value ?? [])),
    ),
  );
}
