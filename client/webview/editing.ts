import { element, wordsOf } from './elements';
import { host } from './host';
import { t } from './l10n';

/** Room around the words that are written, in pixels. */
const PAD = 4;

/** How wide it is at least, in pixels. */
const LEAST = 180;

/** Lets one write the words of a card where it stands. */
export class Editing {
  private field: HTMLTextAreaElement | undefined;

  /** @param ended is told the key of the card when nothing is written any more */
  constructor(private readonly ended: (key: string) => void) {
    // A click before the one that began it may have given the focus to the editor.
    window.addEventListener('focus', () => this.field?.focus({ preventScroll: true }));
  }

  get isOpen(): boolean {
    return this.field !== undefined;
  }

  /** Begins to write. Nothing happens for a card that has no words of its own. @param version of the picture that shows it */
  begin(card: HTMLElement, version: number): void {
    const { written, source, key } = card.dataset;
    if (written === undefined || source === undefined || key === undefined) return;
    this.close(false);
    const field = element('textarea', 'editing');
    this.field = field;
    field.value = source.replace(/\s*\n\s*/g, ' ');
    field.setAttribute('aria-label', t('Write {0} anew', wordsOf(card)));
    const words = card.querySelector(':scope > .face .words');
    if (words) field.style.fontSize = getComputedStyle(words).fontSize;
    over(field, card);
    document.body.append(field);
    grow(field);
    field.select();
    field.focus({ preventScroll: true });
    host.send({ type: 'focus' });
    const [start = 0, end = 0] = written.split(' ').map(Number);
    const finish = (isKept: boolean): void => {
      if (this.field !== field) return;
      const text = field.value.trim();
      this.close(true);
      if (isKept && text !== '' && text !== source)
        host.send({ type: 'edit', start, end, version, source, text });
      this.ended(key);
    };
    field.addEventListener('input', () => grow(field));
    field.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      event.preventDefault();
      finish(event.key === 'Enter');
    });
    // The editor may take the focus from the whole page: then one goes on writing when one comes back.
    field.addEventListener('blur', () => {
      setTimeout(() => {
        if (document.hasFocus() && document.activeElement !== field) finish(true);
      });
    });
  }

  private close(isDone: boolean): void {
    const { field } = this;
    this.field = undefined;
    if (isDone || field) field?.remove();
  }
}

/** Lays it over the card, inside the window. */
function over(field: HTMLElement, card: HTMLElement): void {
  const box = card.getBoundingClientRect();
  const width = Math.max(LEAST, box.width);
  const left = Math.max(PAD, Math.min(box.left, document.documentElement.clientWidth - width - PAD));
  field.style.left = `${left + window.scrollX}px`;
  field.style.top = `${box.top + window.scrollY}px`;
  field.style.width = `${width}px`;
  field.style.minHeight = `${box.height}px`;
}

/** As high as what is written in it. */
function grow(field: HTMLTextAreaElement): void {
  field.style.height = '0';
  field.style.height = `${field.scrollHeight + PAD}px`;
}
