import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import writeFileAtomic from 'write-file-atomic';
import { shownPath } from './files';

/** Something to check. */
export interface Source {
  /** As it is shown. */
  readonly path: string;
  read(): Promise<Uint8Array>;
  /** Puts a text in its place, whole or not at all; its rights stay, and a link stays a link. */
  write(text: string): Promise<void>;
}

/** A file on disk. @param path absolute @param from the folder that shown paths are relative to */
export function fileSource(path: string, from: string): Source {
  return {
    path: shownPath(path, from),
    read: () => readFile(path),
    write: (text) => writeFileAtomic(path, text),
  };
}

/** What comes in on standard input; it has no place to be written back to. */
export function inputSource(path: string): Source {
  return {
    path,
    read: () => buffer(process.stdin),
    write: () => Promise.reject(new Error('what comes in on standard input cannot be written back')),
  };
}
