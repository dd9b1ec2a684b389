import { cutBand } from './cut-band';
import { SHEET } from './lay-out';
import { BESIDE_LOGO, logoBox } from './logo';
import type { Band, Box, Mark, Sheet } from './sheet';
import { shifted } from './shifted';
import { moved, paragraph, run } from './writing';

/** One page or slide of a picture. Marks are placed as on the sheet: on the page they are scaled first, then moved. */
export interface Page {
  readonly marks: readonly Mark[];
  readonly scale: number;
  readonly x: number;
  readonly y: number;
  /** Counted from one. */
  readonly number: number;
  /** Where the logo stands on the page itself, when there is one. */
  readonly logo?: Box;
}

/** Room between bands on a page, and above what is continued. */
const GAP = 18;
const CONTINUED = 46;

/** How much of a page has to be left for a band to begin on it that goes on on the next. */
const WORTH_IT = 0.3;

/**
 * A sheet on pages of the same proportions as a screen. What does not fit on the first flows over to the next, band by band; a band
 * that is higher than a whole page goes on on the next one, cut between its cards. Letters are as large as on the sheet, unless one
 * card is higher than a page.
 * @param title stands above what is continued
 */
export function pagesOf(sheet: Sheet, title: string): Page[] {
  if (sheet.height <= SHEET.height) return [whole(sheet)];
  const { width, height, margin } = SHEET;
  const groups = grouped(sheet.bands, height - 2 * margin);
  return groups.map((bands, index): Page => {
    const head = index === 0 ? 0 : CONTINUED;
    const stacked = stackedFrom(bands, margin + head);
    const last = stacked.at(-1);
    const high = (last ? last.top + last.height : margin + head) - margin - head;
    const scale = Math.min(1, (height - 2 * margin - head) / high);
    const logo = pageLogo(sheet, index);
    const aside = logo && index > 0 ? logo.width + BESIDE_LOGO : 0;
    const name = paragraph(
      [run(title, 'semibold'), run(`  ${sheet.say(`${index + 1} of ${groups.length}`)}`, 'regular', 'muted')],
      width - 2 * margin - aside,
      { size: 20, lines: 1 },
    );
    const x = (width - width * scale) / 2;
    const y = (margin + head) * (1 - scale);
    const heading = index === 0 ? [] : [moved(name, (margin - x) / scale, (margin - y) / scale)];
    return {
      marks: [...heading, ...stacked.flatMap(({ marks }) => marks)],
      scale,
      x,
      y,
      number: index + 1,
      ...(logo ? { logo } : {}),
    };
  });
}

/** Bands below one another, the first at a height. */
function stackedFrom(bands: readonly Band[], from: number): Band[] {
  let top = from;
  return bands.map((band) => {
    const placed = { ...band, top, marks: band.marks.map((mark) => shifted(mark, 0, top - band.top)) };
    top += band.height + GAP;
    return placed;
  });
}

function whole(sheet: Sheet): Page {
  const { bands, logo } = sheet;
  return {
    marks: bands.flatMap(({ marks }) => marks),
    ...{ scale: 1, x: 0, y: 0, number: 1 },
    ...(logo ? { logo } : {}),
  };
}

/** On the first page as on the sheet, on later ones beside the title that is said again. */
function pageLogo({ logo }: Sheet, index: number): Box | undefined {
  if (!logo || index === 0) return logo;
  return logoBox(logo, SHEET.width - SHEET.margin, SHEET.margin, true);
}

/** Bands on as few pages as hold them in their order. */
function grouped(bands: readonly Band[], room: number): Band[][] {
  const pages: Band[][] = [[]];
  const waiting = [...bands];
  let left = room;
  const turn = (): void => {
    pages.push([]);
    left = room - CONTINUED;
  };
  for (let band = waiting.shift(); band; band = waiting.shift()) {
    const page = pages.at(-1) ?? [];
    const gap = page.length > 0 ? GAP : 0;
    if (gap + band.height <= left) {
      page.push(band);
      left -= gap + band.height;
      continue;
    }
    const isLong = band.height > room - CONTINUED;
    const cut = isLong && left > room * WORTH_IT ? cutBand(band, band.top + left - gap) : undefined;
    if (cut) {
      page.push(cut.above);
      waiting.unshift(cut.below);
      turn();
    } else if (page.length > 0) {
      waiting.unshift(band);
      turn();
    } else {
      page.push(band);
      left = 0;
    }
  }
  return pages.filter((page) => page.length > 0);
}
