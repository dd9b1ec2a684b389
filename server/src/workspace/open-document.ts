import { mayHoldCanvas } from '../core/canvas/read/look';
import { excerptOf, type Lines } from '../core/excerpt';
import type { Position } from '../core/markdown/document';
import { type Reading, StrategyDocument } from '../core/strategy-document';
import type { Pace } from './pace';
import { readInSlices } from './read-in-slices';

/** An edit as editors send it; without a range, `text` is the whole document. Positions as in {@link Position}. */
export interface Change {
  readonly range?: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/**
 * A document that is open in an editor, for as long as it is open. There is one copy of its text, the one in the
 * {@link StrategyDocument}. Edits wait until somebody asks for the document: a burst of them costs as much as what they come to.
 */
export class OpenDocument {
  private waiting: Change[] = [];
  private reading: Promise<StrategyDocument | undefined>;
  /** The text that is being read, until it is. */
  private source: string | undefined;
  private closed = false;
  private run = 0;
  /** How often other documents said something that changes its findings. */
  private told = 0;
  private readonly listeners: (() => void)[] = [];
  /** How it was read, once that is known. */
  private readAs: Reading | undefined;

  constructor(
    readonly uri: string,
    /** Tells this opening from any other one of the same document. */
    private readonly opening: number,
    private latest: number,
    text: string,
    private readonly howToRead: () => Promise<Reading>,
    private readonly pace: Pace,
  ) {
    this.source = text;
    this.reading = this.readFromNothing(text, this.run);
  }

  /** The version that the editor has, which is the one that {@link read} gives. */
  get version(): number {
    return this.latest;
  }

  /** Tells the state of the document from any other one that an editor may have seen. */
  get stateId(): string {
    return `${this.opening}.${this.run}.${this.latest}.${this.told}`;
  }

  /** Takes over edits; each counts in the text that the ones before it left. */
  change(version: number, changes: readonly Change[]): void {
    this.latest = version;
    for (const change of changes) {
      if (change.range) this.waiting.push(change);
      else this.replace(change.text);
    }
  }

  /** Calls `listener` when what other documents say changed its findings. */
  onStale(listener: () => void): void {
    this.listeners.push(listener);
  }

  close(): void {
    this.closed = true;
    this.retire();
  }

  /** Whether it was read otherwise than it would be now. */
  async isOutdated(): Promise<boolean> {
    const { detect, configuration } = await this.howToRead();
    return this.readAs?.detect !== detect || this.readAs.configuration !== configuration;
  }

  /** Reads the text again, as other settings want it. */
  async reread(): Promise<void> {
    const text = this.source ?? (await this.read())?.markdown.text;
    if (text !== undefined) this.begin(text);
  }

  /**
   * The document as it is now; undefined when it was closed meanwhile. Who waits for it gets the newest version, which may be newer
   * than the one that was asked for.
   */
  async read(): Promise<StrategyDocument | undefined> {
    for (;;) {
      const { reading } = this;
      const document = await reading;
      if (this.closed) return undefined;
      if (document && reading === this.reading) return this.settle(document);
    }
  }

  /** A document of its own with some text, read as this one is: to try out edits. Undefined when this one was closed meanwhile. */
  copy(text: string): Promise<StrategyDocument | undefined> {
    return this.inSlices(text, () => this.closed);
  }

  /**
   * An excerpt of a long document that is still read for the first time: what stands around some lines, which are asked for as
   * late as possible, and are told with it. Undefined when it would not pay, or is no longer wanted, since the document was read,
   * edited or closed meanwhile.
   */
  async excerpt(linesInView: () => Lines): Promise<{ lines: Lines; strategy: StrategyDocument } | undefined> {
    if (this.firstText === undefined) return undefined;
    const { detect, configuration } = await this.howToRead();
    const text = this.firstText;
    if (text === undefined || !mayHoldCanvas(text, detect, configuration.catalogue)) return undefined;
    const lines = linesInView();
    const excerpt = excerptOf(text, lines);
    // At one go: in slices it would take turns with the reading that it is to be ahead of.
    return excerpt === undefined
      ? undefined
      : { lines, strategy: StrategyDocument.from(excerpt, { detect, configuration }) };
  }

  /** The text that is read for the first time, as long as it is the one that the editor has. */
  private get firstText(): string | undefined {
    return this.run === 0 && this.waiting.length === 0 && !this.closed ? this.source : undefined;
  }

  private settle(document: StrategyDocument): StrategyDocument {
    const { waiting } = this;
    this.waiting = [];
    for (const { range, text } of waiting) {
      if (!range) continue;
      const start = document.markdown.offsetAt(range.start);
      document.edit(start, Math.max(start, document.markdown.offsetAt(range.end)), text);
    }
    return document;
  }

  private replace(text: string): void {
    this.waiting = [];
    this.begin(text);
  }

  private begin(text: string): void {
    this.retire();
    this.source = text;
    this.readAs = undefined;
    this.reading = this.readFromNothing(text, ++this.run);
  }

  /** The reading so far says nothing to other documents any more, once it is there. */
  private retire(): void {
    void this.reading.then((document) => document?.end());
  }

  /** Undefined when the text was superseded before it was read. */
  private async readFromNothing(text: string, run: number): Promise<StrategyDocument | undefined> {
    const superseded = (): boolean => this.closed || this.run !== run;
    const reading = await this.howToRead();
    if (!superseded()) this.readAs = reading;
    const document = await readInSlices(text, reading, this.pace, superseded);
    if (!document) return undefined;
    this.source = undefined;
    document.onStale(() => {
      this.told++;
      for (const listener of this.listeners) listener();
    });
    return document;
  }

  /** Read in slices, and unknown to other documents. */
  private async inSlices(text: string, superseded: () => boolean): Promise<StrategyDocument | undefined> {
    const { detect, configuration } = await this.howToRead();
    return readInSlices(text, { detect, configuration }, this.pace, superseded);
  }
}
