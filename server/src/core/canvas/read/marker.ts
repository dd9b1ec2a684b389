import { CORE_SCHEMA, load } from 'js-yaml';
import type { Place } from '../../markdown/block';

/** What a marker says: which canvases, and with what settings (`segment`, `buyer` ...). */
export interface Marker {
  readonly canvases: readonly string[];
  readonly settings: Readonly<Record<string, string>>;
  readonly place: Place;
}

/** Reads `canvas: two-lane segment="Rural members"`, the body of a comment; undefined when it is no marker. */
export function markerIn(body: string, place: Place): Marker | undefined {
  const found = /^canvas\s*:\s*([^\s"=]+(?:\s*,\s*[^\s"=]+)*)?\s*/i.exec(body);
  if (!found) return undefined;
  const settings: Record<string, string> = {};
  for (const match of body
    .slice(found[0].length)
    .matchAll(/([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))/gi)) {
    settings[(match[1] ?? '').toLowerCase()] = match[2] ?? match[3] ?? match[4] ?? '';
  }
  return {
    canvases: (found[1] ?? '')
      .split(',')
      .map(idForm)
      .filter((id) => id !== ''),
    settings,
    place,
  };
}

/** Reads the `canvas` key of front matter; undefined when there is none. Mistakes in other keys do no harm. */
export function markerInFrontMatter(body: string, place: Place): Marker | undefined {
  if (!/^["']?canvas["']?\s*:/m.test(body)) return undefined;
  const read = readYaml(body) ?? readEachKey(body);
  if (!('canvas' in read)) return undefined;
  const named = read['canvas'];
  const canvases = (Array.isArray(named) ? named : [named])
    .filter((id) => typeof id === 'string')
    .map(idForm);
  const settings: Record<string, string> = {};
  for (const [key, value] of Object.entries(read)) {
    const said = Array.isArray(value) ? value : [value];
    if (said.every((one) => typeof one === 'string' || typeof one === 'number'))
      settings[key.toLowerCase()] = said.join(', ');
  }
  return { canvases, settings, place };
}

function readYaml(body: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = load(body, { schema: CORE_SCHEMA });
    return typeof read === 'object' && read !== null ? { ...read } : undefined;
  } catch {
    return undefined;
  }
}

/** Front matter that is no YAML as a whole (`title: A line: for nights`), a key at a time; what cannot be read is left out. */
function readEachKey(body: string): Record<string, unknown> {
  const keys = body.split(/^(?=["']?[\w-]+["']?[ \t]*:)/m).flatMap((key) => readYaml(key) ?? []);
  return Object.assign({}, ...keys);
}

function idForm(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
