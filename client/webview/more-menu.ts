import { host } from './host';
import { t } from './l10n';
import { markdownOf } from './markdown';
import { Menu } from './menu';
import type { CopyImageMessage, ImageMessage } from './messages';
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
    const menu = new Menu(this.popover, t('Picture'));
    menu.add([
      { words: t('Copy as Markdown'), act: () => this.copyMarkdown() },
      { words: t('Copy as image'), act: () => this.copyImage() },
      {
        words: t('Export …'),
        act: () => host.send({ type: 'command', command: 'canvasmark.exportPicture' }),
      },
      { words: t('Print …'), act: () => host.send({ type: 'print' }) },
    ]);
    menu.open(opener.getBoundingClientRect(), opener);
  }

  private copyMarkdown(): void {
    const article = this.active();
    if (article) host.send({ type: 'copy', text: markdownOf(article) });
  }

  private copyImage(): void {
    const article = this.active();
    const all = [...document.querySelectorAll('article.canvas')];
    if (article) host.send({ type: 'copy-image', canvas: all.indexOf(article) + 1, theme: theme() });
  }
}

/** Puts an image on the clipboard. Rejects when the panel has lost the focus meanwhile. */
export async function putOnClipboard({ png }: ImageMessage): Promise<void> {
  const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
  const image = new Blob([bytes], { type: 'image/png' });
  await navigator.clipboard.write([new ClipboardItem({ [image.type]: image })]);
}

function theme(): CopyImageMessage['theme'] {
  const { classList } = document.body;
  if (classList.contains('vscode-high-contrast') && !classList.contains('vscode-high-contrast-light'))
    return 'contrast';
  return classList.contains('vscode-dark') ? 'dark' : 'light';
}
