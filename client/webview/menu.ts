import { button, element } from './elements';
import type { Popover } from './popover';

export interface MenuEntry {
  readonly words: string;
  /** The key that does the same without the menu. */
  readonly key?: string;
  act(): void;
}

/** A menu, which the arrow keys walk through. */
export class Menu {
  readonly element = element('div', 'popover menu');

  constructor(
    private readonly popover: Popover,
    name: string,
  ) {
    this.element.setAttribute('role', 'menu');
    this.element.setAttribute('aria-label', name);
    this.element.addEventListener('keydown', (event) => this.walk(event));
  }

  /** Opens it with the focus on its first entry. @param opener gets the focus back */
  open(beside: DOMRect, opener: HTMLElement | undefined): void {
    this.popover.show(this.element, beside, () => {
      const { activeElement } = document;
      if (this.element.contains(activeElement) || activeElement === document.body)
        opener?.focus({ preventScroll: true });
    });
    this.focusAt(0);
  }

  add(entries: readonly MenuEntry[]): void {
    this.element.append(...entries.map((entry) => this.entry(entry)));
  }

  /** Adds more behind a line. @param beside where the menu belongs, since it is higher now */
  addBelow(entries: readonly MenuEntry[], beside: DOMRect): void {
    if (entries.length === 0 || !this.element.isConnected) return;
    const line = element('div', 'separator');
    line.setAttribute('role', 'separator');
    this.element.append(line);
    this.add(entries);
    this.popover.replace(beside);
  }

  private entry({ words, key, act }: MenuEntry): HTMLElement {
    const made = button(words, words, () => {
      this.popover.close();
      act();
    });
    made.setAttribute('role', 'menuitem');
    made.tabIndex = -1;
    if (key !== undefined) {
      made.setAttribute('aria-keyshortcuts', key);
      const hint = element('span', 'key', key);
      hint.setAttribute('aria-hidden', 'true');
      made.append(hint);
    }
    return made;
  }

  private walk(event: KeyboardEvent): void {
    const { activeElement } = document;
    const at = activeElement instanceof HTMLElement ? this.entries().indexOf(activeElement) : -1;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') event.preventDefault();
    if (next === undefined) return;
    event.preventDefault();
    this.focusAt(next);
  }

  private focusAt(index: number): void {
    const entries = this.entries();
    entries.at(index % Math.max(1, entries.length))?.focus({ preventScroll: true });
  }

  private entries(): HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }
}
