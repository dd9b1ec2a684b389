import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { neovimExecutable } from '../../scripts/neovim.js';
import { ended } from '../../scripts/vscode-command.js';
import { projectFolder } from '../../scripts/vscode-places.js';

const scenarios = join(import.meta.dirname, 'neovim');

/** How long Neovim may take for a scenario, in milliseconds. */
const patience = 40_000;

/**
 * Runs a scenario in a real Neovim without a window, configured as our documentation says, in a folder with these files.
 * @param scenario the name of a file in `neovim/`
 * @param files texts by file name
 * @returns what the scenario found. Rejects with what went wrong in it.
 */
export async function runInNeovim(
  scenario: string,
  files: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, unknown>>> {
  const folder = await mkdtemp(join(tmpdir(), 'canvasmark-neovim-'));
  try {
    const workspace = join(folder, 'workspace');
    await mkdir(workspace);
    for (const [name, content] of Object.entries(files)) await writeFile(join(workspace, name), content);
    await writeFile(join(workspace, 'canvasmark.yaml'), 'profile: recommended\n');
    const bin = await installServer(folder);
    const init = join(folder, 'init.lua');
    await writeFile(init, await configuration());
    const answer = join(folder, 'answer.json');
    const output = await edit(workspace, init, join(scenarios, `${scenario}.lua`), {
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      CANVASMARK_TEST_ANSWER: answer,
      XDG_STATE_HOME: folder,
      XDG_DATA_HOME: folder,
      XDG_CACHE_HOME: folder,
      XDG_CONFIG_HOME: folder,
    });
    return answerIn(await readFile(answer, 'utf8').catch(() => undefined), output);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Puts the built server under its name where Neovim finds it, as `npm install --global` would. */
async function installServer(folder: string): Promise<string> {
  const bin = join(folder, 'bin');
  const script = join(projectFolder, 'server', 'bin', 'canvasmark-language-server.cjs');
  await mkdir(bin);
  await chmod(script, 0o755);
  await symlink(script, join(bin, 'canvasmark-language-server'));
  return bin;
}

/** The configuration of our documentation that is for this Neovim, and where scenarios find what they share. */
async function configuration(): Promise<string> {
  const page = await readFile(join(projectFolder, 'docs', 'editors', 'neovim.md'), 'utf8');
  const [current, older] = [...page.matchAll(/```lua\n(.*?)```/gs)].map(([, block]) => block);
  if (current === undefined || older === undefined)
    throw new Error('The page about Neovim should hold two configurations.');
  return `
vim.opt.swapfile = false
package.path = ${JSON.stringify(join(scenarios, '?.lua;'))} .. package.path
if vim.fn.has('nvim-0.8') == 0 then dofile(${JSON.stringify(join(scenarios, 'before-0.8.lua'))}) end
if vim.fn.has('nvim-0.11') == 1 then
${current}
else
${older}
end
`;
}

/** @returns what Neovim printed */
async function edit(
  cwd: string,
  init: string,
  scenario: string,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const args = ['--headless', '--clean', '-u', init, '-c', `luafile ${scenario}`, '-c', 'qall!'];
  const child = spawn(await neovimExecutable(), args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), patience);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), ended(child)]);
  clearTimeout(timer);
  return out + err;
}

function answerIn(answer: string | undefined, output: string): Readonly<Record<string, unknown>> {
  if (answer === undefined) throw new Error(`The scenario gave no answer. Neovim printed:\n${output}`);
  const parsed: { result?: Record<string, unknown>; error?: string } = JSON.parse(answer);
  if (parsed.result === undefined) throw new Error(`${parsed.error}\nNeovim printed:\n${output}`);
  return parsed.result;
}
