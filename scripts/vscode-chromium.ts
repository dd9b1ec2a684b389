import { canInstallPackages, installPackages } from './system-packages.js';
import { isExecutable, onPath } from './vscode-command.js';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The executable of Chromium or Chrome: CHROME_PATH, else one that is installed, else Debian's package, which root may install.
 * Rejects, saying what to do, when there is none.
 */
export async function chromiumExecutable(): Promise<string> {
  const { CHROME_PATH: asked } = process.env;
  if (asked) {
    if (isExecutable(asked)) return asked;
    throw new Error(`CHROME_PATH is "${asked}", which is not a program that can be run.`);
  }
  return installedChromium() ?? (await installChromium());
}

function installedChromium(): string | undefined {
  return onPath(...commands) ?? macApplications.find(isExecutable);
}

async function installChromium(): Promise<string> {
  if (canInstallPackages()) await installPackages('Chromium', 'chromium', 'fonts-dejavu-core');
  const installed = installedChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    'These tests need Chromium or Chrome. Install it (on Debian: "apt-get install chromium") ' +
      'or set CHROME_PATH to its executable.',
  );
}
