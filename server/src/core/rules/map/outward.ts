import { isStep } from '../../canvas/job-map';
import type { Section } from '../../canvas/model';
import { comparable } from '../../canvas/names';
import { gameOf } from './statements';

/** The keys under which job maps speak to each other. */
export const outwardMap = {
  /** The game whose map it is. */
  game: (document: string): string => `map-game:${document}`,
  /** The words of a step, in comparable form. */
  step: (document: string, step: string): string => `map-step:${document}#${step}`,
};

/** What a section of a job map tells the other maps of its document. */
export function* mapFacts(
  section: Section,
  document: string,
): Iterable<readonly [key: string, state: string]> {
  const game = gameOf(section);
  if (game) yield [outwardMap.game(document), game];
  for (const { items } of section.blocks)
    for (const item of items)
      if (isStep(item.block.id))
        yield [outwardMap.step(document, item.block.id), comparable(item.phrase.words)];
}
