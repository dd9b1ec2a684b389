import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import type { RealVscode } from './vscode-install.js';
import { packageFile } from './vscode-places.js';
import type { Profile } from './vscode-profile.js';
import { profileArguments } from './vscode-server.js';

const execute = promisify(execFile);

/** Installs the packaged extension into a profile, as a person would. Rejects, with what VS Code printed, when it refuses. */
export async function installPackage(vscode: RealVscode, profile: Profile): Promise<void> {
  const args = [...profileArguments(profile), '--install-extension', packageFile, '--force'];
  const { stdout } = await (vscode.kind === 'browser'
    ? execute(vscode.node, [vscode.server, ...args, '--accept-server-license-terms'])
    : executeDesktop(vscode.executable, args));
  console.log(stdout.trim());
}

/** Windows runs the command of desktop VS Code, a script, only through a shell. */
function executeDesktop(executable: string, args: readonly string[]): Promise<{ stdout: string }> {
  const command = resolveCliPathFromVSCodeExecutablePath(executable);
  const shell = process.platform === 'win32';
  return execute(shell ? `"${command}"` : command, args, { shell });
}

/**
 * VS Code runs tests only beside an extension under development. Where the installed extension is the one to test, that is
 * an empty one. Resolves with its folder.
 */
export async function createDriverExtension(folder: string): Promise<string> {
  const manifest = {
    name: 'driver-of-tests',
    publisher: 'canvasmark',
    version: '0.0.0',
    engines: { vscode: '^1.100.0' },
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
