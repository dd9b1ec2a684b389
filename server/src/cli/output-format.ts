import { extname } from 'node:path';

/** What a command can write, and what it writes where nobody says. */
export interface Offered<Format extends string> {
  readonly formats: readonly Format[];
  readonly usual: Format;
  /** Whether what is usual may stand in a file with any ending, as text may. */
  readonly usualInAnyFile: boolean;
}

/** Why no format fits, for people. */
export interface NoFormat {
  readonly misuse: string;
}

/**
 * The format that is meant: the one that was given, else the one that the output's ending names.
 * @param given what `--format` says
 * @param output what `-o` says; `-` is standard output
 */
export function formatMeant<Format extends string>(
  given: Format | undefined,
  output: string | undefined,
  { formats, usual, usualInAnyFile }: Offered<Format>,
): Format | NoFormat {
  const ending = output === undefined ? '' : extname(output).slice(1).toLowerCase();
  const named = formats.find((format) => format === ending);
  if (given !== undefined) {
    if (named === undefined || named === given) return given;
    return {
      misuse: `“${output}” would hold ${given}, and its ending says ${named}. Leave --format out, or give it another ending.`,
    };
  }
  if (named !== undefined) return named;
  if (ending === '' || usualInAnyFile) return usual;
  return {
    misuse: `Nothing is written as .${ending}. There are ${formats.join(', ')}; --format chooses one for a file with any other ending.`,
  };
}
