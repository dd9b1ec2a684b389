import PptxGenJS from 'pptxgenjs';
import { inEnglish } from '../core/picture/say';
import { cardsAmong } from '../core/picture/sheet/link-marks';
import { type Page, pagesOf } from '../core/picture/sheet/pages';
import type {
  Box,
  GroupMark,
  LineMark,
  Mark,
  Point,
  Run,
  ShapeMark,
  Sheet,
  TextMark,
} from '../core/picture/sheet/sheet';
import type { Theme } from '../core/picture/sheet/themes';
import { arrowHead } from '../core/picture/svg/svg';
import { base64 } from './base64';
import { finished, HATCHED, type SlideCard } from './pptx-finish';

/** Units of a sheet in an inch of a slide: 1600 are 13 1/3 inches. */
const PER_INCH = 120;

/** Points in a unit. */
const POINTS = 0.6;

/** On every computer that shows slides, and a little narrower than the font that was measured, so that nothing runs over. */
const FONT = 'Arial';

/** A shape with corners of its own. The library knows it; its types do not. */
const shapeWithPoints: string = 'custGeom';
const FREE = shapeWithPoints as PptxGenJS.SHAPE_NAME;

/** A picture with what its notes say. */
export interface SlideSheet {
  readonly title: string;
  readonly sheet: Sheet;
  readonly notes: string;
}

/**
 * Pictures as slides that can be edited: each card is a shape that holds its text, each link a connector that is joined to its cards.
 * PptxGenJS writes the file, since it is kept up and runs in Node and on the web; it knows no connectors, so that lines become some
 * afterwards.
 * @param name what the presentation is called
 * @param logo as PNG; the sheets have a place for it
 */
export async function pptxOf(
  sheets: readonly SlideSheet[],
  theme: Theme,
  name: string,
  logo?: Uint8Array,
): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = name;
  deck.author = 'Canvasmark';
  deck.company = '';
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const layouts = new Layouts(deck, theme);
  const cards = new Map<string, SlideCard>();
  for (const { title, sheet, notes } of sheets) {
    for (const page of pagesOf(sheet, title)) {
      for (const { key, label, marks } of cardsAmong(page.marks))
        cards.set(key, {
          label,
          isHatched: marks.some((mark) => mark.kind === 'shape' && mark.hatched === true),
        });
      const heading = titleOn(page);
      const slide = deck.addSlide({ masterName: layouts.with(heading) });
      new SlidePen(slide, page, theme).draw(heading);
      if (logo && page.logo)
        slide.addImage({
          data: `image/png;base64,${base64(logo)}`,
          x: page.logo.x / PER_INCH,
          y: page.logo.y / PER_INCH,
          w: page.logo.width / PER_INCH,
          h: page.logo.height / PER_INCH,
          altText: 'Logo',
        });
      if (page.number === 1) slide.addNotes(notes);
    }
  }
  const written = await deck.write({ outputType: 'uint8array', compression: true });
  if (!(written instanceof Uint8Array))
    throw new Error('The slides were written as something else than bytes.');
  return finished(written, cards, hex(theme.line), sheets[0]?.sheet.say ?? inEnglish);
}

type Slide = PptxGenJS.Slide;

/** The place for a title on every slide, by which slides are listed and announced. */
const TITLE = 'title';

/** What a page is called: on later ones the title stands first. */
function titleOn({ marks, number }: Page): TextMark | undefined {
  const texts = marks.flatMap((mark) => (mark.kind === 'group' && mark.role === 'head' ? mark.marks : mark));
  const found = texts.filter((mark) => mark.kind === 'text');
  return number > 1 ? found[0] : found.find(({ heading }) => heading === 'picture');
}

/** Layouts of slides: the library gives a title the place that it has in its layout, so that each place has one. */
class Layouts {
  private readonly names = new Map<string, string>();

  constructor(
    private readonly deck: PptxGenJS,
    private readonly theme: Theme,
  ) {}

  with(title: TextMark | undefined): string {
    const { x, y, width, height } = title ? roomy(title) : { x: 0, y: 0, width: 0, height: 0 };
    const place = { x: x / PER_INCH, y: y / PER_INCH, w: width / PER_INCH, h: height / PER_INCH };
    const key = JSON.stringify(place);
    const known = this.names.get(key);
    if (known !== undefined) return known;
    const name = `Canvas ${this.names.size + 1}`;
    this.names.set(key, name);
    this.deck.defineSlideMaster({
      title: name,
      background: { color: hex(this.theme.paper) },
      ...(title
        ? { objects: [{ placeholder: { options: { name: TITLE, type: 'title', ...place }, text: '' } }] }
        : {}),
    });
    return name;
  }
}

