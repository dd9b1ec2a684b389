import morphdom from 'morphdom';
import { Bar } from './bar';
import { CardMenu } from './card-menu';
import { Caret } from './caret';
import { Dragging } from './dragging';
import { Editing } from './editing';
import { element, withKey } from './elements';
import { emptyPage } from './empty';
import { Findings } from './findings';
import { host } from './host';
import { t } from './l10n';
import { Links } from './links';
import type { CaretMessage, EmptyMessage, PictureMessage, ToPage, View } from './messages';
import { Minimap } from './minimap';
import { MoreMenu, putOnClipboard } from './more-menu';
import { Panning } from './panning';
import { patch } from './patch';
import { Popover } from './popover';
import { Questions } from './questions';
import { Room } from './room';
import { tableOf } from './table';
import { walkFromCard } from './walking';
import { Zoom } from './zoom';

/** How long after the reader moved the page by hand it does not move by itself, in milliseconds. */
const HANDS_OFF = 1500;

/** The page in the preview panel: shows what the extension sends, and tells it what was chosen and changed. */
class Preview {
  private readonly shown = element('main', 'page');
  private readonly pictures = element('div', 'pictures');
  private readonly tables = element('div', 'tables');
  private readonly links = new Links(this.pictures);
  private readonly caret = new Caret(this.shown);
  private readonly zoom = new Zoom(() => this.onZoom());
  private readonly minimap = new Minimap(this.pictures);
  private readonly popover = new Popover();
  private readonly questions = new Questions();
  private readonly findings = new Findings(this.popover, this.questions);
  private readonly editing = new Editing((key) => this.focus(key));
  private readonly cardMenu = new CardMenu(this.popover, this.questions, {
    reveal: (card) => this.reveal(card),
    edit: (card) => this.edit(card),
  });
  private readonly more = new MoreMenu(this.popover, () => this.active());
  private readonly bar = new Bar({
    larger: () => this.zoom.larger(),
    smaller: () => this.zoom.smaller(),
    reset: () => this.zoom.set(1),
    fit: () => this.fit(),
    see: (view) => this.see(view),
    goTo: (article) => article.scrollIntoView(),
    more: (opener) => this.more.open(opener),
  });
  private view: View = 'picture';
  private uri: string | undefined;
  private version: number | undefined;
  private selected: string | undefined;
  /** Scroll kept from before a reload, or before there was nothing to show, until a picture is there to scroll. */
  private restored: { readonly uri: string | undefined; readonly x: number; readonly y: number } | undefined;
  private lastCaret: CaretMessage | undefined;
  private movedByHand = Number.NEGATIVE_INFINITY;
  /** The card or badge that had the focus last. */
  private focused: string | undefined;

  constructor() {
    this.shown.setAttribute('aria-busy', 'true');
    this.shown.append(this.pictures, this.tables);
    document.body.replaceChildren(this.bar.element, this.shown, this.minimap.element);
    this.restore();
    this.see(this.view);
    this.listen();
    new Panning(this.shown);
    new Dragging(this.pictures, this.questions, () => this.version);
    host.listen((message) => this.receive(message));
    const room = new Room((width) => host.send({ type: 'width', width }));
    host.send({ type: 'ready', width: room.width });
  }

  private restore(): void {
    const state = host.state();
    if (!state) return;
    this.uri = state.uri;
    this.selected = state.selected;
    this.restored = { uri: state.uri, ...state.scroll };
    this.view = state.view ?? 'picture';
    this.zoom.set(state.zoom);
  }

  private receive(message: ToPage): void {
    switch (message.type) {
      case 'empty':
        this.empty(message);
        break;
      case 'caret':
        this.moveCaret(message);
        break;
      case 'offers':
        this.questions.receive(message);
        break;
      case 'image':
        void putOnClipboard(message).then(
          () => this.bar.tell(t('Image copied')),
          () => host.send({ type: 'not-copied' }),
        );
        break;
      case 'picture':
        if (message.html === '') this.empty({ type: 'empty', reason: 'no-canvas' });
        else this.picture(message);
    }
  }

