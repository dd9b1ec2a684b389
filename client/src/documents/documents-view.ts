import {
  commands,
  Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  Range,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import type { DocumentNode } from '../../../server/src/protocol';
import type { DocumentStatuses } from '../document-statuses';
import type { LanguageServer } from '../language-server';
import { DocumentsTree } from './documents-tree';
import type { Entry } from './entries';
import { type FindingFilter, filterWords, noFilter } from './finding-filter';
import { pickFilter } from './pick-filter';

const viewId = 'canvasmark.documents';

/** In the workspace's state: whether anybody has ever opened a canvas in it. */
const usedKey = 'canvasmark.inUse';

/** What the view needs from the rest of the extension. */
export interface DocumentsHost {
  readonly server: LanguageServer;
  readonly statuses: DocumentStatuses;
  readonly log: LogOutputChannel;
}

/** The view "Canvasmark" of the workspace, and its commands. It is there once a canvas was opened in the workspace, or somebody asks for it. */
export function showDocuments(
  context: ExtensionContext,
  { server, statuses, log }: DocumentsHost,
): Disposable {
  const failed = (error: unknown): void =>
    log.error('The documents of the workspace could not be listed.', error);
  const tree = new DocumentsTree(server, failed);
  const view = window.createTreeView(viewId, { treeDataProvider: tree, showCollapseAll: true });
  const use = (): void => {
    void context.workspaceState.update(usedKey, true);
    void commands.executeCommand('setContext', usedKey, true);
  };
  const narrow = (filter: FindingFilter): void => narrowTo(filter, tree, view);
  if (context.workspaceState.get(usedKey) === true) use();
  return Disposable.from(
    tree,
    view,
    statuses.onDidChange(({ before, now }) => {
      if ((before?.canvases.length ?? 0) === 0 && (now?.canvases.length ?? 0) > 0) use();
    }),
    commands.registerCommand('canvasmark.documents.show', async () => {
      use();
      await commands.executeCommand(`${viewId}.focus`);
    }),
    commands.registerCommand('canvasmark.documents.filter', async () => {
      const filter = await pickFilter(await tree.rules());
      if (filter) narrow(filter);
    }),
    commands.registerCommand('canvasmark.documents.clearFilter', () => narrow(noFilter)),
    commands.registerCommand('canvasmark.documents.refresh', () => tree.refresh()),
    commands.registerCommand('canvasmark.documents.reveal', (entry: Entry | Place) => reveal(entry)),
    commands.registerCommand('canvasmark.documents.preview', async (entry: Entry) => {
      await reveal(entry);
      await commands.executeCommand('canvasmark.openPreviewToSide');
    }),
  );
}

/** A place in a document. */
interface Place {
  readonly uri: string;
  readonly node: Pick<DocumentNode, 'at'>;
}

function narrowTo(filter: FindingFilter, tree: DocumentsTree, view: TreeView<Entry>): void {
  tree.filter = filter;
  view.description = filterWords(filter);
  void commands.executeCommand('setContext', 'canvasmark.documentsFiltered', filter.by !== 'nothing');
}

/** Shows an entry in the text, with the caret at its beginning. */
async function reveal(entry: Entry | Place): Promise<void> {
  const uri = Uri.parse(entry.uri);
  if (!('node' in entry)) {
    await window.showTextDocument(uri);
    return;
  }
  const { line, character } = entry.node.at;
  await window.showTextDocument(uri, { selection: new Range(line, character, line, character) });
}
