import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';

const project = join(import.meta.dirname, '../..');

/** The bundles as they are published. */
export const bundles = {
  cli: join(project, 'server/dist/cli/canvasmark.mjs'),
  'language-server': join(project, 'server/dist/language-server/server.mjs'),
};

const built = new Map<keyof typeof bundles, Promise<unknown>>();

/** Builds a bundle, once in a run of the tests. */
export async function build(bundle: keyof typeof bundles): Promise<void> {
  const script = join(project, 'scripts/build.mjs');
  const building = built.get(bundle) ?? promisify(execFile)(process.execPath, [script, bundle]);
  built.set(bundle, building);
  await building;
}

/** What a process said, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own to run the command line in. */
export class Desk {
  private constructor(readonly folder: string) {}

  static async set(): Promise<Desk> {
    await build('cli');
    return new Desk(await realpath(await mkdtemp(join(tmpdir(), 'canvasmark-'))));
  }

  async clear(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Writes a file and the folders above it. */
  async put(name: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.path(name)), { recursive: true });
    await writeFile(this.path(name), content);
  }

  /** What stands in a file. */
  read(name: string): Promise<string> {
    return readFile(this.path(name), 'utf8');
  }

  /** Runs the command line to its end, in this folder. */
  run(words: readonly string[], input = '', env: NodeJS.ProcessEnv = {}): Promise<Ended> {
    return this.runIn('.', words, input, env);
  }

  /** Runs it to its end in a folder below. */
  async runIn(
    folder: string,
    words: readonly string[],
    input = '',
    env: NodeJS.ProcessEnv = {},
  ): Promise<Ended> {
    const started = spawn(process.execPath, [bundles.cli, ...words], {
      cwd: this.path(folder),
      env: { PATH: process.env['PATH'], ...env },
    });
    started.stdin.end(input);
    const ended = new Promise<number | null>((resolve) => started.on('close', resolve));
    const [stdout, stderr, code] = await Promise.all([text(started.stdout), text(started.stderr), ended]);
    return { code, stdout, stderr };
  }
}
