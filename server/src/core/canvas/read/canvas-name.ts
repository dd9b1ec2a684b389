import type { Catalogue } from '../catalogue';
import type { CanvasDefinition } from '../definition';
import type { HeadingLine } from '../model';
import { namesOf, readings } from '../names';

const named = new WeakMap<HeadingLine, { catalogue: Catalogue; canvas: CanvasDefinition | undefined }>();

/** The canvas that a heading names: alone, before or behind a colon or dash, or as its first or last words. */
export function namesCanvas(heading: HeadingLine, catalogue: Catalogue): CanvasDefinition | undefined {
  const known = named.get(heading);
  if (known?.catalogue === catalogue) return known.canvas;
  const canvas = canvasIn(readings(heading.phrase.words), namesIn(catalogue));
  named.set(heading, { catalogue, canvas });
  return canvas;
}

const names = new WeakMap<Catalogue, ReadonlyMap<string, CanvasDefinition>>();

/** The canvas that each name means; where two bear one, the first. */
function namesIn(catalogue: Catalogue): ReadonlyMap<string, CanvasDefinition> {
  const known = names.get(catalogue);
  if (known) return known;
  const made = new Map<string, CanvasDefinition>();
  for (const canvas of catalogue.canvases)
    for (const name of namesOf(canvas)) if (!made.has(name)) made.set(name, canvas);
  names.set(catalogue, made);
  return made;
}

/** The canvas with the longest name that some words are, or, if the name has several words, begin or end with. */
function canvasIn(
  all: readonly string[],
  known: ReadonlyMap<string, CanvasDefinition>,
): CanvasDefinition | undefined {
  let best: { canvas: CanvasDefinition; length: number } | undefined;
  const take = (name: string): void => {
    const canvas = name.length > (best?.length ?? 0) ? known.get(name) : undefined;
    if (canvas) best = { canvas, length: name.length };
  };
  for (const words of all) {
    take(words);
    for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
      const [start, end] = [words.slice(0, at), words.slice(at + 1)];
      if (start.includes(' ')) take(start);
      if (end.includes(' ')) take(end);
    }
  }
  return best?.canvas;
}
