import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import writeFileAtomic from 'write-file-atomic';
import { shownPath } from './files';

/** Something to check. */
export interface Source {
  /** As it is shown. */
  readonly path: string;
  /** Its URI, which links from other documents lead to. */
  readonly uri: string;
  read(): Promise<Uint8Array>;
  /** Puts a text in its place, whole or not at all; its rights stay, and a link stays a link. */
  write(text: string): Promise<void>;
}

/** A file on disk. @param path absolute @param from the folder that shown paths are relative to */
export function fileSource(path: string, from: string): Source {
  return {
    path: shownPath(path, from),
    uri: pathToFileURL(path).href,
    read: () => readFile(path),
    write: (text) => writeFileAtomic(path, text),
  };
}

/** What comes in on standard input; it has no place to be written back to. @param from the folder that it is said to be in */
export function inputSource(path: string, from: string): Source {
  return {
    path,
    uri: pathToFileURL(resolve(from, path)).href,
    read: () => buffer(process.stdin),
    write: () => Promise.reject(new Error('what comes in on standard input cannot be written back')),
  };
}
