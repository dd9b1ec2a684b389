import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension } from './documents.js';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

interface Entry {
  readonly command?: string;
  readonly when?: string;
}

const contributed: {
  readonly keybindings: readonly Keybinding[];
  readonly menus: Readonly<Record<string, readonly Entry[]>>;
  readonly commands: readonly { readonly command: string }[];
} = extension().packageJSON.contributes;

/** Every default key of VS Code and its extensions. */
async function defaultKeys(): Promise<Keybinding[]> {
  const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  const rows = text.split('\n').filter((line) => !/^\s*\/\//.test(line));
  return JSON.parse(rows.join('\n').replace(/,\s*([\]}])/g, '$1'));
}

describe('Beside everything else in VS Code', () => {
  after(closeAll);

  it('its keys are nobody else’s, and do nothing in ordinary Markdown', async () => {
    const all = await defaultKeys();
    assert.ok(contributed.keybindings.length > 0);
    for (const { key, command, when } of contributed.keybindings) {
      const own = all.filter((each) => each.key === key);
      assert.ok(
        own.some((each) => each.command === command),
        `VS Code does not know ${key} for ${command}`,
      );
      const others = own.filter((each) => !each.command.startsWith('canvasmark.'));
      assert.deepEqual(others, []);
      assert.match(when ?? '', /canvasmark\./, key);
    }
  });

  it('its menu entries are there for canvases only, and for new files', async () => {
    for (const [menu, entries] of Object.entries(contributed.menus)) {
      if (menu === 'file/newFile') continue;
      for (const { command = '', when = '' } of entries) {
        const isMeant = menu === 'commandPalette' ? when !== '' : /\bcanvasmark\b/.test(when);
        assert.ok(isMeant, `${command} shows always in ${menu}`);
      }
    }
  });

  it('every command is there', async () => {
    await extension().activate();
    const known = await vscode.commands.getCommands(true);
    for (const { command } of contributed.commands) assert.ok(known.includes(command), command);
  });

  it('says what holds in virtual workspaces and in those that nobody trusts yet', () => {
    const { capabilities } = extension().packageJSON;
    assert.equal(capabilities.untrustedWorkspaces.supported, true);
    assert.equal(capabilities.virtualWorkspaces.supported, 'limited');
    assert.match(capabilities.virtualWorkspaces.description, /not open/);
  });
});