  private picture({ uri, version, html }: PictureMessage): void {
    const isOther = uri !== this.uri || this.pictures.querySelector('article') === null;
    if (uri !== this.uri) {
      this.light([]);
      this.lastCaret = undefined;
    }
    this.uri = uri;
    this.version = version;
    patch(this.pictures, html);
    this.shown.removeAttribute('aria-busy');
    this.bar.show(true);
    this.bar.tellCanvases(this.articles());
    this.fillTables();
    this.caret.index();
    this.links.index();
    if (this.lastCaret?.version === version) this.light(this.caret.at(this.lastCaret.offset));
    else this.lightSelected();
    if (isOther) this.scrollToStart();
    this.look();
    this.keep();
  }

  private empty(message: EmptyMessage): void {
    if (this.version !== undefined) {
      this.restored = { uri: this.uri, x: window.scrollX, y: window.scrollY };
      this.version = undefined;
    }
    this.popover.close();
    this.pictures.replaceChildren(emptyPage(message));
    this.tables.replaceChildren();
    this.shown.toggleAttribute('aria-busy', message.reason === 'starting');
    this.bar.show(false);
    this.caret.index();
    this.look();
  }

  private scrollToStart(): void {
    const kept = this.restored;
    this.restored = undefined;
    if (kept && kept.uri === this.uri) window.scrollTo(kept.x, kept.y);
    else window.scrollTo(0, 0);
  }

  /** A caret that moved without an edit may bring its card into view; one that moved by typing never moves the page. */
  private moveCaret(message: CaretMessage): void {
    const before = this.lastCaret;
    this.lastCaret = message;
    if (message.version !== this.version) return;
    const elements = this.caret.at(message.offset);
    this.light(elements);
    const isMove = before !== undefined && before.version === message.version;
    if (isMove && performance.now() - this.movedByHand > HANDS_OFF) this.caret.bringIntoView(elements);
    this.keep();
  }

  private light(elements: readonly HTMLElement[]): void {
    this.caret.light(elements);
    this.selected = elements[0]?.dataset['key'];
  }

  private lightSelected(): void {
    const lit = this.selected === undefined ? null : withKey(this.shown, this.selected);
    if (lit) this.light([lit]);
  }

