import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { fileKey } from './file-key';

/** The texts of open configuration files, as the editor has them. */
export class OpenTexts {
  private readonly texts = new Map<string, TextDocument>();
  private readonly listeners: ((uri: string) => void)[] = [];

  /** Calls `listener` whenever one was opened, edited or closed. */
  onChange(listener: (uri: string) => void): void {
    this.listeners.push(listener);
  }

  get(uri: string): TextDocument | undefined {
    return this.texts.get(fileKey(uri));
  }

  open(uri: string, version: number, text: string): void {
    this.texts.set(fileKey(uri), TextDocument.create(uri, 'yaml', version, text));
    this.tell(uri);
  }

  change(uri: string, version: number, changes: TextDocumentContentChangeEvent[]): void {
    const text = this.get(uri);
    if (text) TextDocument.update(text, changes, version);
    this.tell(uri);
  }

  close(uri: string): void {
    this.texts.delete(fileKey(uri));
    this.tell(uri);
  }

  private tell(uri: string): void {
    for (const listener of this.listeners) listener(uri);
  }
}
