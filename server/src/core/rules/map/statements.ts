import { isStep } from '../../canvas/job-map';
import type { Section } from '../../canvas/model';
import { wordsOfBlock } from '../block-words';
import type { Statement } from '../statement';

/** The two games of a two-lane model: each has a job map of its own. */
export type Game = 'survival' | 'progress';

/** The statements of a job map, by what they say. */
export const mapSays = {
  /** The map is said to be that of a game. */
  game: (game: Game): Statement => `map:game:${game}`,
  /** The map has a step. */
  step: 'map:step',
  /** The overall job is spoken of outside its block. */
  job: 'map:job',
};

const SURVIVAL =
  /\b(?:survival|surviv\w*|(?:lane|game) (?:1|one)|paid (?:lane|now|today)|financ\w*|solven\w*|reimburs\w*|billing|billable|revenue|profitab\w*|incentives)\b/i;
const PROGRESS =
  /\b(?:progress game|progress lane|(?:lane|game) (?:2|two)|life (?:lane|goals?)|person-cent(?:er|re)d)\b/i;

const JOB = /\b(?:overall|main|core|whole) (?:job|jtbd)\b|\bthe job (?:is|to be done)\b/i;

/** Which game words name; the survival game also by what it is about. */
export function gameIn(words: string): Game | undefined {
  if (PROGRESS.test(words)) return 'progress';
  if (/\bprogress\b/i.test(words) && !SURVIVAL.test(words)) return 'progress';
  return SURVIVAL.test(words) ? 'survival' : undefined;
}

/** The game of a section: as its heading, its part of the document or the overall job say. */
export function gameOf(section: Section): Game | undefined {
  const heading = section.opensCanvas ? (section.heading?.phrase.words ?? '') : '';
  for (const words of [heading, section.part, ...wordsOfBlock(section, 'overall-job')]) {
    const game = gameIn(words);
    if (game) return game;
  }
  return undefined;
}

/** What a section of a job map says that its other sections may ask for. */
export function* mapStatements(section: Section): Iterable<Statement> {
  const game = gameOf(section);
  if (game) yield mapSays.game(game);
  if (section.blocks.some((reading) => isStep(reading.definition.id))) yield mapSays.step;
  if (section.prose.some(({ words }) => JOB.test(words))) yield mapSays.job;
}
