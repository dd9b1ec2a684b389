import type { Page } from 'playwright-core';

export interface PageBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** Where the first element of a kind stands in the window. */
export function boxOf(page: Page, selector: string): Promise<PageBox> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
      return { left, top, right, bottom, width, height };
    });
}

/** Words that run out of their card or off the sheet. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const text of document.querySelectorAll('.sheet .t')) {
      const holder = text.closest('.card') ?? text.closest('.sheet');
      const box = holder?.getBoundingClientRect();
      if (!box) continue;
      const range = document.createRange();
      for (const node of text.querySelectorAll('.spoken')) node.remove();
      range.selectNodeContents(text);
      const below = text.matches('.face > .t')
        ? text.nextElementSibling?.getBoundingClientRect().top
        : undefined;
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const isInside =
          left >= box.left - 1.5 &&
          right <= box.right + 1.5 &&
          top >= box.top - 1.5 &&
          bottom <= (below ?? box.bottom) + 1.5;
        if (!isInside) found.push(`${holder?.className}: ${text.textContent}`);
      }
    }
    return [...new Set(found)];
  });
}

/** Pairs of cards that lie upon each other, though neither stands inside the other. */
export function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const cards = [...document.querySelectorAll('.sheet .card')].map((card) => ({
      card,
      box: card.getBoundingClientRect(),
    }));
    for (const [index, one] of cards.entries()) {
      for (const other of cards.slice(index + 1)) {
        const apart =
          one.box.right <= other.box.left + 1 ||
          other.box.right <= one.box.left + 1 ||
          one.box.bottom <= other.box.top + 1 ||
          other.box.bottom <= one.box.top + 1;
        if (!apart && !one.card.contains(other.card)) found.push(one.card.textContent ?? '');
      }
    }
    return found;
  });
}

/** For every line its two keys, and how far (in pixels) its ends are from the edges of the cards that it joins. */
export function linesOf(page: Page): Promise<{ from: string; to: string; off: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGGElement>('.lines [data-from]')].map((line) => {
      const { from = '', to = '' } = line.dataset;
      const path = line.querySelector('path');
      const matrix = path?.getScreenCTM();
      const length = path?.getTotalLength() ?? 0;
      const offs = [
        { key: from, at: 0 },
        { key: to, at: length },
      ].map(({ key, at }) => {
        const card = document.querySelector(`.card[data-key="${CSS.escape(key)}"]`);
        const box = card?.getBoundingClientRect();
        if (!box || !path || !matrix) return Number.POSITIVE_INFINITY;
        const { x, y } = path.getPointAtLength(at).matrixTransform(matrix);
        const isBeside = y >= box.top - 1 && y <= box.bottom + 1;
        const across = Math.min(Math.abs(x - box.left), Math.abs(x - box.right));
        return isBeside ? across : Number.POSITIVE_INFINITY;
      });
      return { from, to, off: Math.max(...offs) };
    }),
  );
}
