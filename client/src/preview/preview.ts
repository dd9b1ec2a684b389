import { basename } from 'node:path/posix';
import {
  commands,
  type Disposable,
  env,
  type LogOutputChannel,
  l10n,
  type TextDocumentChangeEvent,
  type TextEditor,
  type Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { PictureAnswer } from '../../../server/src/protocol';
import type {
  AskMessage,
  CopyImageMessage,
  EditMessage,
  EmptyMessage,
  FromPage,
  PrintMessage,
  RevealMessage,
  TakeMessage,
  ToPage,
  UndoMessage,
} from '../../webview/messages';
import type { DocumentStatuses, StatusChange } from '../document-statuses';
import type { LanguageServer } from '../language-server';
import { isStrategyDocument } from '../strategy-documents';
import { CaretFeed } from './caret-feed';
import { EditTrail } from './edit-trail';
import { Offers } from './offers';
import { PictureFeed } from './picture-feed';
import { reveal } from './reveal';
import { rewrite } from './rewriting';
import { imageOf, print } from './taking-along';
import { undo } from './undoing';

/** What the page may start; anything else it asks for is refused. */
const pageCommands: readonly string[] = [
  'canvasmark.newDocument',
  'canvasmark.adopt',
  'canvasmark.restartServer',
  'canvasmark.exportPicture',
];

/** Codes of the protocol: cancelled, changed meanwhile, cancelled by the server. */
const outdated: readonly number[] = [-32800, -32801, -32802];

const noDocument: EmptyMessage = { type: 'empty', reason: 'no-document' };

/** What a preview needs from the rest of the extension. */
export interface PreviewHost {
  readonly server: LanguageServer;
  readonly statuses: DocumentStatuses;
  readonly log: LogOutputChannel;
}

/**
 * One preview panel: shows the picture of a document, follows the active editor, and leads clicks back to the text. Lives as long
 * as its panel.
 */
export class Preview implements Disposable {
  private readonly pictures = new PictureFeed(() => this.draw());
  private readonly carets: CaretFeed;
  private readonly trail = new EditTrail();
  private readonly subscriptions: Disposable[];
  private readonly offers: Offers;
  /** The last time that a place in the text was asked for; it never rejects. */
  private revealing: Promise<void> = Promise.resolve();
  private uri: Uri | undefined;
  private pinned = false;
  /** How wide the page is, in pixels, as it said last. */
  private width = 0;
  /** The version of the document that was drawn last. */
  private drawn: number | undefined;
  /** The page forgets the caret when it is given another document, so it is told after the picture. */
  private caretWanted = false;

  /** The panel must not have its page yet: what the page says first would be missed. */
  constructor(
    readonly panel: WebviewPanel,
    private readonly host: PreviewHost,
    /** Where pages are kept that are opened elsewhere. */
    private readonly folder: Uri,
  ) {
    this.offers = new Offers(host.server, host.log);
    this.carets = new CaretFeed(
      () => this.uri?.toString(),
      (message) => this.post(message),
    );
    this.subscriptions = [
      this.carets,
      panel.webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      workspace.onDidChangeTextDocument((event) => this.noteEdit(event)),
      host.statuses.onDidChange((change) => this.noteStatus(change)),
    ];
    panel.onDidDispose(() => this.dispose());
  }

  /** What it shows a picture of. */
  get document(): Uri | undefined {
    return this.uri;
  }

  /** Shows this document from now on, until another one becomes active; when it is pinned, until another one is asked for. */
  show(uri: Uri | undefined): void {
    this.uri = uri;
    this.drawn = undefined;
    this.trail.forget();
    this.entitle();
    this.refresh();
  }

  /** Keeps to the document that it shows, or follows the active editor again, beginning with the one that is active now. */
  pin(isPinned: boolean): void {
    this.pinned = isPinned;
    this.entitle();
    if (!isPinned) this.follow(window.activeTextEditor ?? window.visibleTextEditors[0]);
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private entitle(): void {
    const title = this.uri === undefined ? l10n.t('Canvas') : l10n.t('Canvas: {0}', nameOf(this.uri));
    this.panel.title = this.pinned ? l10n.t('{0} (pinned)', title) : title;
  }

  private refresh(): void {
    this.caretWanted = true;
    this.pictures.request();
  }

  private follow(editor: TextEditor | undefined): void {
    if (this.pinned || editor === undefined || !isStrategyDocument(editor.document)) return;
    if (!this.shows(editor.document.uri)) this.show(editor.document.uri);
  }

  private noteEdit({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (!this.shows(document.uri) || contentChanges.length === 0) return;
    this.trail.note(document.version, contentChanges);
    this.pictures.request();
  }

  /** Without an edit, a new status means that settings changed how the document is read, or that the server has just begun. */
  private noteStatus({ uri, before, now }: StatusChange): void {
    if (!this.shows(uri) || now === undefined) return;
    const isEdit = before !== undefined && before.version !== now.version;
    const isNews = !isEdit || before.adoptable !== now.adoptable;
    if (isNews || (!this.pictures.isDrawing && this.isBehind())) this.pictures.request();
  }

  /** A picture that was asked for just before the server learned of an edit shows the text before it. */
  private isBehind(): boolean {
    const status = this.uri && this.host.statuses.of(this.uri);
    return status !== undefined && this.drawn !== undefined && status.version > this.drawn;
  }

  private shows(uri: Uri): boolean {
    return uri.toString() === this.uri?.toString();
  }

  /** A hidden panel has no page, nor has one that has not said yet how wide it is; it asks again when it has one. */
  private async draw(): Promise<void> {
    const { uri } = this;
    if (!this.panel.visible || this.width === 0) return;
    const message = uri === undefined ? noDocument : await this.picture(uri);
    if (message === undefined || uri?.toString() !== this.uri?.toString()) return;
    this.post(message);
    if (this.isBehind()) this.pictures.request();
    if (!this.caretWanted) return;
    this.caretWanted = false;
    this.carets.sendNow();
  }

  /** What to show for a document; undefined when nothing newer can be had, and what is shown stays. */
  private async picture(uri: Uri): Promise<ToPage | undefined> {
    const { server, log } = this.host;
    if (!server.isRunning) this.post({ type: 'empty', reason: 'starting', name: nameOf(uri) });
    try {
      await workspace.openTextDocument(uri);
    } catch (error) {
      log.info(`${uri.toString(true)} cannot be opened, so there is no picture of it.`, error);
      return { ...noDocument, name: nameOf(uri) };
    }
    try {
      const answer = await server.picture(uri, this.width);
      if (this.shows(uri)) this.drawn = answer.version;
      return this.messageFor(uri, answer);
    } catch (error) {
      log.error(`The server drew no picture of ${uri.toString(true)}.`, error);
      if (this.drawn !== undefined) return undefined;
      const reason = server.isRunning && !isOutdated(error) ? 'failed' : 'starting';
      return { type: 'empty', reason, name: nameOf(uri) };
    }
  }

  private messageFor(uri: Uri, { version, html, canvases }: PictureAnswer): ToPage {
    if (canvases.length > 0) return { type: 'picture', uri: uri.toString(), version, html };
    const adoptable = this.host.statuses.of(uri)?.adoptable ?? false;
    return { type: 'empty', reason: 'no-canvas', name: nameOf(uri), adoptable };
  }

  private receive(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        this.width = message.width;
        this.refresh();
        break;
      case 'width':
        this.width = message.width;
        this.pictures.request();
        break;
      case 'reveal':
        this.revealing = this.reveal(message);
        break;
      case 'edit':
      case 'undo':
      case 'redo':
      case 'ask':
      case 'take':
      case 'copy-image':
      case 'print':
        void this.change(message);
        break;
      case 'not-copied':
        void window.showWarningMessage(
          l10n.t('The image could not be copied. Click in the picture, and try again.'),
        );
        break;
      case 'copy':
        void env.clipboard.writeText(message.text);
        break;
      case 'focus':
        void this.revealing.then(() => this.panel.reveal(this.panel.viewColumn));
        break;
      case 'command':
        if (message.command === 'canvasmark.showLog') this.host.log.show();
        else if (pageCommands.includes(message.command))
          void commands.executeCommand(message.command, ...this.argumentsFor(message.command));
        break;
    }
  }

  private argumentsFor(command: string): readonly unknown[] {
    return command === 'canvasmark.adopt' || command === 'canvasmark.exportPicture' ? [this.uri] : [];
  }

  /** What the reader does to the document in the picture, and with it. Places that the page names are those of the version that it shows. */
  private async change(
    message: EditMessage | UndoMessage | AskMessage | TakeMessage | CopyImageMessage | PrintMessage,
  ): Promise<void> {
    const { uri } = this;
    if (uri === undefined) return;
    const now = (offset: number, version: number): number => this.trail.now(offset, version);
    try {
      switch (message.type) {
        case 'edit':
          await rewrite(uri, message, now(message.start, message.version), now(message.end, message.version));
          break;
        case 'ask': {
          const { start, end, version } = message;
          this.post(await this.offers.answer(uri, message, now(start, version), now(end, version)));
          break;
        }
        case 'take':
          await this.offers.take(message.question, message.index);
          break;
        case 'copy-image': {
          const image = await imageOf(this.host.server, uri, message);
          if (image) this.post(image);
          break;
        }
        case 'print':
          await print(this.host.server, uri, this.folder);
          break;
        default:
          await undo(uri, message.type);
          this.panel.reveal(this.panel.viewColumn);
      }
    } catch (error) {
      this.host.log.error('The document could not be changed from its picture.', error);
      void window.showErrorMessage(l10n.t('That could not be done with {0}. The log says why.', nameOf(uri)));
    }
  }

  private async reveal({ start, version }: RevealMessage): Promise<void> {
    if (this.uri === undefined) return;
    try {
      await reveal(this.uri, this.trail.now(start, version), this.panel.viewColumn);
    } catch (error) {
      this.host.log.error('The place in the text could not be shown.', error);
      void window.showErrorMessage(l10n.t('{0} could not be opened.', nameOf(this.uri)));
    }
  }

  private post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }
}

/** Whether a question was given up because the document was changed meanwhile: the next one is on its way. */
function isOutdated(error: unknown): boolean {
  return error instanceof Error && 'code' in error && outdated.includes(Number(error.code));
}

function nameOf(uri: Uri): string {
  return basename(uri.path);
}
