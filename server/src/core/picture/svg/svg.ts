import { type Markup, trusted, html as xml } from '../html/markup';
import type {
  ArcMark,
  GroupMark,
  LineMark,
  Mark,
  PlacedRun,
  Point,
  ShapeMark,
  Sheet,
  TextMark,
} from '../sheet/sheet';
import type { Theme } from '../sheet/themes';
import { WASH } from '../sheet/writing';

/** What the fonts in a picture are called, and what stands in for them where they are not known. */
export const FONTS = "Inter, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

export interface SvgLook {
  readonly theme: Theme;
  /** How many pixels a unit is; 1 when left out. */
  readonly scale?: number;
  /** What the whole picture is called when it is heard. */
  readonly title: string;
  /** What ids and names in it begin with, where several pictures stand on one page. */
  readonly prefix?: string;
  /** Styles of its own, such as its fonts; they must not contain `]]>`. */
  readonly style?: string;
  /** The address of the logo, for which the sheet has a place. */
  readonly logo?: string | undefined;
  /** Whether cards can be reached with the keyboard. */
  readonly focusable?: boolean;
}

/**
 * A sheet as an SVG image of its own: real text, each line as wide as it was measured, cards as groups that are heard as one.
 * The same sheet and look give the same characters.
 */
export function svgOf(sheet: Sheet, look: SvgLook): string {
  const { theme, scale = 1, title, prefix = '', style = '' } = look;
  const { width, height } = sheet;
  const marks = sheet.bands.flatMap((band) => band.marks.map((mark) => markSvg(mark, look)));
  return xml`<svg xmlns="http://www.w3.org/2000/svg" width="${round(width * scale)}" height="${round(height * scale)}" viewBox="0 0 ${width} ${round(height)}" role="${look.focusable ? 'group' : 'img'}" aria-label="${title}" font-family="${FONTS}">
<title>${title}</title>${trusted(style === '' ? '' : `\n<style>${style}</style>`)}
<defs><pattern id="${prefix}hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V8" stroke="${theme.line}" stroke-width="1.6"/></pattern></defs>
<rect width="${width}" height="${round(height)}" fill="${theme.paper}"/>
${marks}${logoSvg(sheet, look)}
</svg>
`.source;
}

/** Marks alone, to be put into an image of one's own. */
export function marksSvg(marks: readonly Mark[], theme: Theme): Markup {
  return xml`${marks.map((mark) => markSvg(mark, { theme, title: '' }))}`;
}

function logoSvg({ logo: box }: Sheet, { logo }: SvgLook): Markup | undefined {
  if (!box || logo === undefined) return undefined;
  return xml`<image href="${logo}" x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}" role="img" aria-label="Logo"/>`;
}

function markSvg(mark: Mark, look: SvgLook): Markup {
  switch (mark.kind) {
    case 'shape':
      return shapeSvg(mark, look);
    case 'text':
      return textSvg(mark, look.theme);
    case 'line':
      return lineSvg(mark, look.theme);
    case 'arc':
      return arcSvg(mark, look.theme);
    case 'group':
      return groupSvg(mark, look);
  }
}

function groupSvg({ role, key, label, marks }: GroupMark, look: SvgLook): Markup {
  const focus = look.focusable && role === 'card' ? xml` tabindex="0"` : undefined;
  return xml`<g role="${role === 'card' ? 'img' : 'group'}" aria-label="${label}" data-key="${key}"${focus}>${marks.map((mark) => markSvg(mark, look))}</g>
`;
}

function shapeSvg(shape: ShapeMark, look: SvgLook): Markup {
  const { theme, prefix = '' } = look;
  const fill = shape.fill ? theme[shape.fill] : 'none';
  const stroke = shape.stroke
    ? xml` stroke="${theme[shape.stroke]}" stroke-width="${round(shape.thickness ?? 1)}"${shape.dashed ? xml` stroke-dasharray="5 4"` : undefined}`
    : undefined;
  const outline = outlineOf(shape);
  const hatch = shape.hatched ? xml`<${outline} fill="url(#${prefix}hatch)"/>` : undefined;
  return xml`<${outline} fill="${fill}"${stroke}/>${hatch}${shape.text && textSvg(shape.text, theme)}
`;
}

