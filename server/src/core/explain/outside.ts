import type { BlockDefinition, CanvasDefinition } from '../canvas/definition';
import type { Canvas, HeadingLine } from '../canvas/model';
import { namesCanvas } from '../canvas/read/canvas-name';
import { isOtherKind } from '../canvas/read/other-kind';
import type { Detect } from '../canvas/read/scope';
import { segmentsOf } from '../canvas/read/segments';
import { placeInCanvas } from '../place-in-canvas';
import { StrategyDocument } from '../strategy-document';
import type { Saying } from './inside';
import { itemsOn, lineOfPlace } from './lines';

/** Why a line is part of no canvas, and what it would take. Lines are zero-based. */
export interface Outside {
  readonly kind: 'outside';
  /** How sure a text had to be a canvas. */
  readonly detect: Detect;
  /** The canvas above, which has ended, where there is one. */
  readonly after: { readonly canvas: Canvas; readonly line: number } | undefined;
  /** The heading under which the line stands, and the outermost one of those above it. */
  readonly heading: Saying | undefined;
  readonly title: Saying | undefined;
  /** A marker that names no canvas. */
  readonly misspelt: Saying | undefined;
  /** The nearest heading above that names a canvas, though not enough of its blocks are named below. */
  readonly almost: (Saying & { readonly canvas: CanvasDefinition }) | undefined;
  /** Its headings are those of minutes, a readme, a report or the like, which is never taken for a canvas unless it says so. */
  readonly isOtherKind: boolean;
  /** The first level of detection at which it would be part of a canvas. */
  readonly would:
    | {
        readonly detect: Detect;
        readonly canvas: CanvasDefinition;
        readonly block: BlockDefinition | undefined;
      }
    | undefined;
}

const levels: readonly Detect[] = ['marked', 'named', 'resembling'];

/** Why a line (zero-based) of a document is part of no canvas. */
export function outsideOf(document: StrategyDocument, line: number): Outside {
  const { detect } = document;
  const above = headingsAbove(document, line);
  const { catalogue } = document.configuration;
  const named = above.find(({ heading }) => namesCanvas(heading, catalogue));
  const canvas = named && namesCanvas(named.heading, catalogue);
  const misspelt = document.findings().find(({ finding }) => finding.rule === 'ref/unknown-canvas');
  const saying = (found: (typeof above)[number]): Saying => ({
    line: found.line,
    words: found.heading.phrase.words,
  });
  const [nearest] = above;
  const outermost = above.reduce<(typeof above)[number] | undefined>(
    (least, each) => (least && least.heading.depth <= each.heading.depth ? least : each),
    undefined,
  );
  return {
    kind: 'outside',
    detect,
    after: canvasAbove(document, line),
    heading: nearest && saying(nearest),
    title: outermost && saying(outermost),
    misspelt: misspelt && {
      line: misspelt.from.line,
      words: document.markdown.text.slice(misspelt.start, misspelt.end),
    },
    almost: detect !== 'marked' && named && canvas ? { ...saying(named), canvas } : undefined,
    isOtherKind: isOtherKind(document.markdown.chunks.flatMap(segmentsOf), 0, catalogue),
    would: levels
      .slice(levels.indexOf(detect) + 1)
      .map((level) => readAs(document, level, line))
      .find((found) => found !== undefined),
  };
}

interface HeadingAt {
  readonly heading: HeadingLine;
  readonly line: number;
}

/** The headings above a line, its own included, the nearest first; lines in bold are none. */
function headingsAbove(document: StrategyDocument, line: number): readonly HeadingAt[] {
  return document.markdown.chunks
    .flatMap(segmentsOf)
    .flatMap(({ heading }) =>
      heading && !heading.bold ? [{ heading, line: lineOfPlace(document, heading.place) }] : [],
    )
    .filter((found) => found.line <= line)
    .toReversed();
}

function canvasAbove(document: StrategyDocument, line: number): Outside['after'] {
  return document.canvases
    .map((canvas) => ({ canvas, line: lineOfPlace(document, canvas.place) }))
    .findLast((found) => found.line < line);
}

function readAs(document: StrategyDocument, detect: Detect, line: number): Outside['would'] {
  const { configuration, markdown } = document;
  const read = StrategyDocument.from(markdown.text, { detect, configuration });
  const at = placeInCanvas(read, read.markdown.offsetAt({ line, character: 0 }));
  if (!at) return undefined;
  const [item] = itemsOn(read, at.section, line);
  return { detect, canvas: at.canvas.definition, block: item?.block ?? at.section.blocks[0]?.definition };
}