  private listen(): void {
    this.shown.addEventListener('click', (event) => this.choose(event));
    this.shown.addEventListener('dblclick', (event) => {
      const card = cardAt(event);
      if (card) this.edit(card);
    });
    this.shown.addEventListener('contextmenu', (event) => this.openMenu(event));
    this.pictures.addEventListener('pointerover', (event) => this.links.trace(cardAt(event)?.dataset['key']));
    this.pictures.addEventListener('pointerleave', () => this.links.trace(undefined));
    this.pictures.addEventListener('focusin', (event) => this.links.trace(keyboardCard(event)));
    this.pictures.addEventListener('focusout', () => this.links.trace(undefined));
    this.pictures.addEventListener('focusin', ({ target }) => this.noteFocus(target));
    window.addEventListener('focus', () => this.refocus());
    window.addEventListener('keydown', (event) => this.onKey(event));
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const) {
      window.addEventListener(type, (event) => this.noteHand(event), { passive: true });
    }
    window.addEventListener('scroll', () => this.onScroll(), { passive: true });
    window.addEventListener('resize', () => this.look());
  }

  private noteHand(event: Event): void {
    this.movedByHand = event.timeStamp;
  }

  private noteFocus(target: EventTarget | null): void {
    if (target instanceof Element) this.focused = target.closest<HTMLElement>('[data-key]')?.dataset['key'];
  }

  /** Whoever comes back from the text goes on where they left: VS Code takes the focus from the page, and returns it to no element. */
  private refocus(): void {
    if (this.focused === undefined || document.activeElement !== document.body) return;
    this.focus(this.focused);
  }

  private choose(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return;
    const offered = event.target.closest<HTMLElement>('[data-command]')?.dataset['command'];
    if (offered !== undefined) host.send({ type: 'command', command: offered });
    const badge = event.target.closest<HTMLElement>('.badge[data-findings]');
    if (badge && this.version !== undefined) this.findings.open(badge, this.version);
    const chosen = event.target.closest('.face, .leads')?.closest<HTMLElement>('[data-start]');
    // The second click of two is for writing.
    if (chosen && event.detail < 2) this.reveal(chosen);
  }

  private reveal(chosen: HTMLElement): void {
    if (this.version === undefined) return;
    this.light([chosen]);
    this.keep();
    host.send({
      type: 'reveal',
      start: Number(chosen.dataset['start']),
      end: Number(chosen.dataset['end']),
      version: this.version,
    });
  }

  private edit(card: HTMLElement): void {
    if (this.version !== undefined) this.editing.begin(card, this.version);
  }

  private openMenu(event: MouseEvent): void {
    const card = cardAt(event);
    if (!card || this.version === undefined) return;
    event.preventDefault();
    const byKeyboard = event.button !== 2;
    const beside = byKeyboard
      ? card.getBoundingClientRect()
      : new DOMRect(event.clientX, event.clientY, 0, 0);
    this.cardMenu.open(card, beside, this.version);
  }

  private onKey(event: KeyboardEvent): void {
    if (this.editing.isOpen) return;
    // VS Code holds these two back from pages, and then does nothing with them.
    if ((event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key)) {
      const isRedo = event.key.toLowerCase() === 'y' || event.shiftKey;
      host.send({ type: isRedo ? 'redo' : 'undo' });
    }
    if (event.defaultPrevented) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const card = cardAt(event);
    if (this.popover.isOpen) return;
    if (walkFromCard(event)) event.preventDefault();
    else if (event.key === 'F2' && card) this.edit(card);
    else if (!isPlain) return;
    else if (event.key === '+' || event.key === '=') this.zoom.larger();
    else if (event.key === '-') this.zoom.smaller();
    else if (event.key === '0') this.zoom.set(1);
    else if (event.key === '9') this.fit();
  }

  private see(view: View): void {
    this.view = view;
    for (const one of ['picture', 'outline', 'table'])
      this.shown.classList.toggle(`view-${one}`, one === view);
    this.bar.tellView(view);
    this.fillTables();
    this.caret.index();
    this.lightSelected();
    this.look();
    this.keep();
  }

  private fillTables(): void {
    const tables = element('div', 'tables');
    if (this.view === 'table') tables.append(...this.articles().map(tableOf));
    morphdom(this.tables, tables, { childrenOnly: true });
  }

  private articles(): HTMLElement[] {
    return [...this.pictures.querySelectorAll<HTMLElement>('article.canvas')];
  }

  /** The canvas that one looks at. */
  private active(): HTMLElement | undefined {
    const line = window.innerHeight / 3;
    return this.articles().findLast((article) => article.getBoundingClientRect().top <= line);
  }

  private fit(): void {
    if (this.view !== 'picture') return;
    const sheet = this.active()?.querySelector<HTMLElement>('.sheet');
    if (!sheet) return;
    const bar = this.bar.element.offsetHeight;
    this.zoom.fit(sheet, {
      width: document.documentElement.clientWidth,
      height: window.innerHeight - bar,
    });
    sheet.closest('article')?.scrollIntoView();
  }

  private focus(key: string): void {
    const target = withKey(this.pictures, key);
    const face = target?.querySelector<HTMLElement>(':scope > .face');
    (face ?? target)?.focus({ preventScroll: true });
  }

  private onZoom(): void {
    this.bar.tellZoom(this.zoom.get());
    this.popover.close();
    this.look();
    this.keep();
  }

  private onScroll(): void {
    this.bar.tellActive(this.active());
    this.keep();
  }

  /** What goes by where the page is scrolled to and how large all is. */
  private look(): void {
    this.bar.tellActive(this.active());
    this.minimap.draw(this.version !== undefined && this.view === 'picture');
  }

  private keep(): void {
    // Before the picture is there, the page is too short to scroll: what was kept holds until then.
    if (this.version === undefined) return;
    host.keep({
      uri: this.uri,
      zoom: this.zoom.get(),
      scroll: { x: window.scrollX, y: window.scrollY },
      selected: this.selected,
      view: this.view,
    });
  }
}

function cardAt(event: Event): HTMLElement | undefined {
  if (!(event.target instanceof Element)) return undefined;
  return event.target.closest<HTMLElement>('.card') ?? undefined;
}

/** The card that the keyboard has come to: one that was clicked is only chosen. */
function keyboardCard(event: Event): string | undefined {
  if (!(event.target instanceof Element) || !event.target.matches(':focus-visible')) return undefined;
  return cardAt(event)?.dataset['key'];
}

new Preview();
