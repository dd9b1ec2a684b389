import fontkit from '@pdf-lib/fontkit';
import { LineCapStyle, PDFDocument, type PDFFont, type PDFImage, type PDFPage, type RGB, rgb } from 'pdf-lib';
import { hatchLines } from '../core/picture/sheet/hatch';
import { SHEET } from '../core/picture/sheet/lay-out';
import { type Page, pagesOf } from '../core/picture/sheet/pages';
import type {
  Box,
  Face,
  GroupMark,
  LineMark,
  Mark,
  Point,
  ShapeMark,
  Sheet,
  TextLine,
  TextMark,
} from '../core/picture/sheet/sheet';
import type { Theme } from '../core/picture/sheet/themes';
import { WASH } from '../core/picture/sheet/writing';
import { arrowHead } from '../core/picture/svg/svg';
import { faces } from './faces';
import { inOwnLetters } from './own-letters';
import { type PageTags, PdfTags, type Tag, type TagName } from './pdf-tags';

/** Points of a page for each unit of a sheet: a page is as wide as a slide, 13 1/3 inches. */
const POINTS = 0.6;

/** How far above the foot of its letters the line through struck words goes, in sizes of letters. */
const STRIKE = 0.3;

export interface TitledSheet {
  readonly title: string;
  readonly sheet: Sheet;
}

/**
 * Pictures as PDF with real text, its font embedded, cut down to the letters in use, and tagged: a reader aloud meets canvases, blocks and
 * items in their order. The same pictures give the same bytes: there is no date in it. pdf-lib was chosen because it is JavaScript alone
 * and runs on the web; pdfkit, which tags what it draws by itself, wants Node's streams and files.
 * @param name what the document is called
 * @param language of the pictures' own words
 * @param logo as PNG; the sheets have a place for it
 * @param missing is added the letters that the font does not have
 */
export async function pdfOf(
  sheets: readonly TitledSheet[],
  theme: Theme,
  name: string,
  language: string,
  logo?: Uint8Array,
  missing?: Set<string>,
): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.registerFontkit(fontkit);
  document.setTitle(name, { showInWindowTitleBar: true });
  document.setLanguage(language);
  document.setCreator('Canvasmark');
  document.setProducer('Canvasmark');
  const fonts = {
    regular: await document.embedFont(faces.regular, { subset: true, customName: 'CANVAS+Inter-Regular' }),
    semibold: await document.embedFont(faces.semibold, { subset: true, customName: 'CANVAS+Inter-SemiBold' }),
  };
  const image = logo && (await document.embedPng(logo));
  const tags = new PdfTags(document);
  for (const { title, sheet } of sheets) {
    const canvas = tags.part('Sect', tags.root);
    for (const page of pagesOf(sheet, title)) {
      const paper = document.addPage([SHEET.width * POINTS, SHEET.height * POINTS]);
      new PdfPen(paper, page, theme, fonts, tags, missing).draw(canvas, image);
    }
  }
  tags.finish();
  return document.save();
}

/** Letters of the title are at least so large. */
const TITLE = 28;

/** Draws the marks of one page; PDF counts upwards from the lower left. */
class PdfPen {
  private readonly scale: number;
  private readonly strokes: PageTags;

  constructor(
    private readonly paper: PDFPage,
    private readonly page: Page,
    private readonly theme: Theme,
    private readonly fonts: Readonly<Record<Face, PDFFont>>,
    private readonly tags: PdfTags,
    private readonly missing: Set<string> | undefined,
  ) {
    this.scale = page.scale * POINTS;
    this.strokes = tags.page(paper);
  }

  /** @param canvas what all of it is a part of */
  draw(canvas: Tag, logo: PDFImage | undefined): void {
    const { width, height } = this.paper.getSize();
    this.strokes.decoration(() =>
      this.paper.drawRectangle({ x: 0, y: 0, width, height, color: this.color('paper') }),
    );
    const [first, ...others] = this.page.marks;
    // A title that is said again on a later page is no part of what is read.
    if (first?.kind === 'text' && this.page.number > 1) this.strokes.decoration(() => this.text(first));
    else if (first) this.mark(first, canvas);
    for (const mark of others) this.mark(mark, canvas);
    const box = this.page.logo;
    if (logo && box) this.logo(logo, box, height, canvas);
  }

