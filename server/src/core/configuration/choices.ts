import type { Level } from '../rules/finding';
import type { OptionValue } from '../rules/options';
import type { Profile } from '../rules/rule';
import type { BrandColors, StyleName } from './picture-style';

/**
 * What an organisation has chosen, as plain data: what is valid of a configuration file. Ids are those of rules, canvases, blocks,
 * buyers and drivers, built in or its own. Whatever is left out is as if nobody had said anything.
 */
export interface Choices {
  readonly profile?: Profile | undefined;
  /** By rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting | undefined>> | undefined;
  readonly terms?: OwnTerms | undefined;
  /** By id: value drivers of its own, or more names for those built in. */
  readonly drivers?: Readonly<Record<string, OwnDriver | undefined>> | undefined;
  /** By id: buyers of its own, or other drivers and more names for those built in. */
  readonly buyers?: Readonly<Record<string, OwnBuyer | undefined>> | undefined;
  readonly canvases?: readonly OwnCanvas[] | undefined;
  readonly picture?: OwnPicture | undefined;
  /** Globs relative to the configuration file's folder. */
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
}

export interface OwnPicture {
  readonly style?: StyleName | undefined;
  readonly colors?: BrandColors | undefined;
  /** From the configuration file's folder. */
  readonly logo?: string | undefined;
}

/** A level, or a level and options by name. */
export type RuleSetting =
  | Level
  | 'off'
  | ({ readonly level?: Level | 'off' | undefined } & Readonly<Record<string, OptionValue | undefined>>);

export interface OwnTerms {
  readonly products?: readonly string[] | undefined;
  readonly fine?: readonly string[] | undefined;
}

export interface OwnDriver {
  readonly name?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly question?: string | undefined;
  readonly example?: string | undefined;
}

/** A list is the ids of its drivers. */
export type OwnBuyer =
  | readonly string[]
  | {
      readonly name?: string | undefined;
      readonly aliases?: readonly string[] | undefined;
      readonly drivers?: readonly string[] | undefined;
    };

export interface OwnCanvas {
  readonly id: string;
  readonly name?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly description?: string | undefined;
  readonly blocks: readonly OwnBlock[];
  /** Rows of block ids. */
  readonly grid?: readonly (readonly string[])[] | undefined;
  readonly families?: readonly string[] | undefined;
}

export interface OwnBlock {
  readonly id: string;
  readonly name?: string | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly letters?: string | undefined;
  readonly question?: string | undefined;
  readonly example?: string | undefined;
  readonly required?: boolean | undefined;
  /** Ids of the blocks that its items may link to. */
  readonly links?: readonly string[] | undefined;
  /** By id: the values, or the values and names of the column. */
  readonly attributes?: Readonly<Record<string, OwnAttribute | undefined>> | undefined;
}

export type OwnAttribute =
  | readonly string[]
  | {
      readonly name?: string | undefined;
      readonly aliases?: readonly string[] | undefined;
      readonly values: readonly string[];
    };
