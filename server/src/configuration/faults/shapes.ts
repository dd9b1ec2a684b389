import type * as z from 'zod';
import type { Vocabulary } from '../../core/configuration/vocabulary';
import { nearest } from '../../core/rules/nearest';
import { listed, quoted } from '../../core/rules/wording';
import { type JsonSchema, keysAt, type Path } from '../json-schema';
import { idPattern } from '../schema/parts';
import { plainValue, type Written } from '../syntax';
import { pieceAt } from '../written-at';
import type { Fault } from './fault';

type Issue = z.core.$ZodIssue;

/** What a schema finds wrong with the shape of what is written, in words. */
export function shapeFaults(
  issue: Issue,
  written: Written,
  schema: () => JsonSchema,
  vocabulary: Vocabulary,
  above: Path = [],
): Fault[] {
  const path = [...above, ...pathOf(issue)];
  const value = pieceAt(written, path)?.value;
  if (!value && path.length > 0) return [missing(path)];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], schema(), vocabulary));
    case 'invalid_union':
      return unionFaults(issue.errors, path, value, (inner) =>
        shapeFaults(inner, written, schema, vocabulary, path),
      );
    case 'invalid_key':
      return [noId(path, String(path.at(-1)), true)];
    case 'invalid_format':
      return [wrongFormat(path, value)];
    case 'invalid_value':
      return [noneOf(path, value, issue.values.map(String))];
    case 'too_small':
      return [wrong(path, `${subject(path)} is empty: write something, or take it out.`)];
    case 'invalid_type':
      return [wrongKind(path, value, [issue.expected])];
    default:
      return [wrong(path, `${subject(path)} is not what it has to be: ${issue.message}.`)];
  }
}

