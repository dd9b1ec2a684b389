import type { StrategyDocument } from '../core/strategy-document';
import type { MarkdownFiles } from './markdown-files';
import type { OpenDocuments } from './open-documents';
import type { Pace } from './pace';
import { readInSlices } from './read-in-slices';
import type { Readings } from './readings';

/** A document that an edit may concern besides the one that was asked about. */
export interface EditableDocument {
  readonly uri: string;
  /** Null for a file that is not open. */
  readonly version: number | null;
  readonly strategy: StrategyDocument;
}

/** Documents by their URIs, open or not. What is read of a file is not kept, and unknown to other documents. */
export class EditableDocuments {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly files: MarkdownFiles,
    private readonly readings: Readings,
    private readonly pace: Pace,
  ) {}

  /** Undefined when there is no such document. */
  async read(uri: string): Promise<EditableDocument | undefined> {
    const open = this.documents.get(uri);
    const text = open ? undefined : await this.files.read(uri);
    const strategy = open ? await open.read() : text === undefined ? undefined : await this.readAs(uri, text);
    return strategy && { uri: open?.uri ?? uri, version: open?.version ?? null, strategy };
  }

  /** A text as a document at a place would be read. */
  async readAs(uri: string, text: string): Promise<StrategyDocument | undefined> {
    const { detect, configuration } = await this.readings.of(uri);
    return readInSlices(text, { detect, configuration }, this.pace, () => false);
  }

  async isThere(uri: string): Promise<boolean> {
    return this.documents.get(uri) !== undefined || (await this.files.stamp(uri)) !== undefined;
  }

  /** The URIs of the documents that are open. */
  get open(): readonly string[] {
    return this.documents.all.map(({ uri }) => uri);
  }
}
