import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, eventually, findings, write } from './documents.js';

const calmMornings = `---
canvas: value-proposition
---

# Calm mornings

## Features

- F1: Pill box that lights up 🩺 when a dose is due
- F2: Call button that works without a phone -> B9

## Benefits

- B1: People take the right dose without a list -> utility
`;

async function insert(editor: vscode.TextEditor, at: vscode.Position, text: string): Promise<void> {
  assert.ok(await editor.edit((edit) => edit.insert(at, text)), 'the edit was refused');
}

/** Sets what is done to Markdown when it is saved. */
async function onSave(actions: Readonly<Record<string, string>> | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('editor', { languageId: 'markdown' });
  await settings.update('codeActionsOnSave', actions, vscode.ConfigurationTarget.Workspace, true);
}

function quickFixes(
  document: vscode.TextDocument,
  { range }: vscode.Diagnostic,
): Thenable<vscode.CodeAction[]> {
  const kind = vscode.CodeActionKind.QuickFix.value;
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind, 10);
}

describe('Findings', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    await closeAll();
    editor = await write(calmMornings);
  });
  after(async () => {
    await closeAll();
    await onSave(undefined);
  });

  it('appear with their rule and place', async () => {
    const [finding] = await findings(editor.document, 'ref/unknown-id', 1);
    assert.ok(finding);
    assert.equal(editor.document.getText(finding.range), 'B9');
    assert.equal(finding.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(finding.source, 'canvasmark');
  });

  it('go and come back while one types', async () => {
    await findings(editor.document, 'vp/feature-without-benefit', 1);
    await insert(editor, behind(editor.document, 'a dose is due'), ' -> B1');
    await findings(editor.document, 'vp/feature-without-benefit', 0);
    await vscode.commands.executeCommand('undo');
    await findings(editor.document, 'vp/feature-without-benefit', 1);
  });

  it('keep their place behind an emoji and below new lines', async () => {
    await insert(editor, behind(editor.document, '# Calm mornings\n'), '\nFor people 👵🏽 who live alone.\n');
    await insert(editor, behind(editor.document, 'a dose is due'), ' 👩‍⚕️ -> B8');
    const [first, second] = await findings(editor.document, 'ref/unknown-id', 2);
    assert.ok(first && second);
    assert.deepEqual(
      [first, second].map(({ range }) => editor.document.getText(range)),
      ['B8', 'B9'],
    );
  });

  it('are mended by a quick fix, once', async () => {
    const [finding] = await findings(editor.document, 'vp/feature-without-benefit', 1);
    assert.ok(finding);
    const actions = await quickFixes(editor.document, finding);
    const fix = actions.find(({ isPreferred, edit }) => isPreferred === true && edit !== undefined);
    assert.ok(fix?.edit, `there is no preferred fix among: ${actions.map(({ title }) => title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    assert.match(editor.document.getText(), /🩺 when a dose is due, which means …\n/);
  });

  it('can be ignored with a reason', async () => {
    const [finding] = await findings(editor.document, 'vp/feature-without-benefit', 1);
    assert.ok(finding);
    const actions = await quickFixes(editor.document, finding);
    const ignore = actions.find(({ title }) => /ignore/i.test(title));
    assert.ok(ignore?.edit, `nothing ignores it among: ${actions.map(({ title }) => title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(ignore.edit));
    assert.match(editor.document.getText(), /<!-- canvas-ignore vp\/feature-without-benefit:/);
    await findings(editor.document, 'vp/feature-without-benefit', 0);
  });

  it('are mended on save where they need no decision, and the caret stays', async () => {
    const tight = `${calmMornings}\n## Jobs\n\n1.J1 Take the right dose\n2.J2 Sleep until the morning\n`;
    await onSave({ 'source.fixAll.canvasmark': 'explicit' });
    const all = new vscode.Range(0, 0, editor.document.lineCount, 0);
    assert.ok(await editor.edit((edit) => edit.replace(all, tight)), 'the edit was refused');
    await findings(editor.document, 'text/list-marker', 1);
    const caret = behind(editor.document, 'J2 Sleep');
    editor.selection = new vscode.Selection(caret, caret);
    assert.ok(await editor.document.save());
    assert.match(
      editor.document.getText(),
      /\n1\. J1 Take the right dose\n2\. J2 Sleep until the morning\n$/,
    );
    assert.deepEqual(editor.selection.active, caret.translate(0, 1));
    const { version } = editor.document;
    assert.ok(await editor.edit((edit) => edit.insert(behind(editor.document, 'morning'), ' comes')));
    assert.ok(await editor.document.save());
    assert.equal(editor.document.version, version + 1, 'what is mended is not mended again');
  });

  it('lead to the page about their rule, offline', async () => {
    const [finding] = await findings(editor.document, 'vp/feature-without-benefit', 1);
    assert.ok(finding && typeof finding.code === 'object');
    await vscode.commands.executeCommand('vscode.open', finding.code.target);
    const rulePage = 'vp/feature-without-benefit.md';
    await eventually(
      vscode.window.tabGroups.onDidChangeTabs,
      () => {
        const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
        return input instanceof vscode.TabInputCustom && input.uri.path.endsWith(rulePage)
          ? input
          : undefined;
      },
      () =>
        `the page about the rule did not open: ${vscode.window.tabGroups.activeTabGroup.activeTab?.label}`,
    );
    const page = await vscode.workspace.openTextDocument(finding.code.target);
    assert.match(page.getText(), /vp\/feature-without-benefit/);
  });
});
