import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  type CancellationToken,
  type Disposable,
  type DocumentHighlight,
  type DocumentLink,
  type DocumentLinkParams,
  type Hover,
  type Location,
  type LocationLink,
  LSPErrorCodes,
  type PrepareRenameResult,
  type ReferenceParams,
  type RenameFilesParams,
  type RenameParams,
  ResponseError,
  type SymbolInformation,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { namedAt } from '../../core/names/at-position';
import type { DocumentNames } from '../../core/names/document-names';
import type { NamesBetween } from '../../core/names/names-between';
import { namesOf } from '../../core/names/names-reader';
import { type Replacement, renaming } from '../../core/names/renaming';
import { type KnownDocument, KnownDocuments, openDocument } from '../../workspace/known-documents';
import type { OpenDocuments } from '../../workspace/open-documents';
import type { WorkspaceIndex } from '../../workspace/workspace-index';
import type { ClientAbilities } from '../client-abilities';
import { contentModified, type DocumentAnswers, requestCancelled } from '../document-answers';
import { aboutLink } from '../hover/about-link';
import { hoverAt } from '../hover/hover';
import { spoken } from '../l10n/language';
import type { WorkspaceEdits } from '../workspace-edits';
import { hierarchyAt, incomingCalls, outgoingCalls } from './call-hierarchy';
import { definitionsAt } from './definition';
import { documentLinks } from './document-links';
import { linkEditsFor } from './file-renames';
import { highlightsAt } from './highlights';
import type { Asked } from './places';
import { referencesAt } from './references';
import { renamableAt } from './rename';
import { workspaceSymbols } from './workspace-symbols';

/** What it takes to find one's way between documents. */
export interface Ways {
  readonly answers: DocumentAnswers;
  readonly documents: OpenDocuments;
  readonly index: WorkspaceIndex;
  readonly edits: WorkspaceEdits;
  readonly client: ClientAbilities;
}

/** Answers whatever follows links. In ordinary Markdown there is nothing to follow, and nothing is looked for. */
export class Navigation {
  private readonly known: KnownDocuments;

  constructor(private readonly ways: Ways) {
    this.known = new KnownDocuments(ways.documents, ways.index);
  }

  async definition(
    { textDocument: { uri }, position }: TextDocumentPositionParams,
    token: CancellationToken,
  ): Promise<Location[] | LocationLink[] | null> {
    const isHere = (names: DocumentNames): boolean => {
      const { reference, bearer } = namedAt(names, position);
      return reference ? reference.to !== undefined : bearer !== undefined;
    };
    const asked = await this.ask(uri, token, isHere);
    return asked && definitionsAt(asked, position, this.ways.client.showsDefinitionLinks);
  }

  async references(
    { textDocument: { uri }, position, context }: ReferenceParams,
    token: CancellationToken,
  ): Promise<Location[] | null> {
    const asked = await this.ask(uri, token);
    return asked && referencesAt(asked, position, context.includeDeclaration);
  }

  highlights(
    { textDocument: { uri }, position }: TextDocumentPositionParams,
    token: CancellationToken,
  ): Promise<DocumentHighlight[] | null> {
    return this.ways.answers.about(
      uri,
      token,
      null,
      (strategy) => highlightsAt(namesOf(strategy), position) ?? null,
    );
  }

  /** Of a link that leads out of its document, what stands at its other end, and what any other hover says there. */
  async hover(
    { textDocument: { uri }, position }: TextDocumentPositionParams,
    token: CancellationToken,
  ): Promise<Hover | null> {
    const isHere = (names: DocumentNames): boolean => {
      const { reference } = namedAt(names, position);
      return !reference || reference.to !== undefined;
    };
    const asked = await this.ask(uri, token, isHere);
    const said = asked ? aboutLink(asked, position) : undefined;
    return this.ways.answers.about<Hover | null>(uri, token, null, (strategy, { version }) => {
      if (asked && asked.document.version !== version) throw contentModified();
      return hoverAt(strategy, strategy.markdown.offsetAt(position), this.ways.client.hoverKind, said);
    });
  }

  async links(
    { textDocument: { uri } }: DocumentLinkParams,
    token: CancellationToken,
  ): Promise<DocumentLink[] | null> {
    const asked = await this.ask(uri, token);
    return asked && documentLinks(asked);
  }

