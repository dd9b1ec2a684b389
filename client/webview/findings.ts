import { button, element } from './elements';
import { t } from './l10n';
import type { Popover } from './popover';
import type { Doable, Questions } from './questions';

interface Found {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** Shows what the rules say about a thing, and offers to mend it. */
export class Findings {
  constructor(
    private readonly popover: Popover,
    private readonly questions: Questions,
  ) {}

  /** Opens what a badge stands for. @param version of the picture that shows it */
  open(badge: HTMLElement, version: number): void {
    const box = element('div', 'popover findings');
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', t('Findings'));
    box.tabIndex = -1;
    for (const found of read(badge)) box.append(this.section(found, badge, version));
    badge.setAttribute('aria-expanded', 'true');
    this.popover.show(box, badge.getBoundingClientRect(), () => {
      badge.removeAttribute('aria-expanded');
      if (box.contains(document.activeElement) || document.activeElement === document.body)
        badge.focus({ preventScroll: true });
    });
    box.focus({ preventScroll: true });
  }

  private section(found: Found, badge: HTMLElement, version: number): HTMLElement {
    const section = element('section', 'finding');
    const fixes = element('p', 'fixes', t('Looking for fixes …'));
    section.append(element('p', 'message', found.message), fixes);
    const { message: finding, start, end } = found;
    void this.questions.ask('fix', { finding, start, end, version }).then((offers) => {
      const mending = offers.filter(({ ignores }) => !ignores);
      const ignoring = offers.filter(({ ignores }) => ignores);
      fixes.replaceChildren(...mending.map((offer) => this.fix(offer)));
      if (mending.length === 0)
        fixes.textContent = t('This takes a writer: there is no fix that writes itself.');
      if (ignoring.length > 0) section.append(this.ignoring(ignoring, badge));
      this.popover.replace(badge.getBoundingClientRect());
    });
    return section;
  }

  /** What silences the finding stands behind a line of its own: whoever looks for a mend shall not read past it. */
  private ignoring(offers: readonly Doable[], badge: HTMLElement): HTMLElement {
    const details = element('details', 'ignoring');
    const fixes = element('p', 'fixes');
    fixes.append(...offers.map((offer) => this.fix(offer)));
    details.append(element('summary', '', t('Ignore it')), fixes);
    details.addEventListener('toggle', () => this.popover.replace(badge.getBoundingClientRect()));
    return details;
  }

  private fix(offer: Doable): HTMLElement {
    return button(
      offer.title,
      offer.title,
      () => {
        this.popover.close();
        offer.take();
      },
      'fix',
    );
  }
}

function read(badge: HTMLElement): Found[] {
  return JSON.parse(badge.dataset['findings'] ?? '[]');
}
