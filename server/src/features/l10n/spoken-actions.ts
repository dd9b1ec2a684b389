import type { CodeAction } from 'vscode-languageserver';
import { spoken } from './language';

/** Code actions with their titles in the client's language. */
export async function spokenActions(
  actions: readonly CodeAction[] | Promise<readonly CodeAction[]>,
): Promise<CodeAction[]> {
  return (await actions).map((action) => ({ ...action, title: spoken(action.title) }));
}
