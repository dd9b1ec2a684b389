import * as vscode from 'vscode';
import { behind, closeAll, open, write } from './documents.js';
import { hidden, needScreen, screenshot, visible } from './screen.js';

const plan = `# Leaks

<!-- canvas: lean -->

## Problem

- Tenants wait eleven days for a plumber
`;

const text = '.canvasmark-picture svg text';

describe('VS Code’s own preview of Markdown', () => {
  before(async function () {
    await needScreen(this);
  });
  beforeEach(closeAll);
  after(async () => {
    await closeAll();
    await setTheme(undefined);
  });

  async function setTheme(theme: string | undefined): Promise<void> {
    const settings = vscode.workspace.getConfiguration('workbench');
    await settings.update('colorTheme', theme, vscode.ConfigurationTarget.Global);
  }

  it('shows the picture of a marked canvas, and follows what one types', async () => {
    const editor = await write(plan);
    await vscode.commands.executeCommand('markdown.showPreviewToSide');
    await visible('webview', text, 'Tenants wait');
    await screenshot('markdown-preview');
    await editor.edit((edit) => edit.insert(behind(editor.document, 'eleven days'), ' (more)'));
    await visible('webview', text, '(more)');
  });

  it('shows it in dark where the window is dark', async () => {
    await setTheme('Default Dark Modern');
    await open('bookkeeping-for-bakeries.md');
    await vscode.commands.executeCommand('markdown.showPreviewToSide');
    await visible('webview', `body.vscode-dark ${text}`, 'Takes two Sundays');
    await visible('webview', '.canvasmark-picture rect[fill="var(--canvasmark-paper)"]');
    await screenshot('markdown-preview-dark');
    await setTheme(undefined);
  });

  it('shows none in ordinary Markdown, nor when it is switched off', async () => {
    const settings = vscode.workspace.getConfiguration('canvasmark');
    await write('# Minutes\n\n## Problem\n\n- We met on Monday\n');
    await vscode.commands.executeCommand('markdown.showPreview');
    await visible('webview', 'h1', 'Minutes');
    await hidden('webview', '.canvasmark-picture');
    await closeAll();
    await write(plan);
    await vscode.commands.executeCommand('markdown.showPreview');
    await visible('webview', text, 'Tenants wait');
    await settings.update('markdownPreview.pictures', false, vscode.ConfigurationTarget.Global);
    try {
      await hidden('webview', '.canvasmark-picture');
      await visible('webview', 'h1', 'Leaks');
    } finally {
      await settings.update('markdownPreview.pictures', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
