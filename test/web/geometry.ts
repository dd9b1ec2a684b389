import type { Page } from 'playwright-core';

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
}

/** Where an element stands in the window. */
export function boxOf(page: Page, selector: string): Promise<Box> {
  return page
    .locator(selector)
    .first()
    .evaluate((element): Box => {
      const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
      return { left, right, top, bottom, width, height };
    });
}

/** Words that stand out of the card or the region that should hold them. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const holder = text.parentElement?.closest('.face, .gap, td, th, .region, article, aside');
      if (
        !holder ||
        text.textContent?.trim() === '' ||
        text.parentElement?.closest('.spoken, script, svg, details:not([open]) ul')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = holder.getBoundingClientRect();
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const isInside =
          left >= box.left - 1 && right <= box.right + 1 && top >= box.top - 1 && bottom <= box.bottom + 1;
        if (!isInside) found.push(`${holder.className}: ${text.textContent}`);
      }
    }
    for (const region of document.querySelectorAll<HTMLElement>(
      '[data-fit]:not([data-fit="columns"]) .region',
    )) {
      if (region.scrollHeight > region.clientHeight + 1) found.push(`${region.className} is too small`);
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth - clientWidth} too wide`);
    return [...new Set(found)];
  });
}

/** Pairs of cards in the same list that lie upon each other. */
export function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const list of document.querySelectorAll('.cards')) {
      const boxes = [...list.children].map((card) => card.getBoundingClientRect());
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const apart =
            one.right <= other.left + 1 ||
            other.right <= one.left + 1 ||
            one.bottom <= other.top + 1 ||
            other.bottom <= one.top + 1;
          if (!apart) found.push(list.children[index]?.textContent ?? '');
        }
      }
    }
    return found;
  });
}

/** For every line its two keys, and how far (in pixels) its ends are from the edges of the cards that it joins. */
export function linesOf(page: Page): Promise<{ from: string; to: string; off: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<SVGPathElement>('path.line')].map((line) => {
      const { from = '', to = '' } = line.dataset;
      const layer = line.ownerSVGElement;
      const frame = layer?.getBoundingClientRect();
      const numbers = (line.getAttribute('d') ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
      const points = [
        { key: from, x: numbers[0] ?? 0, y: numbers[1] ?? 0 },
        { key: to, x: numbers[6] ?? 0, y: numbers[7] ?? 0 },
      ];
      const offs = points.map(({ key, x, y }) => {
        const face = layer?.parentElement?.querySelector(`[data-key="${CSS.escape(key)}"] > .face`);
        const box = face?.getBoundingClientRect();
        if (!box || !frame) return Number.POSITIVE_INFINITY;
        const px = x + frame.left;
        const py = y + frame.top;
        const across =
          Math.min(Math.abs(px - box.left), Math.abs(px - box.right)) +
          Math.abs(py - (box.top + box.bottom) / 2);
        const along =
          Math.min(Math.abs(py - box.top), Math.abs(py - box.bottom)) +
          Math.abs(px - (box.left + box.right) / 2);
        return Math.min(across, along);
      });
      return { from, to, off: Math.max(...offs) };
    }),
  );
}
