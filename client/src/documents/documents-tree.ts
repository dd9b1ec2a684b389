import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { DocumentNode, DocumentSummary, DocumentsChanged } from '../../../server/src/protocol';
import type { LanguageServer } from '../language-server';
import { type DocumentEntry, type Entry, entriesOf, type NodeEntry } from './entries';
import { documentItem, nodeItem } from './entry-items';
import { type FindingFilter, hasWanted, holdsWanted, noFilter } from './finding-filter';

/** The documents of the workspace, what stands in them, and what was found. Whatever changes is asked for again, and nothing else. */
export class DocumentsTree implements TreeDataProvider<Entry>, Disposable {
  private readonly changed = new EventEmitter<Entry | undefined>();
  private documents: Promise<Map<string, DocumentEntry>> | undefined;
  private readonly trees = new Map<string, Promise<readonly DocumentNode[]>>();
  private narrowed: FindingFilter = noFilter;
  private readonly subscriptions: readonly Disposable[];
  readonly onDidChangeTreeData = this.changed.event;

  /** @param failed is told what could not be asked for; what was shown stays */
  constructor(
    private readonly server: LanguageServer,
    private readonly failed: (error: unknown) => void,
  ) {
    this.subscriptions = [
      this.changed,
      server.onDidChangeDocuments((change) => {
        this.follow(change).catch(failed);
      }),
      server.onDidStart(() => this.refresh()),
    ];
  }

  get filter(): FindingFilter {
    return this.narrowed;
  }

  set filter(filter: FindingFilter) {
    this.narrowed = filter;
    this.changed.fire(undefined);
  }

  /** The rules that found something in any of the documents, in the order of their names. */
  async rules(): Promise<string[]> {
    const entries = [...(await this.loaded()).values()];
    return [...new Set(entries.flatMap(({ summary }) => summary.rules))].sort();
  }

  /** Asks for everything again. */
  refresh(): void {
    this.documents = undefined;
    this.trees.clear();
    this.changed.fire(undefined);
  }

  getTreeItem(entry: Entry): TreeItem {
    if (entry.kind === 'document') return documentItem(entry);
    return nodeItem(entry, entry.node.kind === 'canvas' || this.narrowed.by !== 'nothing');
  }

  async getChildren(entry?: Entry): Promise<Entry[]> {
    if (entry?.kind === 'node') return this.entriesIn(entry.node.children ?? [], entry);
    if (entry) return this.entriesIn(await this.treeOf(entry.uri), entry);
    const documents = [...(await this.loaded()).values()];
    return documents.filter(({ summary }) => hasWanted(summary, this.narrowed)).sort(byUri);
  }

  getParent(entry: Entry): Entry | undefined {
    return entry.kind === 'node' ? entry.parent : undefined;
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private entriesIn(nodes: readonly DocumentNode[], parent: Entry): NodeEntry[] {
    return entriesOf(nodes, parent).filter(({ node }) => holdsWanted(node, this.narrowed));
  }

  private loaded(): Promise<Map<string, DocumentEntry>> {
    this.documents ??= this.load();
    return this.documents;
  }

  private async load(): Promise<Map<string, DocumentEntry>> {
    try {
      return new Map((await this.server.documents()).map((summary) => [summary.uri, entryOf(summary)]));
    } catch (error) {
      // Whoever asks next tries again.
      this.documents = undefined;
      this.failed(error);
      return new Map();
    }
  }

  private async treeOf(uri: string): Promise<readonly DocumentNode[]> {
    const tree = this.trees.get(uri) ?? this.server.documentTree(uri);
    this.trees.set(uri, tree);
    try {
      return await tree;
    } catch (error) {
      this.trees.delete(uri);
      this.failed(error);
      return [];
    }
  }

  private async follow({ uris }: DocumentsChanged): Promise<void> {
    if (uris === null) return this.refresh();
    if (!this.documents) return;
    const documents = await this.documents;
    const summaries = new Map((await this.server.documents(uris)).map((summary) => [summary.uri, summary]));
    const shown = uris.map((uri) => this.shows(documents.get(uri)));
    for (const uri of uris) {
      this.trees.delete(uri);
      take(documents, uri, summaries.get(uri));
    }
    const entries = uris.map((uri) => documents.get(uri));
    if (entries.some((entry, index) => this.shows(entry) !== shown[index])) this.changed.fire(undefined);
    else for (const entry of entries) if (entry) this.changed.fire(entry);
  }

  private shows(entry: DocumentEntry | undefined): boolean {
    return entry !== undefined && hasWanted(entry.summary, this.narrowed);
  }
}

function entryOf(summary: DocumentSummary): DocumentEntry {
  return { kind: 'document', uri: summary.uri, summary };
}

function take(
  documents: Map<string, DocumentEntry>,
  uri: string,
  summary: DocumentSummary | undefined,
): void {
  const known = documents.get(uri);
  if (!summary) documents.delete(uri);
  else if (known) known.summary = summary;
  else documents.set(uri, entryOf(summary));
}

function byUri(a: DocumentEntry, b: DocumentEntry): number {
  return a.uri < b.uri ? -1 : 1;
}
