import { Caret, withKey } from './caret';
import { emptyPage } from './empty';
import { host } from './host';
import { Links } from './links';
import type { CaretMessage, CommandMessage, EmptyMessage, PictureMessage, ToPage } from './messages';
import { patch } from './patch';
import { Zoom } from './zoom';
import { ZoomTools } from './zoom-tools';

/** How long after the reader moved the page by hand it does not move by itself, in milliseconds. */
const HANDS_OFF = 1500;

/** After this time without another change the panel has its size, in milliseconds. */
const SETTLING = 120;

/** The page in the preview panel: shows what the extension sends, and tells it what was chosen. */
class Preview {
  private readonly shown = document.createElement('main');
  private readonly links = new Links(this.shown);
  private readonly caret = new Caret(this.shown);
  private readonly tools = new ZoomTools();
  private readonly zoom = new Zoom(() => this.onZoom());
  private uri: string | undefined;
  private version: number | undefined;
  private selected: string | undefined;
  /** Scroll kept from before a reload, or before there was nothing to show, until a picture is there to scroll. */
  private restored: { readonly uri: string | undefined; readonly x: number; readonly y: number } | undefined;
  private lastCaret: CaretMessage | undefined;
  private movedByHand = Number.NEGATIVE_INFINITY;
  private width = 0;
  private resizing: number | undefined;

  constructor() {
    this.shown.className = 'page';
    this.shown.setAttribute('aria-busy', 'true');
    document.body.replaceChildren(this.shown, this.tools.element);
    this.restore();
    this.listen();
    host.listen((message) => this.receive(message));
    this.width = this.room();
    host.send({ type: 'ready', width: this.width });
  }

  private restore(): void {
    const state = host.state();
    if (!state) return;
    this.uri = state.uri;
    this.selected = state.selected;
    this.restored = { uri: state.uri, ...state.scroll };
    this.zoom.set(state.zoom);
  }

  private receive(message: ToPage): void {
    if (message.type === 'empty') this.empty(message);
    else if (message.type === 'caret') this.moveCaret(message);
    else if (message.html === '') this.empty({ type: 'empty', reason: 'no-canvas' });
    else this.picture(message);
  }

  private picture({ uri, version, html }: PictureMessage): void {
    const isOther = uri !== this.uri || this.shown.querySelector('article') === null;
    if (uri !== this.uri) {
      this.light([]);
      this.lastCaret = undefined;
    }
    this.uri = uri;
    this.version = version;
    patch(this.shown, html);
    this.shown.removeAttribute('aria-busy');
    this.tools.show(true);
    this.caret.index();
    this.links.index();
    if (this.lastCaret?.version === version) this.light(this.caret.at(this.lastCaret.offset));
    else this.lightSelected();
    if (isOther) this.scrollToStart();
    this.keep();
  }

  private empty(message: EmptyMessage): void {
    if (this.version !== undefined) {
      this.restored = { uri: this.uri, x: window.scrollX, y: window.scrollY };
      this.version = undefined;
    }
    this.shown.replaceChildren(emptyPage(message));
    this.shown.toggleAttribute('aria-busy', message.reason === 'starting');
    this.tools.show(false);
    this.caret.index();
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
    const element = this.selected === undefined ? null : withKey(this.shown, this.selected);
    if (element) this.light([element]);
  }

  private listen(): void {
    this.shown.addEventListener('click', (event) => this.choose(event));
    this.shown.addEventListener('pointerover', (event) => this.links.trace(cardKey(event)));
    this.shown.addEventListener('pointerleave', () => this.links.trace(undefined));
    this.shown.addEventListener('focusin', (event) => this.links.trace(keyboardCard(event)));
    this.shown.addEventListener('focusout', () => this.links.trace(undefined));
    this.tools.onChoose({
      larger: () => this.zoom.larger(),
      smaller: () => this.zoom.smaller(),
      reset: () => this.zoom.set(1),
    });
    for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const) {
      window.addEventListener(type, (event) => this.noteHand(event), { passive: true });
    }
    window.addEventListener('scroll', () => this.keep(), { passive: true });
    window.addEventListener('resize', () => this.onResize());
  }

  private noteHand(event: Event): void {
    this.movedByHand = event.timeStamp;
  }

  private choose(event: Event): void {
    if (!(event.target instanceof Element)) return;
    const command = event.target.closest<HTMLElement>('[data-command]')?.dataset['command'];
    if (isCommand(command)) host.send({ type: 'command', command });
    const chosen = event.target.closest('.face, .leads')?.closest<HTMLElement>('[data-start]');
    if (!chosen || this.version === undefined) return;
    this.light([chosen]);
    this.keep();
    host.send({
      type: 'reveal',
      start: Number(chosen.dataset['start']),
      end: Number(chosen.dataset['end']),
      version: this.version,
    });
  }

  private onZoom(): void {
    this.tools.tell(this.zoom.get());
    this.keep();
  }

  /** The picture is laid out for the room that there is; until the new one is there, the old one grows and shrinks with its page. */
  private onResize(): void {
    const width = this.room();
    if (width === this.width) return;
    this.width = width;
    clearTimeout(this.resizing);
    this.resizing = window.setTimeout(() => host.send({ type: 'width', width }), SETTLING);
  }

  /** How wide the panel is, in pixels of a picture that is shown at 100 %. */
  private room(): number {
    return document.documentElement.clientWidth;
  }

  private keep(): void {
    // Before the picture is there, the page is too short to scroll: what was kept holds until then.
    if (this.version === undefined) return;
    host.keep({
      uri: this.uri,
      zoom: this.zoom.get(),
      scroll: { x: window.scrollX, y: window.scrollY },
      selected: this.selected,
    });
  }
}

function cardKey(event: Event): string | undefined {
  if (!(event.target instanceof Element)) return undefined;
  return event.target.closest<HTMLElement>('.card')?.dataset['key'];
}

/** The card that the keyboard has come to: one that was clicked is only chosen. */
function keyboardCard(event: Event): string | undefined {
  return event.target instanceof Element && event.target.matches(':focus-visible')
    ? cardKey(event)
    : undefined;
}

function isCommand(command: string | undefined): command is CommandMessage['command'] {
  return command === 'canvasmark.newDocument' || command === 'canvasmark.adopt';
}

new Preview();
