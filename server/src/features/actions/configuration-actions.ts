import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AllowedDriver } from '../../configuration/allowed-driver';
import type { OpenTexts } from '../../workspace/open-texts';
import type { WorkspaceEdits } from '../workspace-edits';
import type { IgnoringFile } from './ignoring-file';

/** Turns a rule off in a configuration file, or in a new one. Undefined where that cannot be done without harm to the file. */
export async function ruleOffEdit(
  rule: string,
  { uri, text }: IgnoringFile,
  texts: OpenTexts,
  edits: WorkspaceEdits,
): Promise<WorkspaceEdit | undefined> {
  const { fileWithRuleOff, ruleOff } = await import('../../configuration/rule-off');
  const lines = TextDocument.create(uri, 'yaml', 0, text ?? '');
  if (text === undefined)
    return edits.together([{ uri, version: null, lines, edits: [], begunWith: fileWithRuleOff(rule) }]);
  const edit = ruleOff(text, rule, uri.endsWith('.json'));
  return edit && edits.together([{ uri, version: texts.get(uri)?.version ?? null, lines, edits: [edit] }]);
}

/** Allows a driver in a configuration file, or in a new one. Undefined where that cannot be done without harm to the file. */
export async function allowedDriverEdit(
  allowed: AllowedDriver,
  { uri, text }: IgnoringFile,
  texts: OpenTexts,
  edits: WorkspaceEdits,
): Promise<WorkspaceEdit | undefined> {
  const { driverAllowed, fileWithDriver } = await import('../../configuration/allowed-driver');
  const lines = TextDocument.create(uri, 'yaml', 0, text ?? '');
  if (text === undefined)
    return edits.together([{ uri, version: null, lines, edits: [], begunWith: fileWithDriver(allowed) }]);
  const edit = driverAllowed(text, allowed);
  return edit && edits.together([{ uri, version: texts.get(uri)?.version ?? null, lines, edits: [edit] }]);
}
