import * as z from 'zod';
import type { Choices } from '../core/configuration/choices';
import type { RuleTerm, Term, Vocabulary } from '../core/configuration/vocabulary';
import type { Level } from '../core/rules/finding';
import type { OptionDefinition } from '../core/rules/options';

/**
 * What a configuration file may hold: the one definition from which come the checks, the JSON schema, and what the editor offers
 * and explains. Shapes only; what has to fit together beyond that is in `references.ts`.
 */

/** What is said of a setting, and the name under which the JSON schema keeps it. */
interface Meta {
  readonly [key: string]: unknown;
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: unknown[];
  /** For editors: what is said of each value. */
  readonly enumDescriptions?: readonly string[];
}

/** A schema, and what is said of its parts. */
export interface ConfigurationSchema {
  readonly schema: z.ZodType<Choices>;
  readonly metadata: z.core.$ZodRegistry<Meta>;
}

export const levels = ['off', 'hint', 'info', 'warning', 'error'] as const satisfies readonly (
  | Level
  | 'off'
)[];

const levelDescriptions = [
  'Not checked.',
  'Shown faintly in the editor.',
  'Worth knowing; a check passes all the same.',
  'Ought to be mended; a check does not pass.',
  'Has to be mended; a check does not pass.',
];

const profileDescriptions: Readonly<Record<string, string>> = {
  recommended: 'What a finished, good document meets. What holds when nothing is said.',
  strict: 'Stricter: what is worth knowing makes a check fail, too.',
  odi: 'Besides what is recommended, jobs and outcomes are held to the syntax of Outcome-Driven Innovation.',
};

/** Lower-case words joined by hyphens. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** The letters that ids of items begin with. */
export const lettersPattern = /^[A-Z]{1,3}$/;

