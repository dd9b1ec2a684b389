import type { DocumentNames } from '../core/names/document-names';
import { NamesBetween } from '../core/names/names-between';
import { namesOf } from '../core/names/names-reader';
import type { StrategyDocument } from '../core/strategy-document';
import { fileKey } from './file-key';
import { linkedDocument } from './linked-document';
import type { OpenDocument } from './open-document';
import type { OpenDocuments } from './open-documents';
import type { WorkspaceIndex } from './workspace-index';

/** A document with canvases. */
export interface KnownDocument {
  readonly uri: string;
  /** See {@link fileKey}. */
  readonly key: string;
  readonly names: DocumentNames;
  /** Of an open document. */
  readonly version: number | undefined;
  /** Of a file that is not open, as it was read. */
  readonly stamp: string | undefined;
}

/** All documents that hold canvases: those that are open, as the editor has them, and the other files of the workspace. */
export class KnownDocuments {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly index: WorkspaceIndex,
  ) {}

  /**
   * All of them as they are now, in the order of their names. Waits until every file of the workspace has been read once.
   * @param isUnwanted asked between documents: undefined is the answer once it says so
   */
  async all(isUnwanted: () => boolean): Promise<NamesBetween<KnownDocument> | undefined> {
    await this.index.settled();
    const open: KnownDocument[] = [];
    for (const document of this.documents.all) {
      if (isUnwanted()) return undefined;
      const strategy = await document.read();
      if (strategy && strategy.canvases.length > 0) open.push(openDocument(document, strategy));
    }
    if (isUnwanted()) return undefined;
    const isOpen = new Set(this.documents.all.map(({ uri }) => fileKey(uri)));
    const files = this.index.files.filter(({ key }) => !isOpen.has(key));
    const known = [...files, ...open].sort((a, b) => (a.key < b.key ? -1 : 1));
    return new NamesBetween(known, linkedDocument, fileKey);
  }

  /** A document alone, for what needs no other one. */
  only(document: KnownDocument): NamesBetween<KnownDocument> {
    return new NamesBetween([document], linkedDocument, fileKey);
  }

  /** Whether files that are not open are still what they were when they were read; those that are not are read again. */
  async areCurrent(documents: readonly KnownDocument[]): Promise<boolean> {
    const files = [...new Set(documents)].filter(({ version }) => version === undefined);
    const isCurrent = await Promise.all(files.map((file) => this.index.isCurrent(file)));
    const outdated = files.filter((_, index) => !isCurrent[index]);
    for (const { uri } of outdated) await this.index.update(uri);
    return outdated.length === 0;
  }
}

/** An open document as it is now. */
export function openDocument(
  { uri, version }: Pick<OpenDocument, 'uri' | 'version'>,
  strategy: StrategyDocument,
): KnownDocument {
  return { uri, key: fileKey(uri), names: namesOf(strategy), version, stamp: undefined };
}
