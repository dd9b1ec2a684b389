/** An element with a class and words. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  words = '',
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (words !== '') made.textContent = words;
  return made;
}

/**
 * A button.
 * @param name what it is called when it is heard and pointed at, where its words alone do not say so
 */
export function button(words: string, name: string, act: () => void, className = ''): HTMLButtonElement {
  const made = element('button', className, words);
  made.type = 'button';
  if (name !== words) {
    made.title = name;
    made.setAttribute('aria-label', name);
  }
  made.addEventListener('click', act);
  return made;
}

/** The element with a key, in the picture. */
export function withKey(shown: HTMLElement, key: string): HTMLElement | null {
  return shown.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
}

/** Where the item of a card stands, in the version that is shown. */
export function placeOf(card: HTMLElement): { start: number; end: number } {
  return { start: Number(card.dataset['start']), end: Number(card.dataset['end']) };
}

/** What a card says, without its notes. */
export function wordsOf(card: HTMLElement): string {
  const face = card.querySelector(':scope > .face');
  return [face?.querySelector('.id'), face?.querySelector('.words')]
    .flatMap((part) => part?.textContent?.trim() ?? [])
    .join(' ');
}
