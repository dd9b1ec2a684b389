import { neovimExecutable } from './neovim.js';
import { chromiumExecutable } from './vscode-chromium.js';
import { canShowWindows } from './vscode-desktop.js';
import { provideVscode } from './vscode-install.js';

/** Fetches what the tests need and this machine lacks before any of them runs and counts its time: Chromium, Neovim and a real VS Code. */
async function main(): Promise<void> {
  console.log(`Chromium: ${await chromiumExecutable()}`);
  const vscode = await provideVscode(canShowWindows());
  console.log(`VS Code: ${vscode.kind === 'desktop' ? vscode.executable : 'in the browser'}`);
  console.log(`Neovim: ${await neovimExecutable()}`);
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
