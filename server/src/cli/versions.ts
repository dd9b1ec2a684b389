import { execFile } from 'node:child_process';
import { basename, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { shownPath } from './files';
import { cannotBeRead } from './outcome';
import { fileSource } from './source';
import { decode } from './text-file';

/** A version of a document: a file as it lies on disk, or as it was in a commit. */
export interface Version {
  readonly path: string;
  /** Its URI, which says what configuration holds for it. */
  readonly uri: string;
  readonly text: string;
  /** What was asked for (`HEAD~3`), and the commit that this is; undefined for a file on disk. */
  readonly revision: { readonly asked: string; readonly commit: string } | undefined;
}

/** Why there is no version, for people. */
export interface NoVersion {
  readonly complaint: string;
}

const run = promisify(execFile);

/** As large as a file may be that comes out of git, in bytes. */
const LARGEST = 64 * 1024 * 1024;

/** A file as it lies on disk. @param from the folder that names are relative to */
export async function onDisk(file: string, from: string): Promise<Version | NoVersion> {
  const source = fileSource(resolve(from, file), from);
  try {
    const { text } = decode(await source.read());
    return { path: source.path, uri: source.uri, text, revision: undefined };
  } catch (error) {
    return { complaint: cannotBeRead(source.path, error) };
  }
}

/** A file as it was in a commit, which `git` on this computer is asked for. The file need not lie on disk any more. */
export async function inCommit(file: string, asked: string, from: string): Promise<Version | NoVersion> {
  const path = resolve(from, file);
  const shown = shownPath(path, from);
  const git = (...words: string[]): Promise<{ stdout: Buffer }> =>
    run('git', words, { cwd: dirname(path), encoding: 'buffer', maxBuffer: LARGEST });
  let commit: string;
  try {
    const { stdout } = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${asked}^{commit}`);
    commit = stdout.toString().trim();
  } catch (error) {
    return { complaint: await whyNoCommit(error, asked, shown, git) };
  }
  try {
    const { stdout } = await git('cat-file', 'blob', `${commit}:./${basename(path)}`);
    return {
      path: shown,
      uri: pathToFileURL(path).href,
      text: decode(stdout).text,
      revision: { asked, commit },
    };
  } catch {
    return {
      complaint: `${shown} is not in ${asked} (${commit.slice(0, 9)}). If it had another name then, save that version (git show ${asked}:OLD-NAME > old.md) and name both files: canvasmark diff old.md ${shown}`,
    };
  }
}

async function whyNoCommit(
  error: unknown,
  asked: string,
  shown: string,
  git: (...words: string[]) => Promise<unknown>,
): Promise<string> {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (isMissing)
    return `Revisions are read by git, which was not found, or the folder of ${shown} is gone. Two files can be compared without it.`;
  try {
    await git('rev-parse', '--git-dir');
  } catch {
    return `${shown} lies in no git repository, so it has no revision “${asked}”. Two files can be compared all the same.`;
  }
  return `There is no revision “${asked}” in the repository of ${shown}.`;
}
