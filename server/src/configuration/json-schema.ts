import * as z from 'zod';
import type { ConfigurationSchema } from './schema/schema';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The schema in the form that editors and other tools read: JSON Schema, draft 7, which is what VS Code knows best. */
export function jsonSchemaOf({ schema, metadata }: ConfigurationSchema): JsonSchema {
  return z.toJSONSchema(schema, { target: 'draft-07', io: 'input', metadata });
}

/** Keys and positions that lead to a piece of a configuration. */
export type Path = readonly (string | number)[];

/** What a schema says of what stands at a path: more than one where it allows for several shapes. */
export function schemasAt(root: JsonSchema, path: Path): JsonSchema[] {
  let found = [root];
  for (const step of path)
    found = found.flatMap((each) => shapesOf(root, each)).flatMap((each) => inside(each, step));
  return found;
}

/** The shapes that a schema allows for, without references. */
export function shapesOf(root: JsonSchema, schema: JsonSchema): JsonSchema[] {
  const target =
    schema.$ref === undefined ? undefined : definitionsOf(root)[schema.$ref.split('/').at(-1) ?? ''];
  const parts = [...(schema.anyOf ?? []), ...(schema.allOf ?? []), target].filter(isSchema);
  return [schema, ...parts.flatMap((part) => shapesOf(root, part))];
}

function definitionsOf(root: JsonSchema): Readonly<Record<string, unknown>> {
  const definitions: unknown = root['definitions'];
  return isRecord(definitions) ? definitions : {};
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function inside(shape: JsonSchema, step: string | number): JsonSchema[] {
  const { items, properties, additionalProperties } = shape;
  if (typeof step === 'number') return [items].flat().filter(isSchema);
  return [properties?.[step] ?? additionalProperties].filter(isSchema);
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null;
}

/** The keys that a schema names for what stands at a path. */
export function keysAt(root: JsonSchema, path: Path): string[] {
  const shapes = schemasAt(root, path).flatMap((each) => shapesOf(root, each));
  return [...new Set(shapes.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}