/** The schema of configuration files that speak of what a vocabulary has. */
export function configurationSchema(vocabulary: Vocabulary): ConfigurationSchema {
  const metadata = z.registry<Meta>();
  const describe = <S extends z.ZodType>(schema: S, meta: Meta): S => {
    metadata.add(schema, meta);
    return schema;
  };
  const text = (description: string, example?: string) =>
    describe(z.string().trim().min(1), {
      description,
      ...(example === undefined ? {} : { examples: [example] }),
    });
  const words = (description: string, examples?: string[]) =>
    describe(z.array(z.string().trim().min(1)), {
      description,
      ...(examples ? { examples: [examples] } : {}),
    });
  const id = (description: string) => describe(z.string().regex(idPattern), { description });
  /** Ids of what is built in, which editors offer, or of one's own. */
  const ids = (known: readonly Term[], description: string) =>
    describe(z.array(describe(z.string().min(1), { anyOf: [offered(known), {}] })), { description });
  const named = (terms: readonly Term[]) =>
    describe(z.enum(terms.map((term) => term.id)), {
      enumDescriptions: terms.map((term) => term.description),
    });

  const level = describe(z.enum(levels), {
    id: 'level',
    description: 'How strongly what a rule finds is said, or off.',
    enumDescriptions: levelDescriptions,
  });
  const option = (definition: OptionDefinition) => {
    const meta = { description: definition.description, default: definition.default };
    if (definition.kind === 'number') return describe(z.number(), meta).optional();
    if (definition.kind === 'choice') return describe(z.enum(definition.values), meta).optional();
    return describe(z.array(z.string().trim().min(1)), meta).optional();
  };
  const rule = ({ id: name, description, level: usual, options }: RuleTerm) =>
    describe(
      z.union([
        level,
        z.strictObject({
          level: level.optional(),
          ...Object.fromEntries(Object.entries(options).map(([key, each]) => [key, option(each)])),
        }),
      ]),
      { title: name, description: `${description} Usually: ${usual}.` },
    ).optional();

  const driver = z.strictObject({
    name: text('How it is called.', 'Compliance').optional(),
    aliases: words('Other names that documents use for it.', ['Regulation']).optional(),
    question: text(
      'What it asks, shown in hovers and templates.',
      'Which rule does it help the buyer to keep?',
    ).optional(),
    example: text('One good answer.', 'The safety board wants every fall reported within a day').optional(),
  });
  const driverIds = ids(vocabulary.drivers, 'The value drivers that this buyer needs, by their ids.');
  const buyer = z.union([
    driverIds,
    z.strictObject({
      name: text('How it is called.', 'Employers').optional(),
      aliases: words('Other names that documents use for it.', ['Companies']).optional(),
      drivers: driverIds.optional(),
    }),
  ]);

  const attribute = z.union([
    words('The values that an item may carry in brackets or in a column.', ['high', 'medium', 'low']),
    z.strictObject({
      name: text('How it is called.').optional(),
      aliases: words('Other names of columns and fields that hold it.').optional(),
      values: words('The values that an item may carry in brackets or in a column.', [
        'high',
        'medium',
        'low',
      ]),
    }),
  ]);
  const block = z.strictObject({
    id: id(
      'Lower-case words joined by hyphens, such as key-results. The grid and links name the block by it.',
    ),
    name: text(
      'The heading as the picture and templates write it. When left out, made of the id.',
      'Key results',
    ).optional(),
    aliases: words(
      'Other headings that documents use for it, matched without case, numbering, emoji and plural.',
      ['Results'],
    ).optional(),
    letters: describe(z.string().regex(lettersPattern), {
      description:
        'The capital letters that ids of its items begin with, up to three: KR gives KR1, KR2 and so on.',
      examples: ['KR'],
    }).optional(),
    question: text(
      'What the block asks, shown in hovers and templates.',
      'How do we know that we are there?',
    ).optional(),
    example: text('One good item.', 'Nine of ten new patients seen within a week').optional(),
    required: describe(z.boolean(), {
      description: 'Whether a finished canvas needs it.',
      default: true,
    }).optional(),
    links: words('Ids of the blocks that its items may link to. When left out: any.', ['goals']).optional(),
    attributes: describe(z.record(z.string().regex(idPattern), attribute), {
      description: 'Ratings and classes that its items carry, by id: their values, or a name and values.',
    }).optional(),
  });
  const canvas = z.strictObject({
    id: id(
      'Lower-case words joined by hyphens, such as okr: <!-- canvas: okr --> marks a text as this canvas.',
    ),
    name: text(
      'How it is called. A heading that says so, above headings of its blocks, opens one. When left out, made of the id.',
      'Objectives and key results',
    ).optional(),
    aliases: words('Other names for it.', ['OKRs']).optional(),
    description: text('What it is for, in a sentence: shown where one chooses a canvas.').optional(),
    blocks: describe(z.array(block).min(1), {
      description: 'Its blocks, in the order of templates and completions.',
    }),
    grid: describe(z.array(z.array(z.string().min(1)).min(1)).min(1), {
      description:
        'The picture: rows of block ids, one cell each. A block that several cells beside or below each other name fills them all. When left out, cards in reading order.',
      examples: [
        [
          ['goals', 'goals', 'risks'],
          ['key-results', 'plan', 'risks'],
        ],
      ],
    }).optional(),
    families: describe(z.array(named(vocabulary.families)), {
      description: 'Families of rules that look at it, besides ref and text, which look at every canvas.',
    }).optional(),
  });

  const schema = z.strictObject({
    $schema: describe(z.string(), {
      description: 'Where the JSON schema of this file is, for editors.',
    }).optional(),
    profile: describe(z.enum(vocabulary.profiles), {
      description: 'A choice of rules and levels. What `rules` says of a rule goes before it.',
      default: 'recommended',
      enumDescriptions: vocabulary.profiles.map((profile) => profileDescriptions[profile] ?? ''),
    }).optional(),
    rules: describe(
      z.strictObject(Object.fromEntries(vocabulary.rules.map((each) => [each.id, rule(each)]))),
      { description: 'By rule: its level, or its level and options.' },
    ).optional(),
    terms: describe(
      z.strictObject({
        products: words('Names of own products and features: solutions, wherever a document names them.', [
          'Night line',
        ]).optional(),
        fine: words('Words that are fine here, whatever a rule thinks of them.', ['synergy']).optional(),
      }),
      { description: 'Words of your own.' },
    ).optional(),
    drivers: describe(byId(vocabulary.drivers, driver), {
      description: 'Value drivers of your own, by id, or more names for those built in.',
    }).optional(),
    buyers: describe(byId(vocabulary.buyers, buyer), {
      description: 'By buyer: the value drivers it needs; for buyers of your own, a name too.',
    }).optional(),
    canvases: describe(z.array(canvas), { description: 'Canvases of your own.' }).optional(),
    include: words('Which files are checked, as globs relative to this file’s folder. When left out, all.', [
      'strategy/**/*.md',
    ]).optional(),
    exclude: words('Which files and folders are not, as globs relative to this file’s folder.', [
      'archive/**',
    ]).optional(),
  });
  /** Things by id: those built in by their names, which editors offer, and any others. */
  function byId<S extends z.ZodType>(known: readonly Term[], value: S) {
    const own = Object.fromEntries(
      known.map(({ id: name, description }) => [
        name,
        describe(value.clone(), { title: name, description }).optional(),
      ]),
    );
    return z.object(own).catchall(value);
  }
  metadata.add(schema, {
    title: 'Canvasmark configuration',
    description: 'How Canvasmark reads and checks the strategy documents in this folder and below.',
  });
  return { schema, metadata };
}

/** Values for editors to offer, with what each is. */
function offered(terms: readonly Term[]): { enum: string[]; enumDescriptions: string[] } {
  return { enum: terms.map((term) => term.id), enumDescriptions: terms.map((term) => term.description) };
}
