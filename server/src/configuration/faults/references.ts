import { comparable } from '../../core/canvas/names';
import type { Choices, OwnBlock, OwnCanvas } from '../../core/configuration/choices';
import type { NamedTerm, Vocabulary } from '../../core/configuration/vocabulary';
import { nearest } from '../../core/rules/nearest';
import { listed, quoted } from '../../core/rules/wording';
import type { Path } from '../json-schema';
import { idPattern } from '../schema/parts';
import type { Fault } from './fault';
import { gridFaults } from './grid';
import { pictureFaults } from './picture';
import { noId } from './shapes';

/** What does not fit together in choices that each have the right shape. */
export function referenceFaults(choices: Choices, vocabulary: Vocabulary): Fault[] {
  return [
    ...driverFaults(choices, vocabulary),
    ...buyerFaults(choices, vocabulary),
    ...canvasFaults(choices.canvases ?? [], vocabulary),
    ...pictureFaults(choices.picture),
    ...globFaults('include', choices.include ?? []),
    ...globFaults('exclude', choices.exclude ?? []),
  ];
}

function driverFaults({ drivers = {} }: Choices, vocabulary: Vocabulary): Fault[] {
  const named = Object.entries(drivers)
    .filter(([id]) => idPattern.test(id))
    .map(([id, driver]) => ({ path: ['drivers', id], id, ...driver }));
  return [
    ...idFaults(['drivers'], Object.keys(drivers)),
    ...nameFaults(named, 'driver', namesOfAll(vocabulary.drivers)),
  ];
}

function buyerFaults({ buyers = {}, drivers = {} }: Choices, vocabulary: Vocabulary): Fault[] {
  const known = [
    ...vocabulary.drivers.map(({ id }) => id),
    ...Object.keys(drivers).filter((id) => idPattern.test(id)),
  ];
  const isBuiltIn = (id: string): boolean => vocabulary.buyers.some((buyer) => buyer.id === id);
  const named = Object.entries(buyers).map(([id, buyer]) => ({
    path: ['buyers', id],
    id,
    ...(buyer === undefined || isList(buyer) ? {} : buyer),
  }));
  return [
    ...idFaults(['buyers'], Object.keys(buyers)),
    ...nameFaults(named, 'buyer', namesOfAll(vocabulary.buyers)),
    ...Object.entries(buyers).flatMap(([id, buyer]) => {
      const isBare = buyer === undefined || isList(buyer);
      const path: Path = isBare ? ['buyers', id] : ['buyers', id, 'drivers'];
      const own = isBare ? buyer : buyer.drivers;
      if ((own === undefined || own.length === 0) && !isBuiltIn(id))
        return [noDrivers(['buyers', id], id, known)];
      return (own ?? []).flatMap((driver, index) =>
        known.includes(driver) ? [] : [unknownId([...path, index], 'value driver', driver, known)],
      );
    }),
  ];
}

function isList(value: readonly string[] | object): value is readonly string[] {
  return Array.isArray(value);
}

function noDrivers(path: Path, id: string, known: readonly string[]): Fault {
  return {
    path,
    code: 'config/missing',
    atKey: true,
    message: `The buyer ${quoted(id)} has no value drivers, so nothing could be asked of its section. List some of ${listed(known)}.`,
  };
}

function unknownId(path: Path, what: string, id: string, known: readonly string[]): Fault {
  const meant = nearest(id, known) ?? known.find((each) => comparable(each) === comparable(id));
  const advice =
    meant !== undefined
      ? `Did you mean “${meant}”?`
      : known.length > 0
        ? `There are ${listed(known)}.`
        : 'There are none.';
  return { path, code: 'config/unknown-id', message: `There is no ${what} ${quoted(id)}. ${advice}`, meant };
}

function idFaults(path: Path, ids: readonly string[]): Fault[] {
  return ids.filter((id) => !idPattern.test(id)).map((id) => noId([...path, id], id, true));
}

/** Ids and names of what is built in. Its aliases may be taken: they then mean what an organisation says they mean. */
function namesOfAll(terms: readonly NamedTerm[]): Map<string, string> {
  return new Map(terms.flatMap(({ id, name }) => [id, name].map((word) => [comparable(word), id])));
}

/** Something with names, and where it stands. */
interface Named {
  readonly path: Path;
  readonly id: string;
  readonly name?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
}

