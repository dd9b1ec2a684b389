import type { Catalogue } from '../catalogue';
import type { CanvasDefinition } from '../definition';
import type { HeadingLine } from '../model';
import { namesOf, readings } from '../names';

const named = new WeakMap<HeadingLine, { catalogue: Catalogue; canvas: CanvasDefinition | undefined }>();

/** The canvas that a heading names: alone, before or behind a colon or dash, or as its first or last words. */
export function namesCanvas(heading: HeadingLine, catalogue: Catalogue): CanvasDefinition | undefined {
  const known = named.get(heading);
  if (known?.catalogue === catalogue) return known.canvas;
  const all = readings(heading.phrase.words);
  let best: { canvas: CanvasDefinition; length: number } | undefined;
  for (const canvas of catalogue.canvases) {
    for (const name of namesOf(canvas))
      if (name.length > (best?.length ?? 0) && all.some((reading) => bears(reading, name)))
        best = { canvas, length: name.length };
  }
  named.set(heading, { catalogue, canvas: best?.canvas });
  return best?.canvas;
}

/** Whether some words are a name, or begin or end with one of several words. */
function bears(words: string, name: string): boolean {
  if (words === name) return true;
  return name.includes(' ') && (words.startsWith(`${name} `) || words.endsWith(` ${name}`));
}
