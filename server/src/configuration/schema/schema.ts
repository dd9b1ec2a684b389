import * as z from 'zod';
import type { Choices } from '../../core/configuration/choices';
import type { Vocabulary } from '../../core/configuration/vocabulary';
import type { Profile } from '../../core/rules/rule';
import { buyersSchema, driversSchema } from './buyers';
import { canvasesSchema } from './canvases';
import { type Metadata, Parts } from './parts';
import { pictureSchema } from './picture';
import { rulesSchema } from './rules';

/** A schema, and what is said of its parts. */
export interface ConfigurationSchema {
  readonly schema: z.ZodType<Choices>;
  readonly metadata: Metadata;
}

const profileDescriptions: Readonly<Record<Profile, string>> = {
  recommended: 'What a finished, good document meets. It holds when nothing is said.',
  strict: 'Stricter: what is otherwise only worth knowing keeps a check from passing.',
  odi: 'Besides what is recommended, jobs and outcomes have the form that Outcome-Driven Innovation asks for.',
};

/**
 * What a configuration file may hold: the one definition from which come its checks, the JSON schema, and what the editor offers and
 * explains. Shapes only; how things have to fit together beyond that is in `faults/references.ts`.
 */
export function configurationSchema(vocabulary: Vocabulary): ConfigurationSchema {
  const parts = new Parts();
  const schema = z.strictObject({
    $schema: parts.text('Where the JSON schema of this file is, for editors.').optional(),
    profile: parts
      .described(z.enum(vocabulary.profiles), {
        description: 'A choice of rules and levels. What “rules” says of a rule goes before it.',
        default: 'recommended',
        enumDescriptions: vocabulary.profiles.map((profile) => profileDescriptions[profile]),
      })
      .optional(),
    rules: rulesSchema(parts, vocabulary.rules).optional(),
    terms: termsSchema(parts).optional(),
    drivers: driversSchema(parts, vocabulary).optional(),
    buyers: buyersSchema(parts, vocabulary).optional(),
    canvases: canvasesSchema(parts, vocabulary).optional(),
    picture: pictureSchema(parts).optional(),
    include: parts
      .words(
        'Which files are checked, as globs from this file’s folder. When left out, all.',
        'strategy/**/*.md',
      )
      .optional(),
    exclude: parts
      .words('Which files and folders are left out, as globs from this file’s folder.', 'archive/**')
      .optional(),
  });
  parts.described(schema, {
    title: 'Canvasmark configuration',
    description: 'How Canvasmark reads and checks the strategy documents in this folder and below.',
  });
  return { schema, metadata: parts.metadata };
}

function termsSchema(parts: Parts) {
  const terms = z.strictObject({
    products: parts
      .words(
        'Names of your own products and features: solutions, wherever a document names them.',
        'Night line',
      )
      .optional(),
    fine: parts.words('Words that are fine here, whatever a rule thinks of them.', 'synergy').optional(),
  });
  return parts.described(terms, { description: 'Words of your own.' });
}
