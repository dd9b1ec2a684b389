import type { CancellationToken } from 'vscode-languageserver';
import type { StrategyDocument } from '../../core/strategy-document';
import type { DocumentNode, DocumentSummary } from '../../protocol';
import { pathBelow } from '../../workspace/configuration-names';
import { fileKey } from '../../workspace/file-key';
import type { MarkdownFiles } from '../../workspace/markdown-files';
import { isMarkdown, isSkippedFolder } from '../../workspace/markdown-names';
import type { OpenDocuments } from '../../workspace/open-documents';
import type { WorkspaceFolders } from '../../workspace/workspace-folders';
import type { WorkspaceIndex } from '../../workspace/workspace-index';
import { requestCancelled } from '../document-answers';
import { summaryOf } from '../status';

/** What the documents of a workspace come from. */
export interface OverviewTexts {
  readonly folders: WorkspaceFolders;
  /** Those that are to be checked. */
  readonly files: MarkdownFiles;
  /** Whether a file is one of those. */
  readonly isChosen: (uri: string) => Promise<boolean>;
  readonly documents: OpenDocuments;
  readonly index: WorkspaceIndex;
}

/** What a file came to, and when that was so. */
interface Kept {
  readonly state: string;
  /** Undefined for one without a canvas. */
  readonly summary: DocumentSummary | undefined;
}

/** The documents of the workspace in short: open ones as they are in the editor, others as they are on disk. A file is read once for each time that it changes. */
export class WorkspaceOverview {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly texts: OverviewTexts) {}

  /** Takes over what somebody else read of a file. @param state the file's stamp, and what the index says of it */
  note(uri: string, state: string, strategy: StrategyDocument | undefined): void {
    const summary = strategy && strategy.canvases.length > 0 ? summaryOf(uri, strategy) : undefined;
    this.kept.set(fileKey(uri), { state, summary });
  }

  /** Every document that holds a canvas, in the order of their names. Rejects when the client cancels. */
  async all(token: CancellationToken): Promise<DocumentSummary[]> {
    const found = new Map<string, DocumentSummary | undefined>();
    for (const { uri } of this.texts.documents.all) found.set(fileKey(uri), await this.summary(uri, token));
    for (const folder of this.texts.folders.all)
      for await (const uri of this.texts.files.find(folder))
        if (!found.has(fileKey(uri))) found.set(fileKey(uri), await this.summary(uri, token));
    for (const key of this.kept.keys()) if (!found.has(key)) this.kept.delete(key);
    return [...found.values()].flatMap((summary) => summary ?? []);
  }

  /** Those of some documents that hold a canvas and belong to the workspace, or are open. Rejects when the client cancels. */
  async some(uris: readonly string[], token: CancellationToken): Promise<DocumentSummary[]> {
    const found: DocumentSummary[] = [];
    for (const uri of uris) {
      const summary = (await this.isThere(uri)) ? await this.summary(uri, token) : undefined;
      if (summary) found.push(summary);
    }
    return found;
  }

  /** What stands in a document; empty when it is gone, or holds no canvas. Rejects when the client cancels. */
  async tree(uri: string, token: CancellationToken): Promise<DocumentNode[]> {
    const isCancelled = (): boolean => token.isCancellationRequested;
    const open = this.texts.documents.get(uri);
    const strategy = open ? await open.read() : await this.texts.index.check(uri, isCancelled);
    if (isCancelled()) throw requestCancelled();
    if (!strategy) return [];
    const { documentTree } = await import('./document-tree');
    return documentTree(strategy);
  }

  private async isThere(uri: string): Promise<boolean> {
    const { documents, folders, files, isChosen } = this.texts;
    if (documents.get(uri)) return true;
    if (!folders.all.some((folder) => isLookedFor(uri, folder))) return false;
    return (await isChosen(uri)) && (await files.stamp(uri)) !== undefined;
  }

  private async summary(uri: string, token: CancellationToken): Promise<DocumentSummary | undefined> {
    if (token.isCancellationRequested) throw requestCancelled();
    const open = this.texts.documents.get(uri);
    if (!open) return this.summaryOfFile(uri, token);
    // Editors keep documents for a while after their files were deleted.
    if (isFile(uri) && (await this.texts.files.stamp(uri)) === undefined) return undefined;
    const strategy = await open.read();
    return strategy && strategy.canvases.length > 0 ? summaryOf(uri, strategy) : undefined;
  }

  private async summaryOfFile(uri: string, token: CancellationToken): Promise<DocumentSummary | undefined> {
    const { files, index } = this.texts;
    const stamp = await files.stamp(uri);
    const state = `${stamp} ${await index.stateOf(uri)}`;
    const known = this.kept.get(fileKey(uri));
    if (known?.state === state) return known.summary;
    const strategy = await index.check(uri, () => token.isCancellationRequested);
    if (token.isCancellationRequested) throw requestCancelled();
    this.note(uri, state, strategy);
    return this.kept.get(fileKey(uri))?.summary;
  }
}

function isFile(uri: string): boolean {
  return uri.startsWith('file:');
}

/** Whether a file would be found below a folder, if it is there. */
function isLookedFor(uri: string, folder: string): boolean {
  const path = pathBelow(fileKey(folder), fileKey(uri));
  return path !== undefined && isMarkdown(path) && !path.split('/').slice(0, -1).some(isSkippedFolder);
}
