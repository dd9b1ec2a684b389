import type { Path } from '../json-schema';
import type { Problem } from '../problem';

/** Something that is wrong at a path. What stands there does not count; where nothing stands, what it is missing in. */
export interface Fault {
  readonly path: Path;
  /** What does not count, where that is more than what is wrong. */
  readonly drops?: Path;
  readonly code: Problem['code'];
  readonly message: string;
  /** An error when left out. */
  readonly level?: Problem['level'];
  /** The key is what is wrong, not what stands behind it. */
  readonly atKey?: true;
  /** What was probably meant in the stead of what stands there. */
  readonly meant?: string | undefined;
}
