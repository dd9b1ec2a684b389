import type { Form } from '../form';
import type { Picture } from '../picture';
import { SHEET } from './lay-out';

/** How large letters are on a screen, in its pixels. */
const LETTERS = 13;

/** Panels are as wide as some steps of this, so that a picture is not laid out anew with every pixel that one is drawn. */
const STEP = 20;

/**
 * The widths in pixels below which the blocks of a picture have no room for words any more: a narrower panel shows a smaller picture
 * instead of a longer one.
 */
const least: Readonly<Record<Form['kind'], number>> = {
  cards: 700,
  grid: 960,
  chain: 900,
  lanes: 820,
  map: 1240,
  strategy: 820,
  risk: 900,
  intimacy: 820,
  sentence: 900,
};

/**
 * How wide a picture is on a screen when it is shown as large as it is meant to be seen: as wide as its panel, as far as it has room
 * in there and lines do not become too long to read.
 * @param room the width of the panel, in pixels
 */
export function screenWidth({ body }: Picture, room: number): number {
  const narrowest =
    body.kind === 'blocks' ? least[body.form.kind] : body.kind === 'value-proposition' ? 760 : 960;
  return Math.min(SHEET.width, Math.max(narrowest, Math.floor(room / STEP) * STEP));
}

/** The size of letters on a sheet that is shown in this width, in pixels. */
export function screenSize(width: number): number {
  return (LETTERS * SHEET.width) / width;
}
