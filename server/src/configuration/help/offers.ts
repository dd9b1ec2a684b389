import { type JsonSchema, schemasAt, shapesOf } from '../json-schema';
import { type Caret, caretAt } from './caret';

/** Something that can be written at the caret of a configuration. */
export interface ConfigurationOffer {
  readonly label: string;
  readonly kind: 'key' | 'value';
  /** What it is for. */
  readonly description: string | undefined;
  /** What is written. */
  readonly text: string;
}

export interface ConfigurationOffers {
  readonly offers: readonly ConfigurationOffer[];
  /** What is typed already, right before the caret, in whose stead an offer goes. */
  readonly typed: string;
}

/**
 * What a schema allows at the caret of a YAML text.
 * @param offset zero-based, UTF-16
 */
export function offersAt(text: string, offset: number, schema: JsonSchema): ConfigurationOffers {
  const caret = caretAt(text, offset);
  if (!caret) return { offers: [], typed: '' };
  const shapes = schemasAt(schema, caret.path).flatMap((each) => shapesOf(schema, each));
  const hasColon = /^[^\r\n]*?:/.test(text.slice(offset));
  const keys = caret.writes === 'value' ? [] : keyOffers(shapes, caret, hasColon, schema);
  const values = caret.writes === 'key' ? [] : valueOffers(shapes);
  return { offers: [...keys, ...values], typed: caret.typed };
}

function keyOffers(
  shapes: readonly JsonSchema[],
  { siblings }: Caret,
  hasColon: boolean,
  root: JsonSchema,
): ConfigurationOffer[] {
  const properties = new Map(shapes.flatMap((shape) => Object.entries(shape.properties ?? {})));
  return [...properties].flatMap(([label, property]) => {
    if (siblings.has(label) || label.startsWith('$') || typeof property === 'boolean') return [];
    const end = hasColon ? '' : takesLine(property, root) ? ': ' : ':';
    return [{ label, kind: 'key', description: property.description, text: label + end }];
  });
}

/** Whether what a setting holds fits on its line. */
function takesLine(property: JsonSchema, root: JsonSchema): boolean {
  return shapesOf(root, property).some(
    ({ type }) => type === 'string' || type === 'number' || type === 'boolean',
  );
}

function valueOffers(shapes: readonly JsonSchema[]): ConfigurationOffer[] {
  const found = new Map<string, ConfigurationOffer>();
  for (const shape of shapes) {
    for (const value of [...(shape.enum ?? []), ...(shape.type === 'boolean' ? [true, false] : [])]) {
      const label = String(value);
      found.set(label, { label, kind: 'value', description: valueDescription(shape, label), text: label });
    }
  }
  return [...found.values()];
}

/** What a schema says of one of its values. */
export function valueDescription(shape: JsonSchema, value: string): string | undefined {
  const index = shape.enum?.findIndex((each) => String(each) === value) ?? -1;
  const descriptions: unknown = shape['enumDescriptions'];
  const found: unknown = Array.isArray(descriptions) ? descriptions[index] : undefined;
  return typeof found === 'string' ? found : undefined;
}
