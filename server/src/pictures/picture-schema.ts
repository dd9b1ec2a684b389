import * as z from 'zod';

/**
 * A picture as data for programs. Only what is seen stands in it, in reading order, and no places in the text: so a document that
 * changes in one item changes its JSON in one item.
 */

const level = z.enum(['error', 'warning', 'info', 'hint']);

const finding = z
  .strictObject({
    level: level.describe('the gravest level among the messages'),
    messages: z.array(z.string()),
  })
  .describe('what the rules say about it');

const chip = z.strictObject({
  kind: z
    .enum(['serves', 'served-by', 'broken', 'file', 'attribute'])
    .describe(
      'serves, served-by: another item; broken: a link that leads nowhere; file: a link out of the document; attribute: a rating or class',
    ),
  text: z.string(),
});

const card = z.strictObject({
  key: z.string().describe('unique in the document; stays the same while other items are edited'),
  id: z.string().nullable().describe('the id that the writer gave it: J1'),
  block: z.string(),
  slot: z.string().nullable().describe('the part of the block that it answers: early-adopters'),
  label: z.string().nullable().describe('what it is, where its surroundings do not say so'),
  words: z.string(),
  state: z.enum(['plain', 'unserved', 'not-applicable']),
  chips: z.array(chip),
  findings: finding.nullable(),
  get cards() {
    return z.array(card).describe('what belongs to it: benefits of a feature');
  },
});

const region = z.strictObject({
  block: z.string(),
  name: z.string(),
  part: z.string().nullable().describe('which part of the picture it stands in: a buyer, a chain'),
  findings: finding.nullable(),
  gap: z
    .strictObject({
      kind: z.enum(['missing', 'empty', 'optional', 'not-applicable']),
      words: z.string(),
    })
    .nullable()
    .describe('why there are no cards'),
  cards: z.array(card),
});

const count = z.int().nonnegative();

const remark = z.strictObject({ words: z.string(), findings: finding.nullable() });

const picture = z.strictObject({
  key: z.string(),
  canvas: z.string().describe('id of the canvas: lean'),
  name: z.string().describe('what that canvas is called'),
  title: z.string(),
  audience: z.array(z.string()).describe('for whom: segment and buyer'),
  form: z.string().describe('how its blocks are arranged'),
  coverage: z.strictObject({
    covered: count,
    all: count,
    parts: z.array(z.strictObject({ block: z.string(), covered: count, all: count })),
  }),
  tally: z.array(z.strictObject({ level, count })),
  findings: finding.nullable().describe('what the rules say about the canvas as a whole'),
  regions: z.array(region),
  links: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      lines: z
        .array(z.strictObject({ from: z.string(), to: z.string() }))
        .describe('keys of the cards between which the picture draws it'),
    }),
  ),
  remarks: z.array(remark).describe('findings about nothing that is drawn'),
  unread: z.array(remark).describe('lines of the document that were not read'),
});

export const pictureFile = z
  .strictObject({ version: z.literal(1), pictures: z.array(picture) })
  .describe('The pictures of a strategy document, as “canvasmark render --format json” writes them.');

export type PictureFile = z.infer<typeof pictureFile>;
export type PictureData = z.infer<typeof picture>;
export type CardData = z.infer<typeof card>;
export type RegionData = z.infer<typeof region>;

/** The same as JSON schema, for other programs. */
export function pictureJsonSchema(): object {
  return z.toJSONSchema(pictureFile);
}
