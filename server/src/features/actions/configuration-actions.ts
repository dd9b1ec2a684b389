import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { AllowedDriver } from '../../configuration/allowed-driver';
import type { TextEdit } from '../../core/text-edit';
import type { OpenTexts } from '../../workspace/open-texts';
import type { WorkspaceEdits } from '../workspace-edits';
import type { IgnoringFile } from './ignoring-file';

/** Turns a rule off in a configuration file, or in a new one. Undefined where that cannot be done without harm to the file. */
export async function ruleOffEdit(
  rule: string,
  file: IgnoringFile,
  texts: OpenTexts,
  edits: WorkspaceEdits,
): Promise<WorkspaceEdit | undefined> {
  const { fileWithRuleOff, ruleOff } = await import('../../configuration/rule-off');
  return written(file, texts, edits, {
    anew: () => fileWithRuleOff(rule),
    into: (text) => ruleOff(text, rule, file.uri.endsWith('.json')),
  });
}

/** Allows a driver in a configuration file, or in a new one. Undefined where that cannot be done without harm to the file. */
export async function allowedDriverEdit(
  allowed: AllowedDriver,
  file: IgnoringFile,
  texts: OpenTexts,
  edits: WorkspaceEdits,
): Promise<WorkspaceEdit | undefined> {
  const { driverAllowed, fileWithDriver } = await import('../../configuration/allowed-driver');
  return written(file, texts, edits, {
    anew: () => fileWithDriver(allowed),
    into: (text) => driverAllowed(text, allowed),
  });
}

/** How something is said in a configuration: in a file that begins with it, and in one that is there; undefined where that would do harm. */
interface Saying {
  anew(): string;
  into(text: string): TextEdit | undefined;
}

function written(
  { uri, text }: IgnoringFile,
  texts: OpenTexts,
  edits: WorkspaceEdits,
  saying: Saying,
): WorkspaceEdit | undefined {
  const lines = TextDocument.create(uri, 'yaml', 0, text ?? '');
  if (text === undefined)
    return edits.together([{ uri, version: null, lines, edits: [], begunWith: saying.anew() }]);
  const edit = saying.into(text);
  return edit && edits.together([{ uri, version: texts.get(uri)?.version ?? null, lines, edits: [edit] }]);
}
