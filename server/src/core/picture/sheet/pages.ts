import { SHEET } from './lay-out';
import type { Band, Mark, Sheet } from './sheet';
import { moved, paragraph, run } from './writing';

/** One page or slide of a picture. Marks are placed as on the sheet: on the page they are scaled first, then moved. */
export interface Page {
  readonly marks: readonly Mark[];
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Counted from one. */
  readonly number: number;
}

/** Room between bands on a page, and above what is continued. */
const GAP = 18;
const CONTINUED = 46;

/**
 * A sheet on pages of the same proportions as a screen. What does not fit on the first flows over to the next, band by band; a band
 * that is higher than a whole page is made smaller until it fits, so that nothing is ever cut.
 * @param title stands above what is continued
 */
export function pagesOf(sheet: Sheet, title: string): Page[] {
  if (sheet.height <= SHEET.height) return [whole(sheet)];
  const { width, height, margin } = SHEET;
  const groups = grouped(sheet.bands, height - 2 * margin);
  return groups.map((bands, index): Page => {
    const [first] = bands;
    const last = bands.at(-1);
    const top = first?.top ?? 0;
    const high = (last ? last.top + last.height : top) - top;
    const head = index === 0 ? 0 : CONTINUED;
    const room = height - 2 * margin - head;
    const scale = Math.min(1, room / high);
    const marks = bands.flatMap((band) => band.marks);
    const name = moved(
      paragraph(
        [run(title, 'semibold'), run(`  ${index + 1} of ${groups.length}`, 'regular', 'muted')],
        width - 2 * margin,
        {
          size: 20,
          lines: 1,
        },
      ),
      0,
      0,
    );
    const x = (width - width * scale) / 2;
    const y = margin + head - top * scale;
    const heading = index === 0 ? [] : [moved(name, (margin - x) / scale, (margin - y) / scale)];
    return { marks: [...heading, ...marks], scale, x, y, number: index + 1 };
  });
}

function whole(sheet: Sheet): Page {
  return { marks: sheet.bands.flatMap(({ marks }) => marks), scale: 1, x: 0, y: 0, number: 1 };
}

/** Bands on as few pages as hold them in their order. */
function grouped(bands: readonly Band[], room: number): Band[][] {
  const pages: Band[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const band of bands) {
    const page = pages.at(-1);
    if (page && used + GAP + band.height <= room) {
      page.push(band);
      used += GAP + band.height;
    } else {
      pages.push([band]);
      used = band.height + (pages.length > 1 ? CONTINUED : 0);
    }
  }
  return pages;
}
