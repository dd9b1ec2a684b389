import * as z from 'zod';

/**
 * What changed between two versions of a document, as data for programs. Entries stand in the order of the newer version, keys always in
 * the same order.
 */

const served = z.strictObject({ covered: z.int().nonnegative(), all: z.int().nonnegative() });

const change = z.discriminatedUnion('what', [
  z.strictObject({ what: z.enum(['words', 'id', 'place']), before: z.string(), after: z.string() }),
  z.strictObject({
    what: z
      .enum(['attribute', 'field'])
      .describe('attribute: a rating or class; field: another labelled part of the item'),
    name: z.string().describe('importance; empty where the kind of attribute is not known'),
    before: z.string().nullable(),
    after: z.string().nullable(),
  }),
  z.strictObject({
    what: z.literal('link'),
    how: z.enum(['gained', 'lost']),
    to: z.string().describe('the id or the words of the item that it serves, or a file'),
  }),
]);

const item = z.strictObject({
  kind: z.enum(['added', 'removed', 'changed']),
  id: z.string().nullable().describe('its id now; of a removed item, the one that it had'),
  block: z.string(),
  place: z.string().describe('where it stands, in words'),
  words: z.string(),
  changes: z.array(change),
});

const canvas = z.strictObject({
  kind: z.enum(['added', 'removed', 'changed', 'same']),
  canvas: z.string().describe('id of the canvas: lean'),
  name: z.string(),
  title: z.string(),
  titleBefore: z.string().nullable().describe('where that was another one'),
  coverage: z
    .strictObject({
      before: served,
      after: served,
      gained: z.array(z.string()).describe('what is served now and was not'),
      lost: z.array(z.string()),
    })
    .nullable()
    .describe('null where there is no other version to compare with'),
  items: z.array(item),
});

const version = z.strictObject({
  path: z.string(),
  revision: z.string().nullable().describe('what was asked for: HEAD~3; null for a file as it lies on disk'),
  commit: z.string().nullable().describe('the commit that this is'),
});

export const changesFile = z
  .strictObject({ version: z.literal(1), before: version, after: version, canvases: z.array(canvas) })
  .describe('What changed between two versions, as “canvasmark diff --format json” writes it.');

export type ChangesFile = z.infer<typeof changesFile>;
export type CanvasData = z.infer<typeof canvas>;
export type ItemData = z.infer<typeof item>;
export type ChangeData = z.infer<typeof change>;
export type VersionData = z.infer<typeof version>;

/** The same as JSON schema, for other programs. */
export function changesJsonSchema(): object {
  return z.toJSONSchema(changesFile);
}