class SlidePen {
  /** What stands in the place of the title already. */
  private titled: TextMark | undefined;

  constructor(
    private readonly slide: Slide,
    private readonly page: Page,
    private readonly theme: Theme,
  ) {}

  draw(title: TextMark | undefined): void {
    if (title) this.title(title);
    this.titled = title;
    for (const mark of this.page.marks) this.mark(mark);
  }

  private title(text: TextMark): void {
    this.slide.addText(this.runs(text), { ...this.setting(text), margin: 0, placeholder: TITLE });
  }

  private mark(mark: Mark): void {
    if (mark === this.titled) return;
    switch (mark.kind) {
      case 'group':
        if (mark.role === 'card') this.card(mark);
        else for (const inner of mark.marks) this.mark(inner);
        return;
      case 'shape':
        this.shape(mark, undefined);
        return;
      case 'text':
        this.slide.addText(this.runs(mark), { ...this.place(roomy(mark)), ...this.setting(mark), margin: 0 });
        return;
      case 'line':
        this.line(mark);
        return;
      case 'arc': {
        const { center, radius, share, stroke, thickness } = mark;
        const box = { x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius };
        if (share <= 0) return;
        this.slide.addShape(share >= 1 ? 'ellipse' : 'arc', {
          ...this.place(box),
          ...(share >= 1 ? {} : { angleRange: [270, (270 + 360 * share) % 360] as [number, number] }),
          line: { color: this.color(stroke), width: thickness * this.points },
        });
      }
    }
  }

  /** All paragraphs of a card go into its shape, so that they move with it and stay below one another. */
  private card({ key, marks }: GroupMark): void {
    const [surface, ...others] = marks;
    const notes = others.filter((mark) => mark.kind === 'text');
    if (surface?.kind === 'shape') this.shape(surface, key, notes);
    for (const mark of others) if (mark.kind !== 'text') this.mark(mark);
  }

  private shape(shape: ShapeMark, card: string | undefined, notes: readonly TextMark[] = []): void {
    const { form, box, radius, points, fill, stroke, thickness = 1, dashed, hatched, text } = shape;
    const look = {
      ...this.place(box),
      ...(hatched || fill ? { fill: { color: this.color(fill ?? 'card') } } : {}),
      ...(stroke
        ? {
            line: {
              color: this.color(stroke),
              width: Math.max(0.5, thickness * this.points),
              ...(dashed ? { dashType: 'dash' as const } : {}),
            },
          }
        : {}),
      ...(radius ? { rectRadius: (radius * this.page.scale) / PER_INCH } : {}),
      ...(card === undefined ? (hatched ? { objectName: HATCHED } : {}) : { objectName: `card ${card}` }),
    };
    if (form === 'polygon') {
      this.slide.addShape(FREE, { ...look, ...this.polygon(points ?? []) });
      if (text) this.mark(text);
      return;
    }
    const name = form === 'ellipse' ? 'ellipse' : radius ? 'roundRect' : 'rect';
    if (!text) {
      this.slide.addShape(name, look);
      return;
    }
    this.slide.addText(
      [text, ...notes].flatMap((paragraph, index, all) => this.runs(paragraph, index < all.length - 1)),
      {
        ...look,
        ...this.setting(text),
        ...(form === 'ellipse' ? { valign: 'middle' } : {}),
        shape: name,
        margin: this.margins(box, text, form),
      },
    );
  }

  /** A plain line, or a link: connectors from corner to corner of its way, the first and the last joined to their cards. */
  private line(mark: LineMark): void {
    const { points, stroke, joins } = mark;
    const parts = points.flatMap((to, index) => {
      const from = points[index - 1];
      return from ? [{ from, to }] : [];
    });
    for (const [index, { from, to }] of parts.entries()) {
      const isFirst = index === 0;
      const isLast = index === parts.length - 1;
      this.slide.addShape('line', {
        ...this.place(spanned(from, to)),
        flipH: from.x > to.x,
        flipV: from.y > to.y,
        line: {
          ...this.stroke(mark),
          ...(joins && isFirst ? { beginArrowType: 'oval' as const } : {}),
          ...(joins && isLast ? { endArrowType: 'oval' as const } : {}),
        },
        ...(joins ? { objectName: `link ${joins.from} ${joins.to} ${index + 1}/${parts.length}` } : {}),
      });
    }
    if (mark.arrow)
      this.slide.addShape(FREE, { ...this.polygon(arrowHead(mark)), fill: { color: this.color(stroke) } });
  }

