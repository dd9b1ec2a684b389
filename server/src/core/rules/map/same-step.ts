import { isStep } from '../../canvas/job-map';
import type { Item } from '../../canvas/model';
import { comparable } from '../../canvas/names';
import { placeIn } from '../../canvas/phrase';
import { placeholdersIn } from '../../language/placeholder';
import type { Place } from '../../markdown/block';
import type { Fix } from '../finding';
import type { SectionRule } from '../rule';
import type { SectionView } from '../view';
import { quoted } from '../wording';
import { outwardMap } from './outward';
import { type Game, gameIn, gameOf, mapSays } from './statements';

export const sameStep: SectionRule = {
  id: 'map/same-step',
  looksAt: 'section',
  level: 'info',
  summary: 'A step that says the same in the map of the survival game and in that of the progress game.',
  why: 'The two maps are drawn apart because the games differ: one asks what is paid for, the other what people need. The same words in both are either an overlap, which is worth a lot and should be said to be one, or one map was copied from the other and not thought through.',
  source:
    'The writing on two-lane business models in healthcare that this canvas comes from, whose two maps share the nine steps and no words',
  examples: {
    violating: [
      {
        title: 'copied',
        markdown:
          '# Clinic\n\n## Job map (survival game)\n<!-- canvas: job-map -->\n\n1. DEFINE: list what is paid for\n2. EXECUTE: visit at home\n\n## Job map (progress game)\n<!-- canvas: job-map -->\n\n1. DEFINE: agree what “well again” means\n2. EXECUTE: «visit at home»\n',
        fixed:
          '# Clinic\n\n## Job map (survival game)\n<!-- canvas: job-map -->\n\n1. DEFINE: list what is paid for\n2. EXECUTE: visit at home\n\n## Job map (progress game)\n<!-- canvas: job-map -->\n\n1. DEFINE: agree what “well again” means\n2. EXECUTE: visit at home (overlap)\n',
      },
      {
        title: 'in two columns of one table',
        canvas: 'job-map',
        markdown:
          'Overall job: bring the harvest in\n\n| Step | Survival game | Progress game |\n|---|---|---|\n| Define | Agree the tonnage | Agree which evenings |\n| Execute | Pick by row | «Pick by row» |\n',
        fixed:
          'Overall job: bring the harvest in\n\n| Step | Survival game | Progress game |\n|---|---|---|\n| Define | Agree the tonnage | Agree which evenings |\n| Execute | Pick by row | Pick by row (overlap) |\n',
      },
    ],
    conforming: [
      {
        title: 'each its own',
        markdown:
          '# Clinic\n\n## Job map (survival game)\n<!-- canvas: job-map -->\n\n1. EXECUTE: visit at home, by the tariff\n\n## Job map (progress game)\n<!-- canvas: job-map -->\n\n1. EXECUTE: practise the stairs together\n',
      },
    ],
    silent: [
      {
        title: 'said to be an overlap',
        markdown:
          '# Clinic\n\n## Job map (survival game)\n<!-- canvas: job-map -->\n\n1. EXECUTE: visit at home (overlap)\n\n## Job map (progress game)\n<!-- canvas: job-map -->\n\n1. EXECUTE: visit at home (overlap)\n',
      },
      {
        title: 'two jobs of one game',
        markdown:
          '# Clinic\n\n## Job map: walk to church\n<!-- canvas: job-map -->\n\n1. MONITOR: ask each Sunday\n\n## Job map: sleep through\n<!-- canvas: job-map -->\n\n1. MONITOR: ask each Sunday\n',
      },
      {
        title: 'another step of the other map',
        markdown:
          '# Clinic\n\n## Job map (survival game)\n<!-- canvas: job-map -->\n\n1. LOCATE: visit at home\n\n## Job map (progress game)\n<!-- canvas: job-map -->\n\n1. EXECUTE: visit at home\n',
      },
    ],
  },
  check(view, report) {
    for (const { item, game } of repeatedBeside(view))
      report({
        at: placeIn(item.phrase),
        message: message(item, game),
        fixes: [overlap(item.wordsEnd)],
      });
    const game = ownGame(view);
    if (!game) return;
    for (const item of view.allItems) {
      const { words } = item.phrase;
      if (!isStep(item.block.id) || item.notApplicable || isLinked(item) || words.split(/\s+/).length < 2)
        continue;
      if (placeholdersIn(words).length > 0 || !isInOther(view, item, game)) continue;
      report({
        at: placeIn(item.phrase),
        message: message(item, game),
        fixes: item.form === 'row' ? [] : [overlap(item.wordsEnd)],
      });
    }
  },
};

