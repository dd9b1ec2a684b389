const ways = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
} as const;

/** How much worse it is to be off the way than far along it. */
const ASIDE = 2.5;

/** Leads the focus from card to card as they stand in the picture, with the arrow keys. */
export function walkFromCard(event: KeyboardEvent): boolean {
  const way = ways[event.key as keyof typeof ways];
  const from = event.target instanceof Element ? event.target.closest<HTMLElement>('.face') : null;
  if (!way || !from || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const start = centerOf(from);
  const next = [...document.querySelectorAll<HTMLElement>('.face')]
    .filter((face) => face !== from && face.getClientRects().length > 0)
    .map((face) => {
      const end = centerOf(face);
      const along = (end.x - start.x) * way.x + (end.y - start.y) * way.y;
      const aside = Math.abs((end.x - start.x) * way.y) + Math.abs((end.y - start.y) * way.x);
      return { face, along, cost: along + ASIDE * aside };
    })
    .filter(({ along }) => along > 4)
    .sort((a, b) => a.cost - b.cost)[0];
  if (!next) return false;
  next.face.focus({ preventScroll: true });
  next.face.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return true;
}

function centerOf(element: HTMLElement): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
