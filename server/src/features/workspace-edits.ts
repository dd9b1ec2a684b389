import type {
  ClientCapabilities,
  CreateFile,
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { applyEdits, type TextEdit as Replacement } from '../core/fixing/fix';
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
  /** Where offsets stand in its text as it is now. */
  readonly lines: Pick<MarkdownDocument, 'positionAt'>;
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

  /**
   * The same, where the caret can be put into what the writer has to fill in (`…`, `[How often?]`). Where several edits ask for something,
   * nobody can tell which one comes first.
   * @param edits in the document's text as it is now, without overlaps
   */
  filling(document: OpenDocument, markdown: MarkdownDocument, edits: readonly Replacement[]): WorkspaceEdit {
    const asking = edits.filter(({ text }) => stubsIn(text).length > 0);
    if (!this.snippets || asking.length !== 1) return this.replacing(document, markdown, edits);
    return this.of(
      document,
      edits.map((edit) => {
        const { range, newText } = textEditOf(markdown, edit);
        return edit === asking[0]
          ? { range, snippet: { kind: 'snippet', value: withStops(newText, stubsIn(newText)) } }
          : { range, newText };
      }),
    );
  }

  /**
   * Leads the writer from one place of a line to the next, each of them selected; nothing else changes. Those on further lines are left
   * out: editors would indent what a snippet has there.
   * @param gaps zero-based UTF-16 offsets, ascending, without overlaps
   * @returns undefined where the client cannot put the caret anywhere
   */
  selecting(
    document: OpenDocument,
    markdown: MarkdownDocument,
    gaps: readonly Stretch[],
  ): WorkspaceEdit | undefined {
    const [first] = gaps;
    const isBeside = ({ end }: Stretch): boolean => !/[\r\n]/.test(markdown.text.slice(first?.start, end));
    const inLine = gaps.filter(isBeside);
    const last = inLine.at(-1);
    if (!this.snippets || !first || !last) return undefined;
    const text = markdown.text.slice(first.start, last.end);
    const within = inLine.map(({ start, end }) => ({ start: start - first.start, end: end - first.start }));
    const range = { start: markdown.positionAt(first.start), end: markdown.positionAt(last.end) };
    return this.of(document, [{ range, snippet: { kind: 'snippet', value: withStops(text, within) } }]);
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

  /**
   * Edits of several documents, which belong together; those that are not there yet are made first.
   * @param others edits of further documents, as ranges
   */
  together(
    changes: readonly DocumentChange[],
    others: ReadonlyMap<
      { readonly uri: string; readonly version: number | undefined },
      TextEdit[]
    > = new Map(),
  ): WorkspaceEdit {
    const there = changes.filter(({ begunWith }) => begunWith === undefined);
    const made = this.across(
      new Map([
        ...there.map(
          ({ uri, version, lines, edits }) =>
            [{ uri, version: version ?? undefined }, edits.map((edit) => textEditOf(lines, edit))] as const,
        ),
        ...others,
      ]),
    );
    const fresh = changes.flatMap((change) => creation(change));
    return fresh.length === 0 ? made : { documentChanges: [...fresh, ...(made.documentChanges ?? [])] };
  }

  private of(document: OpenDocument, edits: (TextEdit | SnippetTextEdit)[]): WorkspaceEdit {
    const { uri, version } = document;
    if (this.versioned) return { documentChanges: [{ textDocument: { uri, version }, edits }] };
    return { changes: { [uri]: edits.filter((edit) => 'newText' in edit) } };
  }
}

/** A new document, with the text that it has after its edits. */
function creation({ uri, begunWith, edits }: DocumentChange): (CreateFile | TextDocumentEdit)[] {
  if (begunWith === undefined) return [];
  const start = { line: 0, character: 0 };
  const whole = { range: { start, end: start }, newText: applyEdits(begunWith, edits) };
  return [
    { kind: 'create', uri, options: { ignoreIfExists: false } },
    { textDocument: { uri, version: null }, edits: [whole] },
  ];
}

function textEditOf(lines: DocumentChange['lines'], { start, end, text }: Replacement): TextEdit {
  return { range: { start: lines.positionAt(start), end: lines.positionAt(end) }, newText: text };
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A stretch of a text: zero-based UTF-16 offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a text leaves to be filled in. */
function stubsIn(text: string): Stretch[] {
  return [...text.matchAll(/…|\[[^[\]\r\n]{2,}\](?!\()/g)].map(({ index, 0: stub }) => ({
    start: index,
    end: index + stub.length,
  }));
}

/** A text as a snippet that leads from one stretch to the next. */
function withStops(text: string, stops: readonly Stretch[]): string {
  let value = '';
  let at = 0;
  for (const [index, { start, end }] of stops.entries()) {
    value += `${escaped(text.slice(at, start))}\${${index + 1}:${escaped(text.slice(start, end))}}`;
    at = end;
  }
  return value + escaped(text.slice(at));
}
