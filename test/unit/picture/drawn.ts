import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { picturesOf } from '../../../server/src/core/picture/document-picture';
import type {
  Card,
  HealthcareBody,
  Name,
  Picture,
  Region,
  ValuePropositionBody,
} from '../../../server/src/core/picture/picture';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

/** The pictures of a text, read as the editor reads it. */
export function drawn(text: string): Picture[] {
  return picturesOf(StrategyDocument.from(text, { detect: 'named', configuration: standardConfiguration }));
}

/** The only picture of a text, with the body of a plain value proposition. */
export function square(text: string): Picture & { readonly body: ValuePropositionBody } {
  const [picture] = drawn(text);
  if (picture?.body.kind !== 'value-proposition') throw new Error('This is no value proposition.');
  return { ...picture, body: picture.body };
}

/** The only picture of a text, with the body of one for healthcare. */
export function matrix(text: string): Picture & { readonly body: HealthcareBody } {
  const [picture] = drawn(text);
  if (picture?.body.kind !== 'healthcare-value-proposition') throw new Error('This is not for healthcare.');
  return { ...picture, body: picture.body };
}

/** Every card of a picture, those inside others too. */
export function cardsOf({ body }: Picture): Card[] {
  return regionsOf(body).flatMap((region) => region.cards.flatMap(withInner));
}

export function regionsOf(body: Picture['body']): Region[] {
  if (body.kind === 'value-proposition') {
    const { offer, customer, features, drivers } = body;
    return [
      ...Object.values(offer),
      ...Object.values(customer),
      ...(features ? [features] : []),
      ...drivers.regions,
    ];
  }
  if (body.kind === 'blocks') return [...body.regions];
  const cells = body.buyers.flatMap((buyer) => buyer.cells);
  return [...cells, ...body.chains.flatMap((chain) => chain.rows), ...body.frame];
}

/** Every heading that a picture shows, its title apart. */
export function namesOf(body: Picture['body']): Name[] {
  const names = regionsOf(body).map(({ name }) => name);
  if (body.kind === 'value-proposition') return [body.drivers.name, ...names];
  if (body.kind === 'blocks') return names;
  return [...body.buyers.map(({ name }) => name), ...names];
}

function withInner(card: Card): Card[] {
  return [card, ...card.cards.flatMap(withInner)];
}

/** The first card whose words begin so. */
export function cardSaying(picture: Picture, words: string): Card {
  const found = cardsOf(picture).find((card) => card.words.startsWith(words));
  if (!found) throw new Error(`No card says “${words}”.`);
  return found;
}
