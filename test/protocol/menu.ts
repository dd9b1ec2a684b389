import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  type Range,
} from 'vscode-languageserver-protocol';
import type { LanguageClient } from './language-client';

/** The actions that an editor shows in its menu at a range, which somebody opened. */
export async function menuAt(
  client: LanguageClient,
  uri: string,
  range: Range,
  {
    only,
    trigger = CodeActionTriggerKind.Invoked,
  }: { only?: string[]; trigger?: CodeActionTriggerKind } = {},
): Promise<CodeAction[]> {
  const found = await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range,
    context: { diagnostics: [], triggerKind: trigger, ...(only ? { only } : {}) },
  });
  return (found ?? []).filter(
    (action): action is CodeAction => !('command' in action && typeof action.command === 'string'),
  );
}

/** The action with a title, with its edits. */
export async function chosen(
  client: LanguageClient,
  actions: readonly CodeAction[],
  title: RegExp,
): Promise<CodeAction> {
  const action = actions.find((each) => title.test(each.title));
  assert.ok(action, `no ${title} in ${actions.map((each) => each.title).join(' | ')}`);
  return action.edit ? action : client.connection.sendRequest(CodeActionResolveRequest.type, action);
}
