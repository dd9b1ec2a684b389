import { jobMap } from '../canvas/job-map';
import { OVERLAPS, twoLane } from '../canvas/two-lane';
import type { BlocksBody, Card, Name, Picture, Region } from './picture';

/** Where a title says that it is of a job map, which the picture says already. */
const KIND = /^(?:the )?(?:twin )?job maps?\b[\s:–—-]*|^\(|\)$/gi;

/**
 * Two job maps in one document are twins: the same steps in the game of today and in that of tomorrow. The picture of the first one
 * shows both; all others are as they were.
 */
export function withTwin(pictures: readonly Picture[]): Picture[] {
  const [first, second, ...more] = pictures.filter(({ id }) => id === jobMap.id);
  if (first?.body.kind !== 'blocks' || second?.body.kind !== 'blocks' || more.length > 0)
    return [...pictures];
  const lanes = pictures.find(({ id }) => id === twoLane.id);
  const overlaps =
    lanes?.body.kind === 'blocks' ? lanes.body.regions.filter(({ block }) => block === OVERLAPS) : [];
  const body: BlocksBody = {
    ...first.body,
    twin: {
      games: [gameOf(first, 'First map'), gameOf(second, 'Second map')],
      regions: second.body.regions.map(again),
      overlaps: overlaps.flatMap(({ cards }) => cards.map(cardAgain)),
    },
  };
  return pictures.map((picture) => (picture === first ? { ...picture, body } : picture));
}

/** What a map is of: `Job map (survival game)` is of the survival game. */
function gameOf({ title, say }: Picture, otherwise: string): string {
  const words = title.words.replace(KIND, '').replace(KIND, '').trim();
  return words === '' ? say(otherwise) : words.charAt(0).toUpperCase() + words.slice(1);
}

function again(region: Region): Region {
  return { ...region, name: nameAgain(region.name), cards: region.cards.map(cardAgain) };
}

function nameAgain(name: Name): Name {
  return name.at ? { ...name, at: { ...name.at, key: `${name.at.key}@twin` } } : name;
}

function cardAgain(card: Card): Card {
  return { ...card, key: `${card.key}@twin`, cards: card.cards.map(cardAgain) };
}
