import type {
  CancellationToken,
  CodeLens,
  CodeLensParams,
  InlayHint,
  InlayHintParams,
} from 'vscode-languageserver';
import type { SettingsSource } from '../../workspace/settings-source';
import { contentModified, type DocumentAnswers } from '../document-answers';
import { codeLenses, isLensData, resolvedLens } from './code-lenses';
import { inlayHints } from './inlay-hints';

/** Lenses above headings and hints behind links, where the settings want them. */
export class LensAnswers {
  /** @param commands those that the client has */
  constructor(
    private readonly answers: DocumentAnswers,
    private readonly settings: SettingsSource,
    private readonly commands: ReadonlySet<string>,
  ) {}

  async lenses({ textDocument: { uri } }: CodeLensParams, token: CancellationToken): Promise<CodeLens[]> {
    if (!(await this.settings.of(uri)).codeLens) return [];
    return this.answers.about<CodeLens[]>(uri, token, [], (strategy, { version }) =>
      codeLenses(strategy, { uri, version }, (command) => this.commands.has(command)),
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
          ? resolvedLens(strategy, lens, data, (command) => this.commands.has(command))
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
    return this.answers.about<InlayHint[]>(uri, token, [], (strategy) => inlayHints(strategy, uri, range));
  }
}
