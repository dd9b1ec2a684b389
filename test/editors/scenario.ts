import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ended } from '../../scripts/vscode-command.js';
import { projectFolder } from '../../scripts/vscode-places.js';

/** How long an editor may take for a scenario, in milliseconds. */
const patience = 40_000;

/** Where an editor runs: nothing of it is left afterwards. */
export interface Place {
  /** For the editor's own files. */
  readonly folder: string;
  /** Where the documents are. */
  readonly workspace: string;
  /** With the server on the path, and where the answer goes. */
  readonly environment: NodeJS.ProcessEnv;
}

/**
 * Runs a scenario in a real editor, in a folder with these files.
 * @param files texts by file name
 * @param edit starts the editor, which writes its answer down, and resolves with what it printed
 * @returns what the scenario found. Rejects with what went wrong in it.
 */
export async function runScenario(
  files: Readonly<Record<string, string>>,
  edit: (place: Place) => Promise<string>,
): Promise<Readonly<Record<string, unknown>>> {
  const folder = await mkdtemp(join(tmpdir(), 'canvasmark-editor-'));
  try {
    const workspace = join(folder, 'workspace');
    await mkdir(workspace);
    for (const [name, content] of Object.entries(files)) await writeFile(join(workspace, name), content);
    await writeFile(join(workspace, 'canvasmark.yaml'), 'profile: recommended\n');
    const bin = await installServer(folder);
    const answer = join(folder, 'answer.json');
    const environment = {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      CANVASMARK_TEST_ANSWER: answer,
      HOME: folder,
      XDG_STATE_HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CACHE_HOME: folder,
      XDG_CONFIG_HOME: folder,
    };
    const output = await edit({ folder, workspace, environment });
    return answerIn(await readFile(answer, 'utf8').catch(() => undefined), output);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Puts the built server under its name where an editor finds it, as `npm install --global` would. */
async function installServer(folder: string): Promise<string> {
  const bin = join(folder, 'bin');
  const script = join(projectFolder, 'server', 'bin', 'canvasmark-language-server.cjs');
  await mkdir(bin);
  await chmod(script, 0o755);
  await symlink(script, join(bin, 'canvasmark-language-server'));
  return bin;
}

/** Runs an editor to its end. @returns what it printed */
export async function printed(
  executable: string,
  args: readonly string[],
  { workspace, environment }: Place,
): Promise<string> {
  const child = spawn(executable, args, {
    cwd: workspace,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
  clearTimeout(timer);
  return out + err;
}

/** The blocks of code in a page of our documentation about editors. */
export async function blocksOf(page: string, language: string): Promise<readonly string[]> {
  const words = await readFile(join(projectFolder, 'docs', 'editors', page), 'utf8');
  const fence = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs');
  return [...words.matchAll(fence)].flatMap(([, block]) => block ?? []);
}

function answerIn(answer: string | undefined, output: string): Readonly<Record<string, unknown>> {
  if (answer === undefined) throw new Error(`The scenario gave no answer. The editor printed:\n${output}`);
  const parsed: { result?: Record<string, unknown>; error?: string } = JSON.parse(answer);
  if (parsed.result === undefined) throw new Error(`${parsed.error}\nThe editor printed:\n${output}`);
  return parsed.result;
}