/** Names that mean something else already, of which a heading could not say what it means. */
function nameFaults(
  named: readonly Named[],
  what: string,
  taken: ReadonlyMap<string, string> = new Map(),
): Fault[] {
  const owners = new Map(taken);
  const faults: Fault[] = [];
  for (const { path, id, name, aliases = [] } of named) {
    const words = [
      ...(name === undefined ? [] : [{ word: name, at: [...path, 'name'] }]),
      ...aliases.map((word, index) => ({ word, at: [...path, 'aliases', index] })),
    ];
    for (const { word, at } of words) {
      const owner = owners.get(comparable(word));
      if (owner === undefined || owner === id) owners.set(comparable(word), id);
      else
        faults.push({
          path: at,
          code: 'config/taken',
          message: `${quoted(word)} is a name of the ${what} “${owner}” already, so nobody could tell which is meant. Choose another one.`,
        });
    }
  }
  return faults;
}

function canvasFaults(canvases: readonly OwnCanvas[], vocabulary: Vocabulary): Fault[] {
  const builtIn = vocabulary.canvases.map(({ id }) => id);
  const named = canvases.map((canvas, index) => ({ path: ['canvases', index], ...canvas }));
  return [
    ...named.flatMap(({ id, path }, index): Fault[] => {
      if (builtIn.includes(id))
        return [
          takenId(
            path,
            `The id “${id}” belongs to a canvas that is built in. Choose another one, such as “own-${id}”.`,
          ),
        ];
      const first = canvases.findIndex((canvas) => canvas.id === id);
      return first === index
        ? []
        : [
            takenId(
              path,
              `Two canvases have the id “${id}”; what holds is the first one. Choose another id.`,
            ),
          ];
    }),
    ...nameFaults(named, 'canvas', vocabulary.canvasNames),
    ...named.flatMap(({ blocks, grid, path }) => [
      ...blockFaults(blocks, [...path, 'blocks']),
      ...gridFaults(
        grid ?? [],
        blocks.map(({ id }) => id),
        [...path, 'grid'],
      ),
    ]),
  ];
}

/** The whole of what has an id goes; the finding stands at the id. */
function takenId(path: Path, message: string): Fault {
  return { path: [...path, 'id'], drops: path, code: 'config/taken', message };
}

function blockFaults(blocks: readonly OwnBlock[], path: Path): Fault[] {
  const ids = blocks.map(({ id }) => id);
  const known = [...new Set(ids)];
  const letters = blocks.map((block) => block.letters);
  const named = blocks.map((block, index) => ({ ...block, path: [...path, index] }));
  return [
    ...nameFaults(named, 'block'),
    ...named.flatMap((block, index): Fault[] => {
      const at = block.path;
      if (ids.indexOf(block.id) < index)
        return [
          takenId(
            at,
            `Two blocks of this canvas have the id “${block.id}”; what holds is the first one. Choose another id.`,
          ),
        ];
      const links = (block.links ?? []).flatMap((link, place) =>
        ids.includes(link) ? [] : [unknownId([...at, 'links', place], 'block', link, known)],
      );
      const isTaken = block.letters !== undefined && letters.indexOf(block.letters) < index;
      if (!isTaken) return links;
      const message = `The letters “${block.letters}” begin the ids of another block of this canvas, so nobody could tell whose they are. Choose others.`;
      return [...links, { path: [...at, 'letters'], code: 'config/taken', message }];
    }),
  ];
}

function globFaults(setting: 'include' | 'exclude', globs: readonly string[]): Fault[] {
  return globs.flatMap((glob, index) => {
    const advice = globAdvice(glob, setting);
    if (advice === undefined) return [];
    return [
      {
        path: [setting, index],
        code: 'config/wrong-value',
        message: `${quoted(glob)} matches no file here. ${advice}`,
      },
    ];
  });
}

/** What is wrong with a glob, if anything. */
function globAdvice(glob: string, setting: 'include' | 'exclude'): string | undefined {
  if (glob.startsWith('!'))
    return `Write it without “!” under “${setting === 'include' ? 'exclude' : 'include'}”.`;
  if (glob.startsWith('/') || /^[a-z]:/i.test(glob))
    return 'Paths begin in this file’s folder: write it without what leads there.';
  if (/(?:^|[/\\])\.\.(?:[/\\]|$)/.test(glob))
    return 'Only files in this file’s folder and below can be named.';
  return glob.includes('\\') ? 'Write “/” between folders, on every system.' : undefined;
}
