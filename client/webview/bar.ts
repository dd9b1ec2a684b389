import { button, element } from './elements';
import { t } from './l10n';
import type { View } from './messages';

/** How long news is shown, in milliseconds. */
const NEWS = 4000;

/** What the bar can do. */
export interface BarActions {
  larger(): void;
  smaller(): void;
  reset(): void;
  fit(): void;
  see(view: View): void;
  goTo(article: HTMLElement): void;
  more(opener: HTMLElement): void;
}

const views: readonly { readonly view: View; readonly words: string; readonly name: string }[] = [
  { view: 'picture', words: t('Picture'), name: t('Picture') },
  { view: 'outline', words: t('Outline'), name: t('Outline: the same as headings and lists') },
  { view: 'table', words: t('Table'), name: t('Table: the same, a row for each item') },
];

/** The bar above the pictures: the canvases of the document, how they are seen, and how large. */
export class Bar {
  readonly element = element('header', 'bar');
  private readonly tabs = element('nav', 'tabs');
  private readonly view = element('div', 'views');
  private readonly reset: HTMLButtonElement;
  private readonly zoom = element('div', 'zoom-tools');
  private readonly fit: HTMLButtonElement;
  private readonly news = element('span', 'news');
  private shown: readonly HTMLElement[] = [];

  constructor(private readonly actions: BarActions) {
    this.element.hidden = true;
    this.tabs.setAttribute('aria-label', t('Canvases'));
    this.view.setAttribute('role', 'group');
    this.view.setAttribute('aria-label', t('How it is seen'));
    for (const { view, words, name } of views) {
      const one = button(words, name, () => actions.see(view));
      one.dataset['view'] = view;
      this.view.append(one);
    }
    this.reset = button('100%', t('Show at 100 % (0)'), () => actions.reset());
    this.fit = button(t('Fit'), t('Fit the picture: a long one its width, then the whole (9)'), () =>
      actions.fit(),
    );
    this.zoom.setAttribute('role', 'group');
    this.zoom.setAttribute('aria-label', t('Zoom'));
    this.zoom.append(
      button('−', t('Smaller (-)'), () => actions.smaller()),
      this.reset,
      button('+', t('Larger (+)'), () => actions.larger()),
      this.fit,
    );
    const more = button('⋯', t('More'), () => actions.more(more), 'more');
    more.setAttribute('aria-haspopup', 'menu');
    this.news.setAttribute('role', 'status');
    this.element.append(this.tabs, this.view, this.news, this.zoom, more);
  }

  /** Says what was done, for a while. */
  tell(words: string): void {
    this.news.textContent = words;
    setTimeout(() => {
      if (this.news.textContent === words) this.news.textContent = '';
    }, NEWS);
  }

  show(isVisible: boolean): void {
    this.element.hidden = !isVisible;
  }

  /** @param zoom 1 is 100 % */
  tellZoom(zoom: number): void {
    this.reset.textContent = `${Math.round(100 * zoom)}%`;
  }

  tellView(view: View): void {
    for (const one of this.view.querySelectorAll('button'))
      one.setAttribute('aria-pressed', String(one.dataset['view'] === view));
    this.zoom.hidden = view === 'table';
    this.fit.hidden = view !== 'picture';
  }

  /** The canvases there are; a single one needs no tab. */
  tellCanvases(articles: readonly HTMLElement[]): void {
    const tabbed = articles.length > 1 ? articles : [];
    this.shown = tabbed;
    const names = tabbed.map((article) => article.getAttribute('aria-label') ?? '');
    const have = [...this.tabs.children].map((tab) => tab.textContent);
    this.tabs.hidden = tabbed.length === 0;
    if (names.length === have.length && names.every((name, index) => name === have[index])) return;
    this.tabs.replaceChildren(
      ...names.map((name, index) =>
        button(name, name, () => {
          const article = this.shown[index];
          if (article) this.actions.goTo(article);
        }),
      ),
    );
  }

  /** Which of the canvases is in view. */
  tellActive(article: HTMLElement | undefined): void {
    for (const [index, tab] of [...this.tabs.children].entries()) {
      if (this.shown[index] === article) tab.setAttribute('aria-current', 'true');
      else tab.removeAttribute('aria-current');
    }
  }
}
