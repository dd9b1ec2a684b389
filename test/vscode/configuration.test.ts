import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, eventually, findings, write, writeAs } from './documents.js';

const rule = 'vp/feature-without-benefit';

describe('A configuration file', () => {
  afterEach(closeAll);

  /** Waits until a configuration file has a mistake of a kind. */
  const mistake = (document: vscode.TextDocument, code: string): Promise<vscode.Diagnostic> =>
    eventually(
      vscode.languages.onDidChangeDiagnostics,
      () => vscode.languages.getDiagnostics(document.uri).find((each) => each.code === code),
      () => `There should be ${code}: ${JSON.stringify(vscode.languages.getDiagnostics(document.uri))}`,
    );

  it('changes what is found while it is written', async () => {
    const plan = await write(
      '---\ncanvas: value-proposition\n---\n\n# Plan\n\n## Features\n\n- F1: Bluetooth radio\n',
    );
    await findings(plan.document, rule, 1);
    const configuration = await writeAs('canvasmark.yaml', 'rules:\n');
    const end = behind(configuration.document, 'rules:\n');
    await configuration.edit((edit) => edit.insert(end, `  ${rule}: off\n`));
    await findings(plan.document, rule, 0);
    await vscode.commands.executeCommand('undo');
    await findings(plan.document, rule, 1);
  });

  it('shows its mistakes, and offers what was probably meant', async () => {
    const { document } = await writeAs('canvasmark.yaml', 'profile: strickt\n');
    const { range } = await mistake(document, 'config/wrong-value');
    assert.equal(document.getText(range), 'strickt');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    assert.ok(actions.some(({ title }) => title === 'Change it to strict'));
  });

  it('is completed and explained', async () => {
    const { document } = await writeAs('canvasmark.yml', 'rules:\n  vp/feat\nprofile: odi\n');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      behind(document, 'vp/feat'),
    );
    assert.ok(list.items.some(({ label }) => label === rule));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      behind(document, 'prof'),
    );
    const words = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value));
    assert.match(words.join('\n'), /A choice of rules and levels/);
  });

  it('is completed by its schema in JSON', async () => {
    const { document } = await writeAs('canvasmark.json', '{\n  "profile": \n}\n');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      behind(document, '"profile": '),
    );
    assert.ok(list.items.some(({ label }) => label === '"strict"'));
  });
});
