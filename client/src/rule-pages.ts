import {
  Disposable,
  EventEmitter,
  FilePermission,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from 'vscode';
import type { LanguageServer } from './language-server';
import { ruleOfPage } from './rule-links';

/**
 * The pages about rules as read-only files, so that links between them work and a window that is loaded again still shows them.
 * The server writes them; nothing is fetched from a network.
 */
export class RulePages implements FileSystemProvider {
  readonly onDidChangeFile = new EventEmitter<never>().event;

  constructor(private readonly server: LanguageServer) {}

  /** The page as UTF-8. Rejects with `FileNotFound` when there is no such rule. */
  async readFile(uri: Uri): Promise<Uint8Array> {
    const rule = ruleOfPage(uri);
    const page = rule === undefined ? null : await this.server.rulePage(rule);
    if (page === null) throw FileSystemError.FileNotFound(uri);
    return new TextEncoder().encode(page.markdown);
  }

  /** Rejects with `FileNotFound` when there is no such rule. */
  async stat(uri: Uri): Promise<FileStat> {
    const { length: size } = await this.readFile(uri);
    return { type: FileType.File, ctime: 0, mtime: 0, size, permissions: FilePermission.Readonly };
  }

  watch(): Disposable {
    return new Disposable(() => {});
  }

  readDirectory(): [string, FileType][] {
    return [];
  }

  createDirectory = refuse;
  writeFile = refuse;
  delete = refuse;
  rename = refuse;
}

function refuse(uri: Uri): never {
  throw FileSystemError.NoPermissions(uri);
}
