import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { behind, closeAll, findings, write } from './documents.js';

const canvas = `---
canvas: value-proposition
---

# Calm mornings

## Jobs

- J1: Take the right dose while half asleep (functional, high)

## Features

- F1: Pill box that lights up -> 
- F2: Call button that works without a phone -> J1, B9

`;

describe('The language in the editor', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    editor = await write(canvas);
    await findings(editor.document, 'ref/unknown-id', 1);
  });
  after(closeAll);

  async function completions(at: vscode.Position): Promise<vscode.CompletionItem[]> {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      editor.document.uri,
      at,
    );
    return list.items;
  }

  async function hover(at: vscode.Position): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      at,
    );
    const contents = hovers.flatMap((one) => one.contents);
    return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
  }

  const labels = (items: readonly vscode.CompletionItem[]): string[] =>
    items.map(({ label }) => (typeof label === 'string' ? label : label.label));

  it('completes items behind an arrow', async () => {
    const found = labels(await completions(behind(editor.document, 'lights up -> ')));
    assert.ok(
      found.some((label) => label.startsWith('J1')),
      `J1 is not among: ${found.join(', ')}`,
    );
  });

  it('offers a snippet for each block', async () => {
    const end = editor.document.lineAt(editor.document.lineCount - 1).range.end;
    const snippets = (await completions(end)).filter(
      ({ kind }) => kind === vscode.CompletionItemKind.Snippet,
    );
    const all = snippets.map((item) => `${labels([item])[0]} ${item.detail ?? ''}`).join('\n');
    for (const block of ['Pains', 'Gains', 'Benefits']) assert.match(all, new RegExp(block, 'i'));
  });

  it('tells what a block asks for, and where a link leads', async () => {
    assert.match(await hover(behind(editor.document, '## Jo')), /What .*\?/);
    assert.match(await hover(behind(editor.document, 'without a phone -> ')), /Take the right dose/);
  });

  it('outlines the canvas', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      editor.document.uri,
    );
    const names = (list: readonly vscode.DocumentSymbol[]): string[] =>
      list.flatMap(({ name, children }) => [name, ...names(children)]);
    assert.ok(
      names(symbols).some((name) => name.includes('Take the right dose')),
      names(symbols).join('\n'),
    );
  });
});
