import type {
  ClientCapabilities,
  CreateFile,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { applyEdits, type TextEdit as Replacement } from '../core/fix';
import type { MarkdownDocument } from '../core/markdown/document';
import type { OpenDocument } from '../workspace/open-document';

/** Something to insert with one place in it that the writer has to fill in. */
export interface Stub {
  /** Zero-based UTF-16 offset. */
  readonly at: number;
  readonly before: string;
  /** What stands in the place, until it is written over, where the client can put the caret there. */
  readonly hint: string;
  readonly after: string;
}

/** What is to be done to one of several documents. */
export interface DocumentChange {
  readonly uri: string;
  /** Null for a document that is not open. */
  readonly version: number | null;
  /** Its text as it is now. */
  readonly markdown: MarkdownDocument;
  /** Ascending, without overlaps. */
  readonly edits: readonly Replacement[];
  /** The text that the document is made with, where it is not there yet. */
  readonly begunWith?: string;
}

/** Puts edits of one document's version in the form that the client understands. */
export class WorkspaceEdits {
  private readonly versioned: boolean;
  private readonly snippets: boolean;
  /** Whether the client can make a document that is not there yet. */
  readonly createsDocuments: boolean;

  constructor(client: ClientCapabilities) {
    const supported = client.workspace?.workspaceEdit;
    this.versioned = supported?.documentChanges === true;
    this.createsDocuments = this.versioned && supported?.resourceOperations?.includes('create') === true;
    this.snippets = this.versioned && supported?.snippetEditSupport === true;
  }

  /** @param edits in the document's text as it is now, without overlaps */
  replacing(
    document: OpenDocument,
    markdown: MarkdownDocument,
    edits: readonly Replacement[],
  ): WorkspaceEdit {
    return this.of(
      document,
      edits.map((edit) => textEditOf(markdown, edit)),
    );
  }

  /** @param edits for each document; one that is not open has no version */
  across(
    edits: ReadonlyMap<{ readonly uri: string; readonly version: number | undefined }, TextEdit[]>,
  ): WorkspaceEdit {
    if (!this.versioned)
      return { changes: Object.fromEntries([...edits].map(([{ uri }, own]) => [uri, own])) };
    return {
      documentChanges: [...edits].map(([{ uri, version }, own]) => ({
        textDocument: { uri, version: version ?? null },
        edits: own,
      })),
    };
  }

  /** Without a caret to put into the stub's place, the place stays empty: better than words that nobody wrote. */
  inserting(document: OpenDocument, markdown: MarkdownDocument, stub: Stub): WorkspaceEdit {
    const { at, before, hint, after } = stub;
    const position = markdown.positionAt(at);
    const range = { start: position, end: position };
    if (!this.snippets) return this.of(document, [{ range, newText: before + after }]);
    const value = `${escaped(before)}\${1:${escaped(hint)}}${escaped(after)}`;
    return this.of(document, [{ range, snippet: { kind: 'snippet', value } }]);
  }

  /** Edits of several documents, which belong together. */
  across(changes: readonly DocumentChange[]): WorkspaceEdit {
    if (!this.versioned)
      return {
        changes: Object.fromEntries(
          changes.map(({ uri, markdown, edits }) => [uri, edits.map((edit) => textEditOf(markdown, edit))]),
        ),
      };
    const documentChanges = changes.flatMap(
      ({ uri, version, markdown, edits, begunWith }): (CreateFile | TextDocumentEdit)[] => {
        const textDocument = { uri, version };
        if (begunWith === undefined)
          return [{ textDocument, edits: edits.map((edit) => textEditOf(markdown, edit)) }];
        const start = { line: 0, character: 0 };
        const whole = { range: { start, end: start }, newText: applyEdits(begunWith, edits) };
        return [
          { kind: 'create', uri, options: { ignoreIfExists: false } },
          { textDocument, edits: [whole] },
        ];
      },
    );
    return { documentChanges };
  }

  private of(document: OpenDocument, edits: (TextEdit | SnippetTextEdit)[]): WorkspaceEdit {
    const { uri, version } = document;
    if (this.versioned) return { documentChanges: [{ textDocument: { uri, version }, edits }] };
    return { changes: { [uri]: edits.filter((edit) => 'newText' in edit) } };
  }
}

function textEditOf(markdown: MarkdownDocument, { start, end, text }: Replacement): TextEdit {
  return { range: { start: markdown.positionAt(start), end: markdown.positionAt(end) }, newText: text };
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
