import { mayHoldCanvas } from '../core/canvas/read/look';
import type { Remains, StrategyDocument } from '../core/strategy-document';
import { fileKey } from './file-key';
import type { MarkdownFiles } from './markdown-files';
import type { Pace } from './pace';
import { readInSlices } from './read-in-slices';
import type { Readings } from './readings';

/**
 * What the files that are not open say to each other and to open documents. It is filled and updated file by file, whenever somebody
 * reads one, and keeps of each no more than what it says and asks.
 */
export class WorkspaceIndex {
  private readonly remains = new Map<string, Remains>();
  private readonly generations = new Map<string, number>();
  private readonly seen = new Set<string>();
  private filling: Promise<void> | undefined;

  /** @param stale is called when other documents said something that changes the findings of a file that is not open */
  constructor(
    private readonly files: MarkdownFiles,
    private readonly readings: Readings,
    private readonly pace: Pace,
    private readonly stale: (uri: string) => void,
  ) {}

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
    this.seen.add(fileKey(uri));
    const text = (await this.files.read(uri)) ?? '';
    const reading = await this.readings.of(uri);
    this.remains.get(fileKey(uri))?.end();
    this.remains.delete(fileKey(uri));
    if (!mayHoldCanvas(text, reading.detect, reading.configuration.catalogue)) return undefined;
    const strategy = await readInSlices(text, reading, this.pace, superseded);
    if (!strategy) return undefined;
    this.remains.set(fileKey(uri), strategy.remains());
    strategy.onStale(() => {
      this.outdate(uri);
      this.stale(uri);
    });
    return strategy;
  }

  /**
   * Reads every file of some folders that nobody has read yet and that is not open, so that each can be asked; once, since changes are
   * told. Never rejects for a file: what cannot be read has no answer.
   * @param isOpen whether a file is open, and speaks for itself
   */
  fill(folders: () => Promise<readonly string[]>, isOpen: (uri: string) => boolean): Promise<void> {
    this.filling ??= this.fillFrom(folders, isOpen);
    return this.filling;
  }

  /** A file that is not open changed on disk. */
  async update(uri: string): Promise<void> {
    if (this.filling) await this.read(uri, () => false);
  }

  private async fillFrom(
    folders: () => Promise<readonly string[]>,
    isOpen: (uri: string) => boolean,
  ): Promise<void> {
    for (const folder of await folders())
      for await (const uri of this.files.find(folder))
        if (!this.seen.has(fileKey(uri)) && !isOpen(uri)) await this.read(uri, () => isOpen(uri));
  }

  /** Forgets a file: it was opened, and speaks for itself, or is gone. */
  forget(uri: string): void {
    this.remains.get(fileKey(uri))?.end();
    this.remains.delete(fileKey(uri));
    this.outdate(uri);
  }

  private outdate(uri: string): void {
    const key = fileKey(uri);
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
