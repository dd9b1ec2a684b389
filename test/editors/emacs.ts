import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onPath } from '../../scripts/vscode-command.js';
import { blocksOf, printed, runScenario } from './scenario';

const scenarios = join(import.meta.dirname, 'emacs');

/** EMACS_PATH, else the Emacs that is installed. */
function emacsExecutable(): string | undefined {
  return process.env['EMACS_PATH'] || onPath('emacs');
}

/** Why the scenarios cannot be run here; undefined where they can. */
export function whyNoEmacs(): string | undefined {
  const executable = emacsExecutable();
  if (executable === undefined)
    return 'Emacs is not installed (on Debian: "apt-get install emacs-nox elpa-eglot elpa-markdown-mode"), and EMACS_PATH is not set';
  const { status } = spawnSync(executable, ['--batch', '-l', 'eglot', '-l', 'markdown-mode']);
  return status === 0
    ? undefined
    : `${executable} lacks eglot or markdown-mode (on Debian: "apt-get install elpa-eglot elpa-markdown-mode")`;
}

/**
 * Runs a scenario in a real Emacs without a window, configured as our documentation says, in a folder with these files.
 * @param scenario the name of a file in `emacs/`
 * @param files texts by file name
 * @returns what the scenario found. Rejects with what went wrong in it.
 */
export function runInEmacs(
  scenario: string,
  files: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, unknown>>> {
  return runScenario(files, async (place) => {
    const [init] = await blocksOf('emacs.md', 'elisp');
    if (init === undefined) throw new Error('The page about Emacs should hold a configuration.');
    const file = join(place.folder, 'init.el');
    await writeFile(file, init);
    const args = ['--batch', '-l', file, '-l', join(scenarios, 'editor.el'), '-l'];
    return printed(emacsExecutable() ?? 'emacs', [...args, join(scenarios, `${scenario}.el`)], place);
  });
}

/** What our documentation says of the settings of one project: the text of its `.dir-locals.el`. */
export async function projectSettings(): Promise<string> {
  const [, settings] = await blocksOf('emacs.md', 'elisp');
  if (settings === undefined) throw new Error('The page about Emacs should hold the settings of a project.');
  return settings;
}