/** @param game the one in which it stands a second time */
function message({ phrase, block }: Item, game: Game): string {
  return `${quoted(phrase.words)} stands under ${quoted(block.name)} in the map of the ${game === 'survival' ? 'progress' : 'survival'} game too. If it serves both games, it is an overlap: write “(overlap)” behind it, or link the two. If not, say what this game does differently.`;
}

function overlap(at: Place): Fix {
  return {
    title: 'It is an overlap',
    steps: [{ kind: 'replace', at, text: ' (overlap)' }],
    safe: false,
    preferred: false,
  };
}

/** Rows of one table for both games, with the same words in both columns: said of the second one. */
function repeatedBeside({ allItems }: SectionView): { item: Item; game: Game }[] {
  return allItems.flatMap((item, index) => {
    const { words } = item.phrase;
    const game = gameOfColumn(item);
    if (!game || !isStep(item.block.id) || item.notApplicable || isLinked(item)) return [];
    if (words.split(/\s+/).length < 2 || placeholdersIn(words).length > 0) return [];
    const isSaidBefore = allItems
      .slice(0, index)
      .some(
        (other) =>
          other.place === item.place &&
          isOther(gameOfColumn(other), game) &&
          comparable(other.phrase.words) === comparable(words) &&
          !isLinked(other),
      );
    return isSaidBefore ? [{ item, game }] : [];
  });
}

/** The game that the column of an item is about. */
function gameOfColumn({ form, attributes }: Item): Game | undefined {
  if (form !== 'row') return undefined;
  return attributes.map(({ value }) => gameIn(value)).find((game) => game !== undefined);
}

/** Said in the map that comes second, so that one finding stands for both. */
function isInOther(view: SectionView, item: Item, game: Game): boolean {
  const { canvas, section, beyond } = view;
  const words = comparable(item.phrase.words);
  const within = canvas
    .withWords(item.phrase.words)
    .find((other) => other.item !== item && other.block === item.block.id && other.part !== section.part);
  if (within && isOther(gameIn(within.part), game)) return game === 'progress';
  const own = numberOf(section.canvasKey);
  const games = new Map(
    beyond.facts(outwardMap.game(beyond.document)).map(({ source, states }) => [source.canvas, states]),
  );
  return beyond.facts(outwardMap.step(beyond.document, item.block.id)).some(({ source, states }) => {
    const isOthers = [...(games.get(source.canvas) ?? [])].some((state) => state !== game);
    return isOthers && numberOf(source.canvas) < own && states.has(words);
  });
}

function isOther(found: Game | undefined, game: Game): boolean {
  return found !== undefined && found !== game;
}

/** The running number of a canvas in its document. */
function numberOf(key: string): number {
  return Number(/\d+$/.exec(key)?.[0] ?? 0);
}

function ownGame({ section, canvas }: SectionView): Game | undefined {
  const own = gameOf(section);
  if (own) return own;
  return (['survival', 'progress'] as const).find((game) => canvas.says(mapSays.game(game)));
}

/** Linked, or said to serve both games. */
function isLinked({ links, phrase, attributes }: Item): boolean {
  return (
    links.length > 0 ||
    /\boverlap|\bboth (?:games|lanes|maps)\b/i.test(phrase.words) ||
    attributes.some(({ value }) => /overlap|both/.test(value))
  );
}
