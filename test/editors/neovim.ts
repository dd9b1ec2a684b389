import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { neovimExecutable } from '../../scripts/neovim.js';
import { blocksOf, printed, runScenario } from './scenario';

const scenarios = join(import.meta.dirname, 'neovim');

/**
 * Runs a scenario in a real Neovim without a window, configured as our documentation says, in a folder with these files.
 * @param scenario the name of a file in `neovim/`
 * @param files texts by file name
 * @returns what the scenario found. Rejects with what went wrong in it.
 */
export function runInNeovim(
  scenario: string,
  files: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, unknown>>> {
  return runScenario(files, async (place) => {
    const init = join(place.folder, 'init.lua');
    await writeFile(init, await configuration());
    const script = join(scenarios, `${scenario}.lua`);
    const args = ['--headless', '--clean', '-u', init, '-c', `luafile ${script}`, '-c', 'qall!'];
    return printed(await neovimExecutable(), args, place);
  });
}

/** The configuration of our documentation that is for this Neovim, and where scenarios find what they share. */
async function configuration(): Promise<string> {
  const [current, older] = await blocksOf('neovim.md', 'lua');
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