  private logo(logo: PDFImage, box: Box, height: number, canvas: Tag): void {
    this.strokes.saying(this.tags.part('Figure', canvas, 'Logo'), () =>
      this.paper.drawImage(logo, {
        x: box.x * POINTS,
        y: height - (box.y + box.height) * POINTS,
        width: box.width * POINTS,
        height: box.height * POINTS,
      }),
    );
  }

  private mark(mark: Mark, within: Tag): void {
    switch (mark.kind) {
      case 'group':
        if (mark.role === 'head') for (const inner of mark.marks) this.mark(inner, within);
        else if (mark.role === 'region') this.region(mark, within);
        else this.card(mark, within);
        return;
      case 'shape':
        this.shape(mark, () => this.tags.part('P', within));
        return;
      case 'text':
        this.strokes.saying(this.tags.part(nameOf(mark), within), () => this.text(mark));
        return;
      case 'arc':
        this.strokes.decoration(() =>
          this.path(arcPath(mark.center, mark.radius, mark.share), {
            borderColor: this.color(mark.stroke),
            borderWidth: mark.thickness * this.scale,
          }),
        );
        return;
      case 'line':
        this.strokes.decoration(() => this.line(mark));
    }
  }

  /** A block: the first thing written in it is its name. */
  private region({ marks }: GroupMark, within: Tag): void {
    const part = this.tags.part('Sect', within);
    const name = marks.find((mark) => mark.kind === 'text' || (mark.kind === 'shape' && mark.text));
    for (const mark of marks) {
      if (mark === name && mark.kind === 'text')
        this.strokes.saying(this.tags.part('H2', part), () => this.text(mark));
      else if (mark === name && mark.kind === 'shape') this.shape(mark, () => this.tags.part('H2', part));
      else this.mark(mark, part);
    }
  }

  /** All that is written in a card is one paragraph; cards in it are others. */
  private card({ marks }: GroupMark, within: Tag): void {
    const own = this.tags.part('P', within);
    for (const mark of marks) {
      if (mark.kind === 'text') this.strokes.saying(own, () => this.text(mark));
      else if (mark.kind === 'shape') this.shape(mark, () => own);
      else this.mark(mark, within);
    }
  }

  private line(mark: LineMark): void {
    const { points, joins, thickness, dashed, arrow, strength = 1, stroke } = mark;
    const color = this.color(stroke);
    this.path(joins ? curvePath(points) : linePath(points), {
      borderColor: color,
      borderWidth: thickness * this.scale,
      borderOpacity: strength,
      ...(dashed ? { borderDashArray: [8 * this.scale, 7 * this.scale] } : {}),
    });
    if (arrow) this.path(`${linePath(arrowHead(mark))}Z`, { color, opacity: strength });
  }

  /** @param tagOf what its words are a part of; asked for only when it has any */
  private shape(shape: ShapeMark, tagOf: () => Tag): void {
    const { text } = shape;
    this.strokes.decoration(() => this.outline(shape));
    if (text) this.strokes.saying(tagOf(), () => this.text(text));
  }

  private outline(shape: ShapeMark): void {
    const { fill, stroke, thickness = 1, dashed, hatched } = shape;
    if (fill || stroke)
      this.path(outlinePath(shape), {
        ...(fill ? { color: this.color(fill) } : {}),
        ...(stroke ? { borderColor: this.color(stroke), borderWidth: thickness * this.scale } : {}),
        ...(stroke && dashed ? { borderDashArray: [5 * this.scale, 4 * this.scale] } : {}),
      });
    if (hatched)
      for (const line of hatchLines(shape.box, 11))
        this.path(linePath(line), { borderColor: this.color('line'), borderWidth: 1.2 * this.scale });
  }

  private text(mark: TextMark): void {
    const { size } = mark;
    for (const { baseline, runs } of withSpaces(mark)) {
      for (const { words, x, width, face, ink, wash, struck } of runs) {
        if (wash) this.path(washPath(x, baseline, width, size), { color: this.color(wash) });
        const at = this.at({ x, y: baseline });
        this.paper.drawText(inOwnLetters(words, this.missing), {
          ...at,
          size: size * this.scale,
          font: this.fonts[face],
          color: this.color(ink),
        });
        const middle = baseline - size * STRIKE;
        if (struck)
          this.path(
            linePath([
              { x, y: middle },
              { x: x + width, y: middle },
            ]),
            {
              borderColor: this.color(ink),
              borderWidth: (size * this.scale) / 14,
            },
          );
      }
    }
  }