function outlineOf({ form, box, radius, points }: ShapeMark): Markup {
  const { x, y, width, height } = box;
  if (form === 'ellipse')
    return xml`ellipse cx="${round(x + width / 2)}" cy="${round(y + height / 2)}" rx="${round(width / 2)}" ry="${round(height / 2)}"`;
  if (form === 'polygon') return xml`polygon points="${(points ?? []).map(pair).join(' ')}"`;
  const round_ = radius ? xml` rx="${round(radius)}"` : undefined;
  return xml`rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${round_}`;
}

/** Every line says how wide it was measured, so that another font cannot make it longer. */
function textSvg({ lines, size }: TextMark, theme: Theme): Markup {
  return xml`${lines.map(({ baseline, runs }) => {
    const [first] = runs;
    const last = runs.at(-1);
    if (!first || !last) return undefined;
    const length = last.x + last.width - first.x;
    return xml`${runs.map((run) => washSvg(run, baseline, size, theme))}<text x="${round(first.x)}" y="${round(baseline)}" font-size="${round(size)}" textLength="${round(length)}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${runs.map(
      ({ words, face, ink, struck }) =>
        xml`<tspan fill="${theme[ink]}"${face === 'semibold' ? xml` font-weight="600"` : undefined}${struck ? xml` text-decoration="line-through"` : undefined}>${words}</tspan>`,
    )}</text>`;
  })}`;
}

function washSvg(
  { wash, x, width }: PlacedRun,
  baseline: number,
  size: number,
  theme: Theme,
): Markup | undefined {
  if (!wash) return undefined;
  return xml`<rect x="${round(x)}" y="${round(baseline - size * WASH.rise)}" width="${round(width)}" height="${round(size * WASH.height)}" rx="${round(size * WASH.radius)}" fill="${theme[wash]}"/>`;
}

function lineSvg(line: LineMark, theme: Theme): Markup {
  const { points, stroke, thickness, dashed, arrow, strength, joins } = line;
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return xml``;
  const path = joins ? curve(points) : `M${points.map(pair).join('L')}`;
  const head = arrow
    ? xml`<polygon points="${arrowHead(line).map(pair).join(' ')}" fill="${theme[stroke]}"/>`
    : undefined;
  const dots = joins
    ? xml`<circle cx="${round(first.x)}" cy="${round(first.y)}" r="2.6" fill="${theme[stroke]}"/><circle cx="${round(last.x)}" cy="${round(last.y)}" r="2.6" fill="${theme[stroke]}"/>`
    : undefined;
  const ends = joins ? xml` data-from="${joins.from}" data-to="${joins.to}"` : undefined;
  // Not the opacity of the group, for which a renderer draws a picture of its own first.
  const faint =
    strength === undefined ? undefined : xml` stroke-opacity="${strength}" fill-opacity="${strength}"`;
  const dashes = dashed ? xml` stroke-dasharray="8 7"` : undefined;
  return xml`<g${faint}${ends}><path d="${path}" fill="none" stroke="${theme[stroke]}" stroke-width="${round(thickness)}"${dashes}/>${head}${dots}</g>
`;
}

/** From point to point, leaving and arriving level. */
function curve(points: readonly Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      if (!before) return `M${pair(point)}`;
      if (before.y === point.y) return `H${round(point.x)}`;
      const reach = (point.x - before.x) / 2;
      return `C${pair({ x: before.x + reach, y: before.y })} ${pair({ x: point.x - reach, y: point.y })} ${pair(point)}`;
    })
    .join('');
}

/** The corners of the arrow at the end of a line: it is larger where the line is thicker. */
export function arrowHead({ points, thickness }: LineMark): Point[] {
  const length = Math.max(11, 3.2 * thickness);
  const last = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? last;
  const angle = Math.atan2(last.y - before.y, last.x - before.x);
  const corner = (turn: number): Point => ({
    x: last.x - length * Math.cos(angle + turn),
    y: last.y - length * Math.sin(angle + turn),
  });
  const tip = Math.max(3, thickness);
  return [
    { x: last.x + tip * Math.cos(angle), y: last.y + tip * Math.sin(angle) },
    corner(0.5),
    corner(-0.5),
  ];
}

function arcSvg({ center, radius, share, stroke, thickness }: ArcMark, theme: Theme): Markup {
  const length = 2 * Math.PI * radius;
  return xml`<circle cx="${round(center.x)}" cy="${round(center.y)}" r="${round(radius)}" fill="none" stroke="${theme[stroke]}" stroke-width="${thickness}" stroke-dasharray="${round(length * share)} ${round(length)}" transform="rotate(-90 ${round(center.x)} ${round(center.y)})"/>
`;
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

/** To a hundredth, so that files are small and the same everywhere. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
