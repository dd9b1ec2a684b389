import { Position, type QuickPickItem, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { AdoptOffer } from '../../../server/src/protocol';
import type { DocumentStatuses } from '../document-statuses';
import type { LanguageServer } from '../language-server';
import { activeStrategyEditor } from './active-editor';

/**
 * Marks a document that resembles a canvas as one, in one step that can be undone: the document at `target`, else the active one.
 * Where it resembles several canvases, the writer picks.
 */
export async function adopt(
  server: LanguageServer,
  statuses: DocumentStatuses,
  target?: unknown,
): Promise<void> {
  const uri = target instanceof Uri ? target : activeStrategyEditor()?.document.uri;
  if (uri === undefined) return;
  const document = await workspace.openTextDocument(uri);
  const offers = await server.adopt(uri);
  if (offers.length === 0) {
    void window.showInformationMessage(nothingToAdopt(statuses, uri));
    return;
  }
  const offer = await pickOffer(offers);
  if (offer === undefined) return;
  if (document.version !== offer.version) {
    void window.showWarningMessage(
      'The text changed meanwhile, so nothing was inserted. Adopt it once more.',
    );
    return;
  }
  await apply(uri, offer);
}

function nothingToAdopt(statuses: DocumentStatuses, uri: Uri): string {
  const canvases = statuses.of(uri)?.canvases ?? [];
  return canvases.length > 0
    ? `This document is read as a canvas already: ${canvases.map(({ name }) => name).join(', ')}.`
    : 'Nothing in this document resembles a canvas. Give each block a line of its own, such as Jobs, Pains or Features, ' +
        'Lane 1 or Lane 2, and try again; "New Strategy Document" shows how each canvas begins.';
}

async function pickOffer(offers: readonly AdoptOffer[]): Promise<AdoptOffer | undefined> {
  const [only] = offers;
  if (offers.length === 1) return only;
  const items = offers.map((offer): QuickPickItem & { offer: AdoptOffer } => ({
    label: offer.name,
    detail: offer.blocks.length === 0 ? '' : `Recognised: ${offer.blocks.join(', ')}`,
    offer,
  }));
  const picked = await window.showQuickPick(items, {
    title: 'Adopt this document',
    placeHolder: 'As which canvas should it be read?',
    matchOnDetail: true,
  });
  return picked?.offer;
}

async function apply(uri: Uri, { name, blocks, edits }: AdoptOffer): Promise<void> {
  const edit = new WorkspaceEdit();
  for (const { at, text } of edits) edit.insert(uri, new Position(at.line, at.character), text);
  if (!(await workspace.applyEdit(edit))) {
    void window.showErrorMessage('The document cannot be changed, so nothing was inserted.');
    return;
  }
  const recognised = blocks.length === 0 ? '' : ` Recognised: ${blocks.join(', ')}.`;
  void window.showInformationMessage(`This document is now read as ${name}.${recognised}`);
}
