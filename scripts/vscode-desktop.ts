import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { isExecutable, onPath } from './vscode-command.js';
import { editorsFolder } from './vscode-places.js';

/** How long a server may stay silent before the download counts as impossible, in milliseconds. */
const silence = 5_000;

/**
 * The executable of a desktop VS Code: the one whose `code` is on PATH, else a downloaded one.
 * Rejects when there is neither and none can be downloaded.
 */
export async function desktopExecutable(): Promise<string> {
  const installed = installedExecutable();
  if (installed !== undefined) return installed;
  try {
    return await downloadAndUnzipVSCode({ version: 'stable', cachePath: editorsFolder, timeout: silence });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`There is no "code" on PATH, and downloading VS Code failed: ${reason}.`, { cause });
  }
}

/** Whether a window can be opened here: only Linux can be without a screen. */
export function hasScreen(): boolean {
  if (process.platform !== 'linux') return true;
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

/** Programs that give desktop VS Code a screen where there is none. */
export const virtualScreen = [
  'xvfb-run',
  '--auto-servernum',
  '--server-args=-screen 0 1600x1000x24',
] as const;

/** Whether tests can open windows here, seen or unseen. */
export function canShowWindows(): boolean {
  return hasScreen() || onPath(virtualScreen[0]) !== undefined;
}

/**
 * `code` is a script that returns at once; tests need the program behind it, which lies at a fixed place beside it.
 * The `code` of a remote terminal has no such program and is no desktop VS Code.
 */
function installedExecutable(): string | undefined {
  const command = onPath('code');
  if (command === undefined) return undefined;
  const folder = dirname(realpathSync(command));
  const candidates = {
    linux: ['../code'],
    darwin: ['../../../MacOS/Code', '../../../MacOS/Electron'],
    win32: ['../Code.exe'],
  } as const satisfies Partial<Record<NodeJS.Platform, readonly string[]>>;
  const places: readonly string[] =
    process.platform in candidates ? candidates[process.platform as keyof typeof candidates] : [];
  return places.map((place) => join(folder, place)).find(isExecutable);
}