  /** A path whose numbers are those of the sheet. */
  private path(path: string, options: Parameters<PDFPage['drawSvgPath']>[1]): void {
    const origin = this.at({ x: 0, y: 0 });
    const { borderWidth, borderDashArray } = options ?? {};
    // The path is scaled with its border, which is given in points.
    this.paper.drawSvgPath(path, {
      ...options,
      ...origin,
      scale: this.scale,
      borderLineCap: LineCapStyle.Butt,
      ...(borderWidth === undefined ? {} : { borderWidth: borderWidth / this.scale }),
      ...(borderDashArray === undefined
        ? {}
        : { borderDashArray: borderDashArray.map((part) => part / this.scale) }),
    });
  }

  private at({ x, y }: Point): Point {
    const { scale, x: left, y: top } = this.page;
    return {
      x: (x * scale + left) * POINTS,
      y: this.paper.getHeight() - (y * scale + top) * POINTS,
    };
  }

  private color(ink: keyof Theme): RGB {
    const code = Number.parseInt(this.theme[ink].slice(1), 16);
    return rgb((code >> 16) / 255, ((code >> 8) & 255) / 255, (code & 255) / 255);
  }
}

/** The lines of a text, those with a space at their end that go on with another word: who copies or hears them needs it. */
function withSpaces({ lines, runs }: TextMark): TextLine[] {
  const whole = runs
    .map(({ words }) => words)
    .join('')
    .replace(/[^\S\u00a0]+/g, ' ');
  let at = whole.length - whole.trimStart().length;
  return lines.map((line, index) => {
    at += line.runs.reduce((sum, { words }) => sum + words.length, 0);
    const last = line.runs.at(-1);
    if (!last || index === lines.length - 1 || whole.charAt(at) !== ' ') return line;
    at++;
    return { ...line, runs: [...line.runs.slice(0, -1), { ...last, words: `${last.words} ` }] };
  });
}

/** A title, a heading, or neither. */
function nameOf({ size, runs, align }: TextMark): TagName {
  if (size >= TITLE) return 'H1';
  return align === 'start' && runs.every(({ face }) => face === 'semibold') && size > 15 ? 'H2' : 'P';
}

function washPath(x: number, baseline: number, width: number, size: number): string {
  const box = { x, y: baseline - size * WASH.rise, width, height: size * WASH.height };
  return outlinePath({ form: 'rect', box, radius: size * WASH.radius });
}

function linePath(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${x},${y}`).join('L')}`;
}

function curvePath(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1];
      if (!before) return `M${x},${y}`;
      const reach = (x - before.x) / 2;
      return `C${before.x + reach},${before.y} ${x - reach},${y} ${x},${y}`;
    })
    .join('');
}

function arcPath({ x, y }: Point, radius: number, share: number): string {
  const angle = 2 * Math.PI * Math.min(share, 0.9999) - Math.PI / 2;
  const end = { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
  return `M${x},${y - radius}A${radius},${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${end.x},${end.y}`;
}

function outlinePath({
  form,
  box,
  radius = 0,
  points = [],
}: Pick<ShapeMark, 'form' | 'box' | 'radius' | 'points'>): string {
  const { x, y, width, height } = box;
  if (form === 'polygon') return `${linePath(points)}Z`;
  if (form === 'ellipse') {
    const [rx, ry] = [width / 2, height / 2];
    return `M${x},${y + ry}A${rx},${ry} 0 1 1 ${x + width},${y + ry}A${rx},${ry} 0 1 1 ${x},${y + ry}Z`;
  }
  const r = Math.min(radius, width / 2, height / 2);
  if (r === 0) return `M${x},${y}h${width}v${height}h${-width}Z`;
  return `M${x + r},${y}h${width - 2 * r}a${r},${r} 0 0 1 ${r},${r}v${height - 2 * r}a${r},${r} 0 0 1 ${-r},${r}h${2 * r - width}a${r},${r} 0 0 1 ${-r},${-r}v${2 * r - height}a${r},${r} 0 0 1 ${r},${-r}Z`;
}