  private stroke({ stroke, thickness, strength = 1, dashed }: LineMark): PptxGenJS.ShapeLineProps {
    return {
      color: this.color(stroke),
      width: thickness * this.points,
      transparency: Math.round(100 * (1 - strength)),
      ...(dashed ? { dashType: 'dash' as const } : {}),
    };
  }

  private polygon(points: readonly Point[]): PptxGenJS.ShapeProps {
    const xs = points.map(({ x }) => x);
    const ys = points.map(({ y }) => y);
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    const box = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
    const inches = (value: number): number => (value * this.page.scale) / PER_INCH;
    return {
      ...this.place(box),
      points: [
        ...points.map(({ x, y }, index) => ({
          x: inches(x - left),
          y: inches(y - top),
          ...(index === 0 ? { moveTo: true } : {}),
        })),
        { close: true as const },
      ],
    };
  }

  /**
   * What stands at the end of its first line, a text keeps off by a break.
   * @param breaks whether another paragraph follows
   */
  private runs(text: TextMark, breaks = false): PptxGenJS.TextProps[] {
    const { size } = text;
    const [line, rest] = text.notch === undefined ? [text.runs, []] : firstLine(text);
    const runs = [...line, ...rest];
    return runs.map(({ words, face, ink, wash, struck }, index) => ({
      text: words,
      options: {
        ...(rest.length > 0 && index === line.length ? { softBreakBefore: true } : {}),
        bold: face === 'semibold',
        color: this.color(ink),
        fontSize: this.fontSize(size),
        ...(wash ? { highlight: this.color(wash) } : {}),
        ...(struck ? { strike: true } : {}),
        ...(breaks && index === runs.length - 1 ? { breakLine: true } : {}),
      },
    }));
  }

  private setting({ align, size }: TextMark): PptxGenJS.TextPropsOptions {
    return {
      align: align === 'start' ? 'left' : align === 'middle' ? 'center' : 'right',
      valign: 'top',
      fontFace: FONT,
      fontSize: this.fontSize(size),
      lineSpacingMultiple: 1.1,
      wrap: true,
      fit: 'none',
    };
  }

  /** Where a text stands inside its shape, in points: left, right, bottom, top. */
  private margins(
    box: Box,
    { box: inner }: TextMark,
    form: ShapeMark['form'],
  ): [number, number, number, number] {
    if (form === 'ellipse') return [0, 0, 0, 0];
    const top = (inner.y - box.y) * this.points;
    const left = (inner.x - box.x) * this.points;
    const right = Math.max(0, (box.x + box.width - inner.x - inner.width) * this.points - 2);
    return [left, right, 0, top];
  }

  private fontSize(size: number): number {
    return Math.round(size * this.points * 10) / 10;
  }

  private get points(): number {
    return this.page.scale * POINTS;
  }

  private place({ x, y, width, height }: Box): { x: number; y: number; w: number; h: number } {
    const { scale, x: left, y: top } = this.page;
    return {
      x: (x * scale + left) / PER_INCH,
      y: (y * scale + top) / PER_INCH,
      w: (width * scale) / PER_INCH,
      h: (height * scale) / PER_INCH,
    };
  }

  private color(ink: keyof Theme): string {
    return hex(this.theme[ink]);
  }
}

/** The words of a text that stand on its first line, and those behind them. */
function firstLine({ runs, lines }: TextMark): [line: Run[], rest: Run[]] {
  const letters = (words: string): number => words.replace(/\s/g, '').length;
  let left = (lines[0]?.runs ?? []).reduce((sum, { words }) => sum + letters(words), 0);
  const line: Run[] = [];
  const rest: Run[] = [];
  for (const one of runs) {
    let at = 0;
    while (left > 0 && at < one.words.length) if (letters(one.words[at++] ?? '') > 0) left--;
    const before = one.words.slice(0, at);
    const after = rest.length === 0 ? one.words.slice(at).trimStart() : one.words.slice(at);
    if (before !== '') line.push({ ...one, words: before });
    if (after !== '') rest.push({ ...one, words: after });
  }
  return [line, rest];
}

/** A text by itself gets a little more width: its last word must not fall to the next line where letters are a hair wider. */
function roomy({ box, align }: TextMark): Box {
  const more = 6;
  const shift = align === 'start' ? 0 : align === 'middle' ? more / 2 : more;
  return { ...box, x: box.x - shift, width: box.width + more };
}

function spanned(a: Point, b: Point): Box {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

function hex(color: string): string {
  return color.slice(1).toUpperCase();
}
