import morphdom from 'morphdom';

/** What the page sets on an element, and a new picture knows nothing of. */
const own = ['aria-current', 'data-fit', 'open'];

/**
 * Turns what is shown into a new picture by changing only what differs, so that focus, scroll and open parts stay. The lines are left
 * alone: they are drawn anew afterwards.
 */
export function patch(shown: HTMLElement, html: string): void {
  const focused = keyOf(document.activeElement);
  const next = document.createElement(shown.tagName);
  next.innerHTML = html;
  morphdom(shown, next, {
    childrenOnly: true,
    getNodeKey: (node) => (node instanceof Element ? keyOf(node) : undefined),
    onBeforeElUpdated: (from, to) => {
      if (from.matches('svg.lines')) return false;
      for (const name of own) {
        const value = from.getAttribute(name);
        if (value !== null) to.setAttribute(name, value);
      }
      return !from.isEqualNode(to);
    },
  });
  // An element that had to move in the document has lost the focus on the way.
  if (focused !== undefined && keyOf(document.activeElement) !== focused) refocus(shown, focused);
}

function keyOf(element: Element | null): string | undefined {
  const face = element?.matches('.face') ? element.parentElement : element;
  const key = face?.getAttribute('data-key');
  if (key == null) return undefined;
  return face === element ? key : `${key} face`;
}

function refocus(shown: HTMLElement, key: string): void {
  const [own = key] = key.split(' ');
  const element = shown.querySelector<HTMLElement>(`[data-key="${CSS.escape(own)}"]`);
  const target = key === own ? element : element?.querySelector<HTMLElement>(':scope > .face');
  target?.focus({ preventScroll: true });
}
