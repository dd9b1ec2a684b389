import { commands, Position, Range, Uri, window, workspace } from 'vscode';
import type { ProtocolPosition } from '../../../server/src/protocol';
import { activeStrategyEditor } from './active-editor';

/**
 * Shows what an item is served by and what it serves, as a hierarchy that can be followed both ways. A lens says of which item; without
 * it, the one at the caret of the active editor is meant.
 */
export async function showTrace(target?: unknown, at?: unknown): Promise<void> {
  if (typeof target === 'string' && isPosition(at)) {
    const document = await workspace.openTextDocument(Uri.parse(target));
    const caret = new Position(at.line, at.character);
    await window.showTextDocument(document, { selection: new Range(caret, caret) });
  } else if (activeStrategyEditor() === undefined) return;
  await commands.executeCommand('editor.showCallHierarchy');
}

function isPosition(value: unknown): value is ProtocolPosition {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value;
}
