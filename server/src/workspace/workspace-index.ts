import { mayHoldCanvas } from '../core/canvas/read/look';
import type { DocumentNames } from '../core/names/document-names';
import type { Reading, Remains, StrategyDocument } from '../core/strategy-document';
import { fileKey } from './file-key';
import type { MarkdownFiles } from './markdown-files';
import type { Pace } from './pace';
import { readInSlices } from './read-in-slices';
import type { Readings } from './readings';

/** What a file names that is not open. */
export interface NamedFile {
  readonly uri: string;
  readonly key: string;
  /** Only open documents have one. */
  readonly version: undefined;
  /** Of the file as it was read: see {@link MarkdownFiles.stamp}. */
  readonly stamp: string | undefined;
  readonly names: DocumentNames;
}

/** How a file was when it was read. */
interface Seen extends Pick<Reading, 'detect' | 'configuration'> {
  readonly stamp: string | undefined;
}

/** The files that are to be in the index. */
export interface Indexed {
  /** The folders of the workspace. */
  folders(): readonly string[];
  /** Whether a document is open, and speaks for itself. */
  isOpen(uri: string): boolean;
  /** Called when files begin to be read. */
  watch(): Watched;
}

/** Who is told how far the reading of files is. */
export interface Watched {
  /** @param count how many have been read, or looked at, so far */
  read(count: number): void;
  /** Called once, also when reading failed. */
  end(): void;
}

/**
 * What the files that are not open say to each other and to open documents, and what they name. It is filled and updated file by file,
 * whenever somebody reads one, and keeps of each no more than what it says and asks.
 */
export class WorkspaceIndex {
  private readonly remains = new Map<string, Remains>();
  private readonly named = new Map<string, NamedFile>();
  private sorted: readonly NamedFile[] | undefined;
  private readonly generations = new Map<string, number>();
  private readonly seen = new Map<string, Seen>();
  private filling: Promise<void> | undefined;
  private isOutdated = false;
  /** What is still to be read anew, one after the other. */
  private updates: Promise<void> = Promise.resolve();

  /** @param stale is called when other documents said something that changes the findings of a file that is not open */
  constructor(
    private readonly source: MarkdownFiles,
    private readonly readings: Readings,
    private readonly pace: Pace,
    private readonly indexed: Indexed,
    private readonly stale: (uri: string) => void,
  ) {}

  /** What the files name that hold canvases, as far as they are read, in the order of their names. */
  get files(): readonly NamedFile[] {
    this.sorted ??= [...this.named.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    return this.sorted;
  }

  /** A text that changes whenever what was read of a file is no longer right, though the file is what it was. */
  async stateOf(uri: string): Promise<string> {
    const { detect, configuration } = await this.readings.of(uri);
    return `${detect} ${configurationNumber(configuration)} ${this.generations.get(fileKey(uri)) ?? 0}`;
  }

  /**
   * Reads a file as it is on disk, and takes over what it says to others.
   * @returns undefined when it holds no canvas, cannot be read, or `superseded` says so meanwhile
   */
  async read(uri: string, superseded: () => boolean): Promise<StrategyDocument | undefined> {
    const key = fileKey(uri);
    const stamp = await this.source.stamp(uri);
    const text = (await this.source.read(uri)) ?? '';
    const reading = await this.readings.of(uri);
    const { detect, configuration } = reading;
    this.drop(key);
    this.seen.set(key, { stamp, detect, configuration });
    if (!mayHoldCanvas(text, detect, configuration.catalogue)) return undefined;
    const { keptNames } = await import('../core/names/kept-names');
    const strategy = await readInSlices(text, reading, this.pace, superseded);
    this.drop(key);
    if (!strategy) return undefined;
    this.seen.set(key, { stamp, detect, configuration });
    this.remains.set(key, strategy.remains());
    if (strategy.canvases.length > 0)
      this.named.set(key, { uri, key, version: undefined, stamp, names: keptNames(strategy) });
    this.sorted = undefined;
    strategy.onStale(() => {
      this.outdate(key);
      this.stale(uri);
    });
    return strategy;
  }

  /**
   * Reads every file of the workspace that nobody has read yet and that is not open, so that each can be asked; once, since changes are
   * told. Never rejects for a file: what cannot be read has no answer.
   */
  fill(): Promise<void> {
    if (this.filling && !this.isOutdated) return this.filling;
    const before = this.filling ?? Promise.resolve();
    this.isOutdated = false;
    this.filling = before.then(() => this.fillNow());
    return this.filling;
  }

  /** Other files may belong to the workspace now, or may have to be read otherwise: whoever next asks has that looked after. */
  refill(): void {
    this.isOutdated = true;
  }

  /** Resolves when every file has been read that belongs to the workspace, and again whatever was told to have changed. */
  async settled(): Promise<void> {
    await this.fill();
    await this.updates;
  }

  /**
   * A file that is not open changed on disk.
   * @param isWanted asked when its turn comes: whether it is to be in the index
   */
  update(uri: string, isWanted: () => Promise<boolean> = async () => true): Promise<void> {
    if (!this.filling) return Promise.resolve();
    const isOpen = (): boolean => this.indexed.isOpen(uri);
    const update = this.updates.then(async () => {
      if (!isOpen() && (await isWanted())) await this.read(uri, isOpen);
    });
    this.updates = update.catch(() => undefined);
    return update;
  }

  /** Whether a file is still what it was when it was read. */
  async isCurrent({ uri, stamp }: Pick<NamedFile, 'uri' | 'stamp'>): Promise<boolean> {
    return (await this.source.stamp(uri)) === stamp;
  }

  /** Forgets a file: it was opened, and speaks for itself, or is gone. */
  forget(uri: string): void {
    this.drop(fileKey(uri));
    this.outdate(fileKey(uri));
  }

  private async fillNow(): Promise<void> {
    const before = [...this.seen.keys()];
    const found = new Set<string>();
    const watched = this.indexed.watch();
    try {
      for (const folder of this.indexed.folders())
        for await (const uri of this.source.find(folder)) {
          found.add(fileKey(uri));
          const isOpen = (): boolean => this.indexed.isOpen(uri);
          if (!isOpen() && !(await this.isSeen(uri))) await this.read(uri, isOpen);
          watched.read(found.size);
        }
    } finally {
      watched.end();
    }
    for (const key of before) if (!found.has(key)) this.drop(key);
  }

  /** Whether a file was read as it would be read now. */
  private async isSeen(uri: string): Promise<boolean> {
    const seen = this.seen.get(fileKey(uri));
    if (!seen) return false;
    const { detect, configuration } = await this.readings.of(uri);
    return seen.detect === detect && seen.configuration === configuration && this.isCurrent({ uri, ...seen });
  }

  private drop(key: string): void {
    this.remains.get(key)?.end();
    this.remains.delete(key);
    this.named.delete(key);
    this.sorted = undefined;
    this.seen.delete(key);
  }

  private outdate(key: string): void {
    this.generations.set(key, (this.generations.get(key) ?? 0) + 1);
  }
}

const numbers = new WeakMap<object, number>();
let count = 0;

/** Tells configurations apart: each is another object. */
function configurationNumber(configuration: object): number {
  const known = numbers.get(configuration) ?? ++count;
  numbers.set(configuration, known);
  return known;
}
