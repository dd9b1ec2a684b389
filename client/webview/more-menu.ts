import { host } from './host';
import { markdownOf } from './markdown';
import { Menu } from './menu';
import type { Popover } from './popover';

/** What can be done with a whole picture. */
export class MoreMenu {
  /** @param active the canvas that one looks at */
  constructor(
    private readonly popover: Popover,
    private readonly active: () => HTMLElement | undefined,
  ) {}

  /** Opens it beside the button that stands for it. */
  open(opener: HTMLElement): void {
    const menu = new Menu(this.popover, 'Picture');
    menu.add([{ words: 'Copy as Markdown', act: () => this.copyMarkdown() }]);
    menu.open(opener.getBoundingClientRect(), opener);
  }

  private copyMarkdown(): void {
    const article = this.active();
    if (article) host.send({ type: 'copy', text: markdownOf(article) });
  }
}