function pathOf({ path }: Issue): (string | number)[] {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

/** Of several shapes, the one that the writer meant: the one that what is written has the kind of. */
function unionFaults(
  errors: readonly (readonly Issue[])[],
  path: Path,
  value: Written | undefined,
  faultsOf: (issue: Issue) => Fault[],
): Fault[] {
  const isOtherKind = (issue: Issue): boolean =>
    issue.path.length === 0 &&
    (issue.code === 'invalid_type' || (issue.code === 'invalid_value' && value?.kind !== 'scalar'));
  const meant = errors.find((issues) => !issues.some(isOtherKind));
  if (meant) return meant.flatMap(faultsOf);
  return [wrongKind(path, value, errors.flat().filter(isOtherKind).map(expectedBy))];
}

function expectedBy(issue: Issue): string {
  return issue.code === 'invalid_type' ? issue.expected : 'level';
}

function wrong(path: Path, message: string, meant?: string): Fault {
  return { path, code: 'config/wrong-value', message, meant };
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'settings of its own',
  record: 'settings of its own',
  level: 'a level',
};

function wrongKind(path: Path, value: Written | undefined, expected: readonly string[]): Fault {
  const wanted = listed([...new Set(expected.map((kind) => kinds[kind] ?? kind))], 'or');
  const message = `${subject(path)} has to be ${wanted}; here it is ${kindOf(value)}.`;
  const advice = adviceFor(value, expected, path);
  return wrong(path, advice === undefined ? message : `${message} ${advice}`);
}

function adviceFor(value: Written | undefined, expected: readonly string[], path: Path): string | undefined {
  if (value?.kind === 'scalar' && expected.includes('array')) return `Write [${String(value.value)}].`;
  if (value?.kind === 'scalar' && expected.includes('string'))
    return `Put it in quotes: "${String(value.value)}".`;
  if (value?.kind === 'scalar' && expected.includes('boolean')) return booleanAdvice(String(value.value));
  const [only, second] = value?.kind === 'list' ? value.items : [];
  if (only?.kind === 'scalar' && !second && expected.includes('string'))
    return `Write ${String(only.value)} without brackets.`;
  if (path.length === 0) return 'Write settings such as “profile: strict”, one a line.';
  if (expected.includes('object') || expected.includes('record'))
    return 'Write each on a line of its own below, indented by two spaces.';
  return undefined;
}

function booleanAdvice(word: string): string | undefined {
  if (/^(?:yes|on|y)$/i.test(word)) return 'Write true.';
  return /^(?:no|off|n)$/i.test(word) ? 'Write false.' : undefined;
}

function kindOf(value: Written | undefined): string {
  if (value?.kind === 'list') return 'a list';
  if (value?.kind === 'map') return 'settings with names';
  return typeof value?.value === 'string' ? 'text' : `${String(value?.value)}`;
}

function noneOf(path: Path, value: Written | undefined, values: readonly string[]): Fault {
  if (value?.kind !== 'scalar')
    return wrongKind(path, value, values.includes('warning') ? ['level'] : ['string']);
  const word = String(value.value);
  const meant =
    value.value === false && values.includes('off') ? 'off' : (nearest(word, values) ?? synonyms[word]);
  const known = meant !== undefined && values.includes(meant) ? meant : undefined;
  const advice = known === undefined ? `It can be ${listed(values, 'or')}.` : `Did you mean “${known}”?`;
  return wrong(path, `${quoted(word)} is no value for ${subject(path, 'middle')}. ${advice}`, known);
}

/** Words that other tools use for levels. */
const synonyms: Readonly<Record<string, string>> = {
  warn: 'warning',
  information: 'info',
  suggestion: 'hint',
  none: 'off',
  disabled: 'off',
  ignore: 'off',
  '0': 'off',
  '1': 'warning',
  '2': 'error',
  fatal: 'error',
};

function noColor(path: Path, word: string): Fault {
  const digits = /^(?:0x|#)?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(word.trim())?.[1];
  const meant = digits === undefined ? undefined : `"#${digits}"`;
  return wrong(
    path,
    `${quoted(word)} is no colour here: write red, green and blue in hexadecimal digits, in quotes, such as ${meant ?? '"#1d58b0"'}.`,
  );
}

function wrongFormat(path: Path, value: Written | undefined): Fault {
  const word = value ? String(plainValue(value)) : '';
  if (path.at(-2) === 'colors') return noColor(path, word);
  if (path.at(-1) !== 'letters') return noId(path, word, false);
  const capitals = word
    .toUpperCase()
    .replace(/[^A-Z]/g, '')
    .slice(0, 3);
  const meant = capitals === '' ? undefined : capitals;
  return wrong(
    path,
    `${quoted(word)} cannot begin ids: write up to three capital letters, such as “${meant ?? 'KR'}”.`,
    meant,
  );
}

/** An id that is none. */
export function noId(path: Path, word: string, atKey: boolean): Fault {
  const bare = word
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  const meant = idPattern.test(bare) ? bare : undefined;
  return {
    path,
    code: 'config/wrong-value',
    message: `${quoted(word)} is no id: write lower-case words joined by hyphens, such as “${meant ?? 'key-results'}”.`,
    meant,
    ...(atKey ? { atKey: true } : {}),
  };
}

function unknownKey(path: Path, schema: JsonSchema, vocabulary: Vocabulary): Fault {
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  const known = keysAt(schema, parent).filter((each) => each !== '$schema');
  if (parent[0] === 'rules' && parent.length === 1) return unknownRule(path, key, known);
  const rule = vocabulary.rules.find(({ id }) => parent[0] === 'rules' && id === parent[1]);
  const meant = nearest(key, known);
  const what = rule
    ? `${quoted(key)} is no option of ${rule.id}`
    : `There is no setting ${quoted(key)}${placeIn(parent)}`;
  return {
    path,
    code: rule ? 'config/unknown-option' : 'config/unknown-setting',
    atKey: true,
    message: `${what}, so it changes nothing. ${meant === undefined ? whatThereIs(known) : `Did you mean “${meant}”?`}`,
    meant,
  };
}

function whatThereIs(known: readonly string[]): string {
  return known.length === 1 ? `There is “${known[0]}” only.` : `There are ${listed(known)}.`;
}

function placeIn(parent: Path): string {
  const name = parent.findLast((step) => typeof step === 'string');
  return name === undefined ? '' : ` in “${name}”`;
}

/** Whoever leaves out the family means a rule of that name. */
function unknownRule(path: Path, key: string, known: readonly string[]): Fault {
  const named = known.filter((id) => id.endsWith(`/${key.toLowerCase()}`));
  const meant = named.length === 1 ? named[0] : nearest(key, known);
  const advice =
    meant === undefined ? 'The name of a rule stands beside each finding.' : `Did you mean “${meant}”?`;
  return {
    path,
    code: 'config/unknown-rule',
    atKey: true,
    message: `There is no rule ${quoted(key)}, so it changes nothing. ${advice}`,
    meant,
  };
}

function missing(path: Path): Fault {
  const key = String(path.at(-1));
  const within = path.slice(0, -1).findLast((step) => typeof step === 'string');
  const where = within === undefined ? '' : ` of “${within}”`;
  const entry = typeof path.at(-2) === 'number' ? `This entry${where}` : `${quoted(String(within))}`;
  return {
    path,
    code: 'config/missing',
    message: `${entry} has no “${key}”, without which it cannot be used. Add “${key}: ...”.`,
  };
}

/** How a sentence speaks of what stands at a path. */
function subject(path: Path, at: 'begin' | 'middle' = 'begin'): string {
  const last = path.at(-1);
  if (last === undefined) return at === 'begin' ? 'A configuration' : 'a configuration';
  if (typeof last === 'string') return `“${last}”`;
  const list = path.findLast((step) => typeof step === 'string');
  return `${at === 'begin' ? 'An' : 'an'} entry of “${list}”`;
}
