import { placeOf, wordsOf } from './elements';
import { t } from './l10n';
import { Menu } from './menu';
import type { Popover } from './popover';
import type { Questions } from './questions';

/** What one can do with a card by other ways, too. */
export interface CardActions {
  reveal(card: HTMLElement): void;
  edit(card: HTMLElement): void;
}

/** The menu of a card: for the keyboard, and for who does not know that cards can be dragged. */
export class CardMenu {
  constructor(
    private readonly popover: Popover,
    private readonly questions: Questions,
    private readonly actions: CardActions,
  ) {}

  /** Opens it. Where the item can move to comes in as soon as it is known. @param version of the picture that shows the card */
  open(card: HTMLElement, beside: DOMRect, version: number): void {
    const canEdit = card.dataset['written'] !== undefined;
    const menu = new Menu(this.popover, wordsOf(card));
    menu.add([
      { words: t('Show in the text'), key: 'Enter', act: () => this.actions.reveal(card) },
      ...(canEdit ? [{ words: t('Edit'), key: 'F2', act: () => this.actions.edit(card) }] : []),
    ]);
    menu.open(beside, card.querySelector<HTMLElement>(':scope > .face') ?? undefined);
    if (!canEdit) return;
    void this.questions.ask('move', { ...placeOf(card), version }).then((moves) =>
      menu.addBelow(
        moves.map((move) => ({ words: move.title, act: () => move.take() })),
        beside,
      ),
    );
  }
}
