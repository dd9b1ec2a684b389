import { l10n, type QuickPickItem, SnippetString, window, workspace } from 'vscode';
import type { Template } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';

/**
 * Opens a new strategy document that asks a canvas's questions, for the canvas named (`value-proposition`) or, without one, for the
 * one that is picked. The document is saved by nobody but its writer.
 */
export async function newDocument(server: LanguageServer, canvas?: string): Promise<void> {
  const templates = await server.templates();
  const template = templates.find((one) => one.canvas === canvas) ?? (await pickTemplate(templates));
  if (template === undefined) return;
  const document = await workspace.openTextDocument({ language: 'markdown' });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(template.snippet));
}

async function pickTemplate(templates: readonly Template[]): Promise<Template | undefined> {
  const items = templates.map((template): QuickPickItem & { template: Template } => ({
    label: template.name,
    detail: template.description,
    template,
  }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('New strategy document'),
    placeHolder: l10n.t('Which canvas do you want to write?'),
    matchOnDetail: true,
    // The walkthrough, from which many begin, takes the focus back when it ticks this step off.
    ignoreFocusOut: true,
  });
  return picked?.template;
}
