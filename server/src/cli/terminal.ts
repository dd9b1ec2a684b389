import type { WriteStream } from 'node:tty';
import picocolors from 'picocolors';

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Where the command line speaks to whoever started it. */
export interface Terminal {
  /** Writes what was asked for; resolves when it is on its way. */
  print(text: string): Promise<void>;
  /** Says beside it what went wrong: one paragraph. */
  complain(text: string): Promise<void>;
  readonly colors: Colors;
  /** Columns to fit in; undefined when nobody looks at a screen. */
  readonly width: number | undefined;
}

/**
 * This process's terminal: results on standard output, complaints on standard error.
 * @param wantsColor false when the user asked for none; else as the environment says (NO_COLOR, FORCE_COLOR, TERM)
 */
export function processTerminal(wantsColor: boolean): Terminal {
  const { stdout, stderr } = process;
  return {
    print: (text) => write(stdout, text),
    complain: (text) => write(stderr, `canvasmark: ${text}\n`),
    colors: picocolors.createColors(wantsColor && showsColor(stdout)),
    width: stdout.isTTY ? stdout.columns : undefined,
  };
}

/** Node's own answer covers NO_COLOR, FORCE_COLOR and TERM, but only a stream that is a screen can be asked. */
function showsColor(stream: WriteStream): boolean {
  const { FORCE_COLOR: force, NO_COLOR: none } = process.env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (none !== undefined && none !== '') return false;
  return stream.isTTY && stream.hasColors();
}

function write(stream: WriteStream, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  // A stream tells of what it could not write by an event, to whoever started it.
  return new Promise((resolve) => {
    stream.write(text, () => resolve());
  });
}

/**
 * Text from outside, made fit for a screen: control characters, with which a document could move the cursor or change colours, and
 * marks that turn the direction of writing become visible characters, one for one.
 */
export function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to be shown
  return text.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, (mark) => {
    const code = mark.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
  });
}
