import { host } from './host';
import type { AskMessage, Offer, OffersMessage } from './messages';

/** Something that can be done, and what does it. */
export interface Doable extends Offer {
  take(): void;
}

/** Asks the extension what can be done about something in the picture. */
export class Questions {
  private last = 0;
  private readonly open = new Map<number, (offers: readonly Doable[]) => void>();

  ask(
    about: AskMessage['about'],
    place: Pick<AskMessage, 'finding' | 'start' | 'end' | 'version'>,
  ): Promise<readonly Doable[]> {
    const question = ++this.last;
    const { finding, start, end, version } = place;
    const of = finding === undefined ? {} : { finding };
    host.send({ type: 'ask', question, about, ...of, start, end, version });
    return new Promise((resolve) => this.open.set(question, resolve));
  }

  receive({ question, offers }: OffersMessage): void {
    this.open.get(question)?.(
      offers.map((offer, index) => ({
        ...offer,
        take: () => host.send({ type: 'take', question, index }),
      })),
    );
    this.open.delete(question);
  }
}
