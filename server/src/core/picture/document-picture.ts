import type { Canvas } from '../canvas/model';
import type { Place } from '../markdown/block';
import type { PlacedFinding } from './badges';
import { drawCanvas } from './draw';
import type { Locate } from './drawing';
import { pictureHtml } from './html/picture-html';
import type { Picture, Stretch } from './picture';
import { inEnglish, type Say } from './say';
import { layOutOnScreen } from './sheet/lay-out';
import { screenSize, screenWidth } from './sheet/screen-size';
import { withTwin } from './twin';

/** What a picture needs to know of a document. */
export interface PicturedDocument {
  readonly canvases: readonly Canvas[];
  locate(place: Place): Stretch;
  /** All findings, in reading order. */
  findings(): readonly PlacedFinding[];
}

/**
 * The pictures of all canvases of a document as HTML: one `<article>` each, in reading order, and nothing around them. Every text in it
 * is escaped; it holds no script and no style. A document without a canvas gives an empty string.
 * @param room the width that there is for them, in pixels
 * @param say the language of the pictures' own words
 */
export function drawDocument(document: PicturedDocument, room: number, say: Say = inEnglish): string {
  return picturesOf(document, say)
    .map((picture) => {
      const width = screenWidth(picture, room);
      return pictureHtml(picture, layOutOnScreen(picture, screenSize(width)), { scripted: true, width });
    })
    .join('\n');
}

/** The pictures of all canvases of a document, before they become HTML. @param say the language of their own words */
export function picturesOf(document: PicturedDocument, say: Say = inEnglish): Picture[] {
  const { canvases } = document;
  const locate: Locate = (place) => document.locate(place);
  const owned = byCanvas(document.findings(), canvases, locate);
  return withTwin(
    canvases.map((canvas, index) =>
      drawCanvas(canvas, owned.get(canvas) ?? [], locate, `c${index + 1}`, say),
    ),
  );
}

/** Hands each finding to the canvas whose section begins last before it: the sections of two canvases may alternate. */
function byCanvas(
  findings: readonly PlacedFinding[],
  canvases: readonly Canvas[],
  locate: Locate,
): ReadonlyMap<Canvas, readonly PlacedFinding[]> {
  const starts = canvases
    .flatMap((canvas) => beginnings(canvas).map((place) => ({ canvas, start: locate(place).start })))
    .sort((a, b) => a.start - b.start);
  const owned = new Map<Canvas, PlacedFinding[]>();
  let next = 0;
  for (const placed of findings) {
    while ((starts[next + 1]?.start ?? Number.POSITIVE_INFINITY) <= placed.start) next++;
    const canvas = starts[next]?.canvas;
    if (!canvas) continue;
    const own = owned.get(canvas);
    if (own) own.push(placed);
    else owned.set(canvas, [placed]);
  }
  return owned;
}

function beginnings(canvas: Canvas): Place[] {
  const sections = canvas.sections.map((section) => section.heading?.place ?? section.end);
  return [canvas.place, ...sections.filter((place) => place !== undefined)];
}
