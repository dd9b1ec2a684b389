import type {
  CancellationToken,
  CodeLens,
  CodeLensParams,
  InlayHint,
  InlayHintParams,
} from 'vscode-languageserver';
import { KnownDocuments } from '../../workspace/known-documents';
import type { OpenDocuments } from '../../workspace/open-documents';
import type { SettingsSource } from '../../workspace/settings-source';
import type { WorkspaceIndex } from '../../workspace/workspace-index';
import type { ClientAbilities } from '../client-abilities';
import { contentModified, type DocumentAnswers, requestCancelled } from '../document-answers';
import { codeLenses, isLensData, resolvedLens } from './code-lenses';
import type { HintNews } from './hint-news';
import { inlayHints } from './inlay-hints';
import { type OutsideLinks, outsideHints, outsideLinks } from './outside-hints';

/** What lenses and hints are made from. */
export interface Around {
  readonly answers: DocumentAnswers;
  readonly settings: SettingsSource;
  readonly client: ClientAbilities;
  readonly documents: OpenDocuments;
  readonly index: WorkspaceIndex;
  /** Tells what went wrong where nobody waits for an answer. */
  readonly failed: (error: unknown) => void;
}

/** Lenses above headings and hints behind links, where the settings want them. */
export class LensAnswers {
  private readonly known: KnownDocuments;
  private readonly answers: DocumentAnswers;
  private readonly settings: SettingsSource;
  private readonly client: ClientAbilities;
  private reading: Promise<void> | undefined;
  private hasReadAll = false;

  constructor(
    private readonly ways: Around,
    private readonly news: HintNews,
  ) {
    this.known = new KnownDocuments(ways.documents, ways.index);
    this.answers = ways.answers;
    this.settings = ways.settings;
    this.client = ways.client;
  }

  async lenses({ textDocument: { uri } }: CodeLensParams, token: CancellationToken): Promise<CodeLens[]> {
    if (!(await this.settings.of(uri)).codeLens) return [];
    return this.answers.about<CodeLens[]>(uri, token, [], (strategy, { version }) =>
      codeLenses(strategy, { uri, version }, (command) => this.client.commands.has(command)),
    );
  }

  /** Rejects for a lens of an older version: the client asks for new ones after each edit. */
  async resolve(lens: CodeLens, token: CancellationToken): Promise<CodeLens> {
    const { data } = lens;
    if (!isLensData(data)) return lens;
    const resolved = await this.answers.about<CodeLens | undefined>(
      data.uri,
      token,
      undefined,
      (strategy, { version }) =>
        version === data.version
          ? resolvedLens(strategy, lens, data, (command) => this.client.commands.has(command))
          : undefined,
    );
    if (!resolved) throw contentModified();
    return resolved;
  }

  async hints(
    { textDocument: { uri }, range }: InlayHintParams,
    token: CancellationToken,
  ): Promise<InlayHint[]> {
    if (!(await this.settings.of(uri)).inlayHints) return [];
    const found = await this.answers.about<{ own: InlayHint[]; outside: OutsideLinks } | undefined>(
      uri,
      token,
      undefined,
      (strategy, document) => ({
        own: inlayHints(strategy, uri, range),
        outside: outsideLinks(document, strategy, range),
      }),
    );
    if (!found) return [];
    const { own, outside } = found;
    this.news.asked(uri, outside.ends);
    if (outside.references.length === 0) return own;
    // The first time, all files of the workspace are read: what stands here is shown meanwhile.
    if (!this.hasReadAll && this.client.refreshesHints) {
      this.readAll();
      return own;
    }
    const between = await this.known.all(() => token.isCancellationRequested);
    if (!between) throw requestCancelled();
    if (between.document(uri)?.version !== outside.document.version) throw contentModified();
    return [...own, ...outsideHints(outside, between)];
  }

  private readAll(): void {
    this.reading ??= this.ways.index
      .settled()
      .then(() => {
        this.hasReadAll = true;
        this.news.changed(undefined);
      })
      .catch(this.ways.failed);
  }
}
