import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import type { DocumentRule } from '../rule';
import { listed, quoted } from '../wording';

export const unknownCanvas: DocumentRule = {
  id: 'ref/unknown-canvas',
  looksAt: 'document',
  level: 'warning',
  summary: 'A marker that names no canvas.',
  why: 'The marker says which canvas a text is. When its name is misspelt, the text is read as ordinary Markdown: nothing is checked and nothing drawn, and that looks just like a document without mistakes.',
  source: 'The marker’s own purpose; any name that names nothing is a mistake somewhere.',
  examples: {
    violating: [
      {
        title: 'a misspelt name',
        markdown: '# Evenday\n<!-- canvas: «value-propositon» -->\n\n## Jobs\n\n- Sleep through the night\n',
        fixed: '# Evenday\n<!-- canvas: value-proposition -->\n\n## Jobs\n\n- Sleep through the night\n',
      },
      {
        title: 'in the front matter',
        markdown: '---\ncanvas: «business-model-of-sorts»\n---\n\n# Evenday\n',
      },
      { title: 'no name at all', markdown: '# Evenday\n«<!-- canvas: -->»\n\n## Jobs\n' },
    ],
    conforming: [
      { title: 'the name', markdown: '# Evenday\n<!-- canvas: value-proposition -->\n' },
      { title: 'with spaces and capitals', markdown: '---\ncanvas: Value Proposition\n---\n\n# Evenday\n' },
    ],
    silent: [{ title: 'a marker of another tool', markdown: '---\ncanvas: true\n---\n\n# Colours\n' }],
  },
  check({ unknownCanvases, canvases, nearest }, report) {
    for (const { name, place } of unknownCanvases) {
      const isFrontMatter = place.chunk.blocks[0]?.kind === 'front-matter';
      // `canvas: true` in front matter is somebody else's.
      if (name === '' && isFrontMatter) continue;
      const at = nameIn(place, name);
      const near = name === '' ? undefined : nearest(name, 'canvases');
      const known = listed(
        canvases.map((canvas) => canvas.id),
        'or',
      );
      const what = name === '' ? 'This marker names no canvas' : `${quoted(name)} is the name of no canvas`;
      const means = near === undefined ? `The names are ${known}.` : `Did you mean ${near}?`;
      report({
        at,
        message: `${what}, so what it marks is neither checked nor drawn. ${means}`,
        fixes: near === undefined ? [] : [correction(at, near)],
        level: isFrontMatter && near === undefined ? 'info' : 'warning',
      });
    }
  },
};

function correction(at: Place, near: string): Fix {
  return {
    title: `Change it to ${near}`,
    steps: [{ kind: 'replace', at, text: near }],
    safe: false,
    preferred: true,
  };
}

/** Where a name stands inside its marker; the whole marker when it is written in some other form. */
function nameIn(place: Place, name: string): Place {
  if (name === '') return place;
  const words = name.split('-').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const marker = place.chunk.text.slice(place.start, place.end);
  const afterKey = /canvas["']?\s*:/i.exec(marker)?.[0].length ?? 0;
  const found = new RegExp(words.join('[-_\\s]+'), 'i').exec(marker.slice(afterKey));
  if (!found) return place;
  const start = place.start + afterKey + found.index;
  return { chunk: place.chunk, start, end: start + found[0].length };
}
