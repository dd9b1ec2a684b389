import type { Canvas } from './model';

/** The letters and the number of an id; undefined for what is none. */
export function partsOfId(id: string): { letters: string; number: number } | undefined {
  const found = /^([A-Z]+)(\d+)/.exec(id);
  return found?.[1] === undefined ? undefined : { letters: found[1], number: Number(found[2]) };
}

/** The lowest number above all ids with the same letters, with as many digits where those begin with a nought (`MD03`). */
export function nextId(letters: string, ids: Iterable<string>): string {
  let highest = 0;
  let digits = 0;
  for (const id of ids) {
    const parts = partsOfId(id);
    if (parts?.letters !== letters) continue;
    highest = Math.max(highest, parts.number);
    const written = /\d+/.exec(id)?.[0] ?? '';
    if (written.startsWith('0')) digits = Math.max(digits, written.length);
  }
  return `${letters}${String(highest + 1).padStart(digits, '0')}`;
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
