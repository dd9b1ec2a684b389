import { readFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { PictureFormat } from '../pictures/formats';
import type { RenderedFile } from '../pictures/render';
import { shownPath } from './files';
import { cannotBeWritten } from './outcome';
import type { Terminal } from './terminal';

/** Where pictures go. */
export interface PictureTarget {
  /** The document that they are pictures of: absolute. */
  readonly document: string;
  /** The folder that one is in: absolute. */
  readonly from: string;
  readonly format: PictureFormat;
  /** A file, or `-` for standard output; beside the document when undefined. */
  readonly output: string | undefined;
  /** What stands behind the document's name in a file beside it: `.diff`. */
  readonly suffix?: string;
}

/** Writes pictures where they go, each whole or not at all, and says where. @returns whether all were written */
export async function deliver(
  files: readonly RenderedFile[],
  target: PictureTarget,
  terminal: Terminal,
): Promise<boolean> {
  if (target.output === '-' && files.length > 1) {
    const shown = shownPath(target.document, target.from);
    await terminal.complain(
      `With “-o -” an image is of one canvas, and ${shown} holds ${files.length}: add --canvas 1.`,
    );
    return false;
  }
  for (const { number, content } of files) {
    if (target.output === '-') {
      process.stdout.write(content);
      continue;
    }
    const path = pathFor(target, files.length > 1 ? number : undefined);
    const shown = shownPath(path, target.from);
    try {
      await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
    } catch (error) {
      await terminal.complain(cannotBeWritten(shown, error));
      return false;
    }
    await terminal.print(`${shown}\n`);
  }
  return true;
}

/** Whether each picture is what lies where it goes; says which are not. Nothing is written. */
export async function areCurrent(
  files: readonly RenderedFile[],
  target: PictureTarget,
  terminal: Terminal,
): Promise<boolean> {
  let current = true;
  for (const { number, content } of files) {
    const path = pathFor(target, files.length > 1 ? number : undefined);
    const lying = await readFile(path).catch(() => undefined);
    if (lying && isSame(lying, content)) continue;
    current = false;
    const what = lying ? 'is not what its document says now' : 'is not there, or cannot be read';
    await terminal.print(`${shownPath(path, target.from)} ${what}\n`);
  }
  return current;
}

/** Text is the same whatever git made of the ends of its lines. */
function isSame(lying: Buffer, content: string | Uint8Array): boolean {
  return typeof content === 'string'
    ? lying.toString('utf8').replaceAll('\r\n', '\n') === content.replaceAll('\r\n', '\n')
    : lying.equals(content);
}

/** Where a picture goes: where the user said, or beside the document; several are numbered. */
export function pathFor(
  { document, from, format, output, suffix = '' }: PictureTarget,
  number: number | undefined,
): string {
  const named =
    output === undefined
      ? join(dirname(document), `${basename(document, extname(document))}${suffix}.${format}`)
      : resolve(from, output);
  if (number === undefined) return named;
  const ending = extname(named);
  return `${named.slice(0, named.length - ending.length)}-${number}${ending}`;
}
