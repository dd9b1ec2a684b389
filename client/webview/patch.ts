import morphdom from 'morphdom';

/** What the page sets on an element, and a new picture knows nothing of. */
const own = ['aria-current', 'aria-expanded', 'data-linked', 'open'];

/** The same of classes. */
const ownClasses = ['lit', 'tracing'];

/** Turns what is shown into a new picture by changing only what differs, so that focus, scroll and open parts stay. */
export function patch(shown: HTMLElement, html: string): void {
  const focused = keyOf(document.activeElement);
  const next = document.createElement(shown.tagName);
  next.innerHTML = html;
  place(next);
  morphdom(shown, next, {
    childrenOnly: true,
    getNodeKey: (node) => (node instanceof Element ? keyOf(node) : undefined),
    onBeforeElUpdated: (from, to) => {
      for (const name of own) {
        const value = from.getAttribute(name);
        if (value !== null) to.setAttribute(name, value);
      }
      for (const name of ownClasses) if (from.classList.contains(name)) to.classList.add(name);
      // The page's policy allows no style that is written as an attribute.
      if (isStyled(from) && isStyled(to) && from.style.cssText !== to.style.cssText)
        from.style.cssText = to.style.cssText;
      return !from.isEqualNode(to);
    },
  });
  // An element that had to move in the document has lost the focus on the way.
  if (focused !== undefined && keyOf(document.activeElement) !== focused) refocus(shown, focused);
}

/** Puts everything where it belongs: the places stand beside each thing, since the page allows no styles in its text. */
function place(picture: HTMLElement): void {
  for (const element of picture.querySelectorAll<HTMLElement>('[data-style]'))
    element.style.cssText = element.dataset['style'] ?? '';
}

function isStyled(element: Element): element is HTMLElement {
  return element instanceof HTMLElement && element.dataset['style'] !== undefined;
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
