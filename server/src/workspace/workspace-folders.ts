import { pathBelow } from './configuration-names';
import { fileKey } from './file-key';

/** The folders of the workspace, as the client last told of them. Names are URIs. */
export class WorkspaceFolders {
  private readonly listeners: (() => void)[] = [];

  /** @param current those that it started with */
  constructor(private current: readonly string[]) {}

  get all(): readonly string[] {
    return this.current;
  }

  /** Whether a file is below one of them. */
  hold(uri: string): boolean {
    return this.current.some((folder) => pathBelow(fileKey(folder), fileKey(uri)) !== undefined);
  }

  /** Calls `listener` after folders joined or left. */
  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  change(added: readonly string[], removed: readonly string[]): void {
    this.current = [...this.current.filter((folder) => !removed.includes(folder)), ...added];
    for (const listener of this.listeners) listener();
  }
}
