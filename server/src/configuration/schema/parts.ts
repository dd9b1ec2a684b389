import * as z from 'zod';
import type { Term } from '../../core/configuration/vocabulary';

/** What is said of a setting beside its shape; it goes into the JSON schema as it is. */
export interface Meta {
  readonly [key: string]: unknown;
  /** The name of a definition that several settings share. */
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly default?: unknown;
  /** For editors: what is said of each value. */
  readonly enumDescriptions?: readonly string[];
}

export type Metadata = z.core.$ZodRegistry<Meta>;

/** Lower-case words joined by hyphens. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Red, green and blue. */
export const colorPattern = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** The letters that ids of items begin with. */
export const lettersPattern = /^[A-Z]{1,3}$/;

/** The parts of which schemas are made, each with what is said of it. */
export class Parts {
  readonly metadata: Metadata = z.registry<Meta>();

  /** Notes what is said of a schema. */
  described<S extends z.ZodType>(schema: S, meta: Meta): S {
    this.metadata.add(schema, meta);
    return schema;
  }

  text(description: string, example?: string) {
    return this.described(someText(), {
      description,
      ...(example === undefined ? {} : { examples: [example] }),
    });
  }

  words(description: string, ...example: string[]) {
    const examples = example.length > 0 ? { examples: [example] } : {};
    return this.described(z.array(someText()), { description, ...examples });
  }

  id(description: string) {
    return this.described(z.string().regex(idPattern), { description });
  }

  /** One of some terms. */
  oneOf(terms: readonly Term[]) {
    return this.described(z.enum(terms.map((term) => term.id)), {
      enumDescriptions: terms.map((term) => term.description),
    });
  }

  /** Ids of what is built in, which editors offer, or of one's own. */
  ids(known: readonly Term[], description: string) {
    const offered = {
      enum: known.map((term) => term.id),
      enumDescriptions: known.map((term) => term.description),
    };
    return this.described(z.array(this.described(z.string().min(1), { anyOf: [offered, {}] })), {
      description,
    });
  }

  /** Values by id: those of what is built in, which editors offer, and any others. */
  byId<S extends z.ZodType>(known: readonly Term[], value: S) {
    const builtIn = known.map(
      ({ id, description }) => [id, this.described(value.optional(), { title: id, description })] as const,
    );
    return z.object(Object.fromEntries(builtIn)).catchall(value);
  }
}

function someText() {
  return z.string().trim().min(1);
}
