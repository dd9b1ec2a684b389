import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserVscode } from './vscode-browser.js';
import { exitCodeOf } from './vscode-command.js';
import { hasScreen } from './vscode-desktop.js';
import { provideVscode } from './vscode-install.js';
import { editorsFolder, projectFolder } from './vscode-places.js';
import { createProfile, type Profile } from './vscode-profile.js';
import { profileArguments, startServer } from './vscode-server.js';

const folder = join(projectFolder, 'examples');
const file = join(folder, 'heart-failure-at-home.md');

/**
 * Opens the examples in a real VS Code with the extension of this folder, until it is closed or Ctrl+C.
 * `--port` gives the browser's VS Code a fixed port.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  const vscode = await provideVscode(hasScreen());
  const profile = await createProfile(join(editorsFolder, `profile-${vscode.kind}`));
  return vscode.kind === 'desktop'
    ? openDesktop(vscode.executable, profile)
    : serve(vscode, profile, Number(values.port));
}

function openDesktop(executable: string, profile: Profile): Promise<number> {
  console.log('Opening VS Code with Canvasmark; this command ends when its window is closed.');
  const args = [
    ...profileArguments(profile),
    ...['--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
    // Chromium refuses its sandbox to root, which is how containers run.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--extensionDevelopmentPath=${projectFolder}`,
    folder,
    file,
  ];
  // A terminal inside VS Code sets this, and VS Code would then start as plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return exitCodeOf(executable, args, { env });
}

async function serve(vscode: BrowserVscode, profile: Profile, port: number): Promise<number> {
  const server = await startServer(vscode, { profile, port, log: join(editorsFolder, 'server.log') });
  console.log('VS Code with Canvasmark is open at this address; Ctrl+C ends it.\n');
  console.log(server.addressOf({ folder, file, extensionDevelopmentPath: projectFolder }));
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      asked = true;
      server.stop();
    });
  }
  const code = await server.ended;
  return asked ? 0 : code;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
