import { mayHoldCanvas } from '../core/canvas/read/look';
import type { DocumentNames } from '../core/names/document-names';
import { ReadDocument } from '../core/read-document';
import { type Reading, StrategyDocument } from '../core/strategy-document';
import { fileKey } from './file-key';
import { FileVoice } from './file-voice';
import type { MarkdownFiles } from './markdown-files';
import type { Pace } from './pace';
import { inSlices } from './read-in-slices';
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

/** A file as it is on disk now. */
interface Loaded extends Seen {
  readonly uri: string;
  readonly text: string | undefined;
  readonly reading: Reading;
}

/** A file that was read. */
interface Found {
  readonly document: ReadDocument;
  readonly reading: Reading;
  readonly voice: FileVoice;
}

/** How many files are loaded at a time: waiting for one after the other takes longer than reading them. */
const BATCH = 16;

/**
 * What the files that are not open say to each other and to open documents, and what they name. It is filled and updated file by file,
 * whenever somebody reads one, and keeps of each no more than what it says and asks. Nobody need check a file for that.
 */
export class WorkspaceIndex {
  private readonly voices = new Map<string, FileVoice>();
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
   * Reads a file as it is on disk, takes over what it says to others, and checks it.
   * @returns undefined when it holds no canvas, cannot be read, or `superseded` says so meanwhile
   */
  async check(uri: string, superseded: () => boolean): Promise<StrategyDocument | undefined> {
    const found = await this.read(await this.load(uri), superseded);
    if (!found) return undefined;
    const { document, reading, voice } = found;
    const listening = voice.listening();
    const checking = StrategyDocument.checking(document, { ...reading, commons: listening.commons });
    const strategy = await inSlices(checking, this.pace, superseded);
    listening.end(strategy !== undefined);
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
      if (!isOpen() && (await isWanted())) await this.read(await this.load(uri), isOpen);
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
    let batch: string[] = [];
    const readBatch = async (): Promise<void> => {
      for (const { uri, loaded } of await this.loadUnseen(batch)) {
        const isOpen = (): boolean => this.indexed.isOpen(uri);
        if (loaded && !isOpen()) await this.read(loaded, isOpen);
        found.add(fileKey(uri));
        watched.read(found.size);
      }
      batch = [];
    };
    try {
      for (const folder of this.indexed.folders())
        for await (const uri of this.source.find(folder)) {
          batch.push(uri);
          if (batch.length === BATCH) await readBatch();
        }
      await readBatch();
    } finally {
      watched.end();
    }
    for (const key of before) if (!found.has(key)) this.drop(key);
  }

  /** Loads files as far as they were not yet read as they are now, and are not open. */
  private loadUnseen(
    uris: readonly string[],
  ): Promise<readonly { readonly uri: string; readonly loaded: Loaded | undefined }[]> {
    return Promise.all(
      uris.map(async (uri) => {
        const isKnown = this.indexed.isOpen(uri) || (await this.isSeen(uri));
        return { uri, loaded: isKnown ? undefined : await this.load(uri) };
      }),
    );
  }

  private async load(uri: string): Promise<Loaded> {
    // In this order: of a file that changes meanwhile, the stamp is that of an older state.
    const stamp = await this.source.stamp(uri);
    const text = await this.source.read(uri);
    const reading = await this.readings.of(uri);
    const { detect, configuration } = reading;
    return { uri, stamp, text, reading, detect, configuration };
  }

  /** Reads a file, and takes over what it says to others and what it names, unless that is known. Undefined as for {@link check}. */
  private async read(
    { uri, stamp, text, reading, detect, configuration }: Loaded,
    superseded: () => boolean,
  ): Promise<Found | undefined> {
    const key = fileKey(uri);
    const mayMatter = text !== undefined && mayHoldCanvas(text, detect, configuration.catalogue);
    const { keptNames } = await import('../core/names/kept-names');
    const document = mayMatter
      ? await inSlices(ReadDocument.reading(text, reading), this.pace, superseded)
      : undefined;
    if (superseded()) return undefined;
    if (document && this.indexed.isOpen(uri)) return { document, reading, voice: this.silentVoiceOf(uri) };
    const now = { stamp, detect, configuration };
    const isSame = isSameState(this.seen.get(key), now);
    if (!document) this.drop(key);
    this.seen.set(key, now);
    if (!document) return undefined;
    const voice = this.voices.get(key) ?? this.voiceOf(uri);
    this.voices.set(key, voice);
    if (isSame) return { document, reading, voice };
    voice.say(document.canvases, configuration.saying);
    this.named.delete(key);
    if (document.canvases.length > 0)
      this.named.set(key, { uri, key, version: undefined, stamp, names: keptNames(document) });
    this.sorted = undefined;
    return { document, reading, voice };
  }

  /** For a file that was opened while it was read, and speaks for itself by now. */
  private silentVoiceOf(uri: string): FileVoice {
    const voice = this.voiceOf(uri);
    voice.end();
    return voice;
  }

  private voiceOf(uri: string): FileVoice {
    return new FileVoice(uri, this.readings.commons, () => {
      this.outdate(fileKey(uri));
      this.stale(uri);
    });
  }

  /** Whether a file was read as it would be read now. */
  private async isSeen(uri: string): Promise<boolean> {
    const seen = this.seen.get(fileKey(uri));
    if (!seen) return false;
    const { detect, configuration } = await this.readings.of(uri);
    return isSameState(seen, { detect, configuration, stamp: await this.source.stamp(uri) });
  }

  private drop(key: string): void {
    this.voices.get(key)?.end();
    this.voices.delete(key);
    this.named.delete(key);
    this.sorted = undefined;
    this.seen.delete(key);
  }

  private outdate(key: string): void {
    this.generations.set(key, (this.generations.get(key) ?? 0) + 1);
  }
}

function isSameState(a: Seen | undefined, b: Seen): boolean {
  return (
    a !== undefined && a.stamp === b.stamp && a.detect === b.detect && a.configuration === b.configuration
  );
}

const numbers = new WeakMap<object, number>();
let count = 0;

/** Tells configurations apart: each is another object. */
function configurationNumber(configuration: object): number {
  const known = numbers.get(configuration) ?? ++count;
  numbers.set(configuration, known);
  return known;
}
