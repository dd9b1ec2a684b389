import { type JsonSchema, type Path, schemasAt, shapesOf } from '../json-schema';
import { parseSyntax, type Span, type Written } from '../syntax';
import { valueDescription } from './offers';

/** What there is to say of a place in a configuration. */
export interface ConfigurationHelp {
  /** Leads to the setting or value. */
  readonly path: Path;
  /** Paragraphs, the first one about the setting, the next about its value. */
  readonly paragraphs: readonly string[];
  readonly span: Span;
}

/**
 * What a schema says of the setting or the value at an offset.
 * @param offset zero-based, UTF-16
 */
export function helpAt(text: string, offset: number, schema: JsonSchema): ConfigurationHelp | undefined {
  const { written } = parseSyntax(text);
  const found = written && placeAt(written, offset, []);
  if (!found) return undefined;
  const shapes = schemasAt(schema, found.path).flatMap((each) => shapesOf(schema, each));
  const { value } = found;
  const about = shapes.find(({ description }) => description !== undefined)?.description;
  const ofValue = value === undefined ? [] : shapes.map((shape) => valueDescription(shape, value));
  const paragraphs = [
    about,
    ofValue.find((words) => words !== undefined),
    value === undefined ? usual(shapes) : undefined,
  ];
  const said = paragraphs.filter((words) => words !== undefined);
  return said.length > 0 ? { path: found.path, paragraphs: said, span: found.span } : undefined;
}

function usual(shapes: readonly JsonSchema[]): string | undefined {
  const value = shapes.find((shape) => shape.default !== undefined)?.default;
  if (value === undefined) return undefined;
  const words = Array.isArray(value)
    ? value.map(String).join(', ')
    : JSON.stringify(value).replaceAll('"', '');
  return `When left out: ${words === '' ? 'none' : words}.`;
}

interface Place {
  readonly path: Path;
  readonly span: Span;
  /** Undefined at the name of a setting. */
  readonly value?: string;
}

function placeAt(written: Written, offset: number, path: Path): Place | undefined {
  if (written.kind === 'scalar')
    return holds(written.span, offset)
      ? { path, span: written.span, value: String(written.value) }
      : undefined;
  if (written.kind === 'list') {
    const index = written.items.findIndex((item) => holds(item.span, offset));
    const item = written.items[index];
    return item && placeAt(item, offset, [...path, index]);
  }
  for (const [key, entry] of written.entries) {
    if (holds(entry.key, offset)) return { path: [...path, key], span: entry.key };
    const inside = holds(entry.value.span, offset) ? placeAt(entry.value, offset, [...path, key]) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
