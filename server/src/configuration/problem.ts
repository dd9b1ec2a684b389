import type { Level } from '../core/rules/finding';

/** A mistake in a configuration file. What it is about does not count; all else does. */
export interface Problem {
  readonly code: ProblemCode;
  readonly level: Level;
  /** What is wrong, and what to write instead. */
  readonly message: string;
  /** Zero-based UTF-16 offsets in the file's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** What was probably meant in its stead. */
  readonly correction?: string;
}

export type ProblemCode =
  /** What cannot be read as YAML or JSON. */
  | 'config/syntax'
  /** A key that stands there twice. */
  | 'config/duplicate-key'
  | 'config/unknown-setting'
  | 'config/unknown-rule'
  | 'config/unknown-option'
  /** Something else than what a setting takes. */
  | 'config/wrong-value'
  /** Something that has to be there and is not. */
  | 'config/missing'
  /** An id or name that belongs to something else. */
  | 'config/taken'
  /** An id of something that does not exist. */
  | 'config/unknown-id'
  /** A grid that cannot be drawn. */
  | 'config/grid'
  /** A colour in which words could not be read as it is. */
  | 'config/hard-to-read'
  /** A file that is not there, or not what it has to be. */
  | 'config/no-file'
  /** A second configuration file in one folder. */
  | 'config/two-files';
