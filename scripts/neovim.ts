import { canInstallPackages, installPackages } from './system-packages.js';
import { isExecutable, onPath } from './vscode-command.js';

/**
 * The executable of Neovim: NEOVIM_PATH, else the one that is installed, else Debian's package, which root may install.
 * Rejects, saying what to do, when there is none.
 */
export async function neovimExecutable(): Promise<string> {
  const { NEOVIM_PATH: asked } = process.env;
  if (asked) {
    if (isExecutable(asked)) return asked;
    throw new Error(`NEOVIM_PATH is "${asked}", which is not a program that can be run.`);
  }
  const found = onPath('nvim');
  if (found !== undefined) return found;
  if (canInstallPackages()) await installPackages('Neovim', 'neovim');
  const installed = onPath('nvim');
  if (installed !== undefined) return installed;
  throw new Error(
    'These tests need Neovim 0.7 or newer. Install it (on Debian: "apt-get install neovim") or set NEOVIM_PATH to its executable.',
  );
}
