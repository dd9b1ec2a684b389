import type { Problem } from '../configuration/problem';
import type { Understood } from '../configuration/understood';
import type { Configuration } from '../core/configuration/configuration';
import { configurationNames, folderOf, pathBelow } from './configuration-names';
import { fileKey } from './file-key';
import type { Configurations } from './readings';

/** What the configuration files of a workspace are read from. Names are URIs. */
export interface ConfigurationTexts {
  /** The text of a file as it is now, in the editor or on disk; undefined when there is no such file. */
  read(uri: string): Promise<string | undefined>;
  /** The folders of the workspace: above them nobody looks. */
  folders(): readonly string[];
  /** What holds where nobody has configured anything. */
  standard(): Promise<Configuration>;
}

/** A configuration file that holds for its folder and what is below. */
interface Holding {
  readonly uri: string;
  readonly folder: string;
  readonly understood: Understood;
}

/** The configuration files of a workspace: for each document the nearest one upwards holds. Whatever was read is kept until something changed. */
export class NearestConfigurations implements Configurations {
  private readonly inFolders = new Map<string, Promise<Holding | undefined>>();
  /** What files came to before they changed, so that what they choose stays the same object. */
  private readonly before = new Map<string, Understood>();

  /** @param failed is told what could not be read; nothing is configured then */
  constructor(
    private readonly texts: ConfigurationTexts,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** What holds for a document. Never rejects. */
  async of(uri: string): Promise<Configuration> {
    return (await this.holdingFor(uri))?.understood.configuration ?? this.texts.standard();
  }

  /** The configuration file that holds for a document, and what is wrong with it. Never rejects. */
  async holding(
    uri: string,
  ): Promise<{ uri: string; text: string; problems: readonly Problem[] } | undefined> {
    const found = await this.holdingFor(uri);
    return found && { uri: found.uri, text: found.understood.text, problems: found.understood.problems };
  }

  /** What holds for documents that are still to be written in a folder. Never rejects. */
  in(folder: string): Promise<Configuration> {
    return this.of(`${folder.replace(/\/$/, '')}/new.md`);
  }

  /** Whether a Markdown file is to be checked though nobody has opened or named it. */
  async isChosen(uri: string): Promise<boolean> {
    const holding = await this.holdingFor(uri);
    const path = holding && pathBelow(fileKey(holding.folder), fileKey(uri));
    return path === undefined || (holding?.understood.isChosen(path) ?? true);
  }

  /** The configuration files that were meant for a document: the one that holds, and those beside it, which do not. */
  async filesFor(uri: string): Promise<readonly string[]> {
    const holding = await this.holdingFor(uri);
    if (!holding) return [];
    const beside = configurationNames.map((name) => `${holding.folder}/${name}`);
    const found = await Promise.all(beside.map((file) => this.texts.read(file)));
    return beside.filter((_, index) => found[index] !== undefined);
  }

  /** A configuration file's text and what is wrong with it; undefined when there is no such file. */
  async problemsIn(uri: string): Promise<{ text: string; problems: readonly Problem[] } | undefined> {
    const folder = folderOf(uri);
    const holding = folder === undefined ? undefined : await this.inFolder(folder);
    if (holding && fileKey(holding.uri) === fileKey(uri)) return this.withFiles(holding);
    const text = await this.texts.read(uri);
    if (text === undefined) return undefined;
    return { text, problems: holding ? [besides(holding.uri, text)] : [] };
  }

  /** What is wrong with a configuration file, and with the files that it names. */
  private async withFiles({
    uri,
    understood,
  }: Holding): Promise<{ text: string; problems: readonly Problem[] }> {
    const { text, logo } = understood;
    if (!logo) return understood;
    const { logoProblems } = await import('../configuration/logo');
    const problems = await logoProblems(uri, logo, (file) => this.texts.read(file));
    return { text, problems: [...understood.problems, ...problems].sort((a, b) => a.start - b.start) };
  }

  /** Something changed that configuration files depend on: they are read again when they are next asked for. */
  changed(): void {
    this.inFolders.clear();
  }

  private async holdingFor(uri: string): Promise<Holding | undefined> {
    for (const folder of this.foldersUpFrom(uri)) {
      const holding = await this.inFolder(folder);
      if (holding) return holding;
    }
    return undefined;
  }

  /** The folder of a file and those above it, up to the workspace's; outside of the workspace, its own alone. */
  private *foldersUpFrom(uri: string): Iterable<string> {
    const roots = this.texts.folders().map((folder) => fileKey(folder).replace(/\/$/, ''));
    const own = folderOf(uri);
    for (let folder = own; folder !== undefined; folder = folderOf(folder)) {
      const key = fileKey(folder);
      const isInside = roots.some((root) => key === root || pathBelow(root, key) !== undefined);
      if (isInside || folder === own) yield folder;
      if (!isInside || roots.includes(key)) return;
    }
  }

  private inFolder(folder: string): Promise<Holding | undefined> {
    const key = fileKey(folder);
    const known = this.inFolders.get(key) ?? this.lookInto(folder);
    this.inFolders.set(key, known);
    return known;
  }

  private async lookInto(folder: string): Promise<Holding | undefined> {
    try {
      for (const name of configurationNames) {
        const uri = `${folder}/${name}`;
        const text = await this.texts.read(uri);
        if (text !== undefined) return { uri, folder, understood: await this.understand(uri, text) };
      }
    } catch (error) {
      this.failed(error);
    }
    return undefined;
  }

  private async understand(uri: string, text: string): Promise<Understood> {
    // Nearly nobody needs what reads YAML, and checks it: it is loaded for those who do.
    const { understood } = await import('../configuration/understood');
    const found = understood(text, this.before.get(fileKey(uri)));
    this.before.set(fileKey(uri), found);
    return found;
  }
}

/** What is wrong with a second configuration file in a folder. */
function besides(holding: string, text: string): Problem {
  const name = holding.slice(holding.lastIndexOf('/') + 1);
  const firstLine = /^[^\r\n]*/.exec(text)?.[0].length ?? 0;
  return {
    code: 'config/two-files',
    level: 'warning',
    message: `Nothing in this file holds, because ${name} in the same folder goes before it. Put what you need of it there, and delete this file.`,
    start: 0,
    end: firstLine,
  };
}
