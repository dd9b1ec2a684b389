import {
  l10n,
  Position,
  type QuickPickItem,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  type WorkspaceEditEntryMetadata,
  window,
  workspace,
} from 'vscode';
import type { AdoptEdit, AdoptOffer } from '../../../server/src/protocol';
import type { DocumentStatuses } from '../document-statuses';
import type { LanguageServer } from '../language-server';
import { activeStrategyEditor } from './active-editor';

/**
 * Marks a document that resembles a canvas as one, in one step that can be undone: the document at `target`, else the active one.
 * Where it resembles several canvases, the writer picks. Where lines become headings, the writer sees them all first, and may leave
 * some out.
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
      l10n.t('The text changed meanwhile, so nothing was inserted. Adopt it once more.'),
    );
    return;
  }
  await apply(document, offer);
}

function nothingToAdopt(statuses: DocumentStatuses, uri: Uri): string {
  const canvases = statuses.of(uri)?.canvases ?? [];
  return canvases.length > 0
    ? l10n.t('This document is read as a canvas already: {0}.', canvases.map(({ name }) => name).join(', '))
    : l10n.t(
        'Nothing in this document resembles a canvas. Give each block a line of its own, such as Jobs, Pains or Features, Lane 1 or Lane 2, and try again; "New Strategy Document" shows how each canvas begins.',
      );
}

async function pickOffer(offers: readonly AdoptOffer[]): Promise<AdoptOffer | undefined> {
  const [only] = offers;
  if (offers.length === 1) return only;
  const items = offers.map((offer): QuickPickItem & { offer: AdoptOffer } => ({
    label: offer.name,
    detail: offer.blocks.length === 0 ? '' : l10n.t('Recognised: {0}', offer.blocks.join(', ')),
    offer,
  }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Adopt this document'),
    placeHolder: l10n.t('As which canvas should it be read?'),
    matchOnDetail: true,
  });
  return picked?.offer;
}

async function apply(document: TextDocument, offer: AdoptOffer): Promise<void> {
  const { name, blocks } = offer;
  const isReviewed = offer.edits.length > 1;
  const isRefactoring = isReviewed;
  const applying = workspace.applyEdit(editOf(document, offer, isReviewed), { isRefactoring });
  if (isReviewed)
    window.setStatusBarMessage(
      l10n.t('Tick the changes to make, or the document for all of them, then Apply'),
      applying,
    );
  await applying;
  if (document.version === offer.version) {
    // VS Code does not tell whether somebody discarded the changes, or ticked none.
    if (isReviewed)
      window.setStatusBarMessage(l10n.t('No change was ticked and applied, so nothing was changed.'), 8000);
    else void window.showErrorMessage(l10n.t('The document cannot be changed, so nothing was inserted.'));
    return;
  }
  void window.showInformationMessage(
    blocks.length === 0
      ? l10n.t('This document is now read as {0}.', name)
      : l10n.t('This document is now read as {0}. Recognised: {1}.', name, blocks.join(', ')),
  );
}

/** @param isReviewed whether every change is shown, to be confirmed, before it is made */
function editOf(document: TextDocument, { edits, name }: AdoptOffer, isReviewed: boolean): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const each of edits) {
    const at = new Position(each.at.line, each.at.character);
    const why = isReviewed ? reasonFor(each, name, document) : undefined;
    edit.insert(document.uri, at, each.text, why);
  }
  return edit;
}

function labelOf(kind: AdoptEdit['kind']): string {
  switch (kind) {
    case 'marker':
      return l10n.t('Mark the document');
    case 'heading':
      return l10n.t('Make headings of lines that name a block');
    case 'entry':
      return l10n.t('Make list entries of lines that are items');
  }
}

function reasonFor(edit: AdoptEdit, name: string, document: TextDocument): WorkspaceEditEntryMetadata {
  const { kind, at } = edit;
  const line = document.lineAt(at.line).text.trim();
  return { needsConfirmation: true, label: labelOf(kind), description: kind === 'marker' ? name : line };
}
