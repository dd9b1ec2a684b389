import {
  l10n,
  Position,
  type QuickPickItem,
  QuickPickItemKind,
  SnippetString,
  type TextEditor,
  window,
} from 'vscode';
import type { BlockOffer } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import { activeStrategyEditor } from './active-editor';

/** Inserts a block that is picked, where it belongs in the canvas of the active document, with tab stops. */
export async function insertBlock(server: LanguageServer): Promise<void> {
  const editor = activeStrategyEditor();
  if (editor === undefined) return;
  const offers = await server.blocks(editor.document.uri);
  if (offers.length === 0) {
    void window.showInformationMessage(
      l10n.t(
        'There is no canvas in this document to insert a block into. Begin with "New Strategy Document", or adopt this one.',
      ),
    );
    return;
  }
  const asked = editor.document.version;
  const picked = await pickBlock(offers);
  if (picked === undefined) return;
  const offer = editor.document.version === asked ? picked : await sameOffer(server, editor, picked);
  if (offer !== undefined) await insert(editor, offer);
}

/** The offer for the text as it is now, when it changed while one picked. */
async function sameOffer(
  server: LanguageServer,
  editor: TextEditor,
  picked: BlockOffer,
): Promise<BlockOffer | undefined> {
  const offers = await server.blocks(editor.document.uri);
  return offers.find(({ canvas, block }) => canvas === picked.canvas && block === picked.block);
}

async function insert(editor: TextEditor, { at, snippet }: BlockOffer): Promise<void> {
  const position = new Position(at.line, at.character);
  await window.showTextDocument(editor.document, { ...columnOf(editor), preserveFocus: false });
  await editor.insertSnippet(new SnippetString(snippet), position);
}

function columnOf({ viewColumn }: TextEditor): { viewColumn?: NonNullable<TextEditor['viewColumn']> } {
  return viewColumn === undefined ? {} : { viewColumn };
}

type BlockItem = QuickPickItem & { readonly offer: BlockOffer };
type Separator = QuickPickItem & { readonly offer?: undefined };

async function pickBlock(offers: readonly BlockOffer[]): Promise<BlockOffer | undefined> {
  const items = offers.map(itemFor(new Set(offers.map(({ canvas }) => canvas)).size > 1));
  const missing = items.filter(({ offer }) => offer.missing);
  const present = items.filter(({ offer }) => !offer.missing);
  const picked = await window.showQuickPick(
    [...section(l10n.t('Missing'), missing), ...section(l10n.t('In the document already'), present)],
    {
      title: l10n.t('Insert block'),
      placeHolder: l10n.t('Which block?'),
      matchOnDetail: true,
    },
  );
  return picked?.offer;
}

/** Where a document holds several canvases, each item says which one it is for. */
function itemFor(isOneOfSeveral: boolean): (offer: BlockOffer) => BlockItem {
  return (offer) => ({
    label: offer.name,
    description: isOneOfSeveral ? offer.canvas : '',
    detail: offer.question,
    offer,
  });
}

function section(label: string, items: readonly BlockItem[]): (BlockItem | Separator)[] {
  return items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
}