  /** Rejects with the reason where nothing can be renamed. */
  async prepareRename(
    { textDocument: { uri }, position }: TextDocumentPositionParams,
    token: CancellationToken,
  ): Promise<PrepareRenameResult | null> {
    const asked = await this.ask(uri, token);
    if (!asked) return null;
    const renamable = renamableAt(asked, position);
    if ('refusal' in renamable) throw refused(renamable.refusal);
    return { range: renamable.range, placeholder: renamable.id };
  }

  /** Rejects with the reason where the new id cannot be. */
  rename(
    { textDocument: { uri }, position, newName }: RenameParams,
    token: CancellationToken,
  ): Promise<WorkspaceEdit | null> {
    return this.editing(async () => {
      const asked = await this.ask(uri, token);
      if (!asked) return [];
      const renamable = renamableAt(asked, position);
      if ('refusal' in renamable) throw refused(renamable.refusal);
      const renamed = renaming(asked.between, renamable.found, newName);
      if ('refusal' in renamed) throw refused(renamed.refusal);
      return renamed.edits;
    });
  }

  renameFiles({ files }: RenameFilesParams, token: CancellationToken): Promise<WorkspaceEdit | null> {
    return this.editing(async () => linkEditsFor(await this.all(token), files));
  }

  async symbols(query: string, token: CancellationToken): Promise<SymbolInformation[]> {
    return workspaceSymbols(await this.all(token), query);
  }

  async hierarchy(
    { textDocument: { uri }, position }: TextDocumentPositionParams,
    token: CancellationToken,
  ): Promise<CallHierarchyItem[] | null> {
    const asked = await this.ask(uri, token);
    const items = asked ? hierarchyAt(asked, position) : [];
    return items.length === 0 ? null : items;
  }

  async incoming(item: CallHierarchyItem, token: CancellationToken): Promise<CallHierarchyIncomingCall[]> {
    return incomingCalls(await this.all(token), item);
  }

  async outgoing(item: CallHierarchyItem, token: CancellationToken): Promise<CallHierarchyOutgoingCall[]> {
    return outgoingCalls(await this.all(token), item);
  }

  /**
   * The document that is asked about, and all others; null where it is ordinary Markdown.
   * @param isEnough whether the document alone has the answer
   */
  private async ask(
    uri: string,
    token: CancellationToken,
    isEnough: (names: DocumentNames) => boolean = () => false,
  ): Promise<Asked | null> {
    const own = await this.ways.answers.about<KnownDocument | null>(uri, token, null, (strategy, document) =>
      strategy.canvases.length > 0 ? openDocument(document, strategy) : null,
    );
    if (!own) return null;
    if (isEnough(own.names)) return { document: own, between: this.known.only(own) };
    const between = await this.all(token);
    const document = between.document(uri);
    if (!document || document.version !== own.version) throw contentModified();
    return { document, between };
  }

  private async all(token: CancellationToken): Promise<NamesBetween<KnownDocument>> {
    const isUnwanted = (): boolean => token.isCancellationRequested;
    const between = await unlessCancelled(this.known.all(isUnwanted), token);
    if (!between) throw requestCancelled();
    return between;
  }

  /** Files are edited as they are: those that changed since they were read are read again, and the edits made anew. */
  private async editing(
    editsOf: () => Promise<readonly Replacement<KnownDocument>[]>,
  ): Promise<WorkspaceEdit | null> {
    for (let tries = 1; tries <= 2; tries++) {
      const edits = await editsOf();
      if (edits.length === 0) return null;
      if (await this.known.areCurrent(edits.map(({ document }) => document))) return this.editOf(edits);
    }
    throw contentModified();
  }

  private editOf(edits: readonly Replacement<KnownDocument>[]): WorkspaceEdit {
    const byDocument = new Map<KnownDocument, TextEdit[]>();
    for (const { document, range, text } of edits) {
      const own = byDocument.get(document) ?? [];
      own.push({ range, newText: text });
      byDocument.set(document, own);
    }
    return this.ways.edits.across(byDocument);
  }
}

function refused(reason: string): ResponseError<unknown> {
  return new ResponseError(LSPErrorCodes.RequestFailed, spoken(reason));
}

/** Gives up waiting when the client no longer wants an answer; the work itself goes on for whoever asks next. */
async function unlessCancelled<T>(work: Promise<T>, token: CancellationToken): Promise<T> {
  if (token.isCancellationRequested) throw requestCancelled();
  let listening: Disposable | undefined;
  const cancelled = new Promise<never>((_, reject) => {
    listening = token.onCancellationRequested(() => reject(requestCancelled()));
  });
  try {
    return await Promise.race([work, cancelled]);
  } finally {
    listening?.dispose();
  }
}
