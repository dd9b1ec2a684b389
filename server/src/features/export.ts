import type { CancellationToken } from 'vscode-languageserver';
import type { PictureStyle } from '../core/configuration/picture-style';
import { picturesOf } from '../core/picture/document-picture';
import type { Logo } from '../core/picture/sheet/logo';
import type { ExportAnswer, ExportedFile, ExportParams } from '../protocol';
import { fileKey } from '../workspace/file-key';
import type { OpenDocument } from '../workspace/open-document';
import type { Pace } from '../workspace/pace';
import { requestCancelled } from './document-answers';
import { language, spoken } from './l10n/language';
import { withSpokenFindings } from './l10n/spoken-findings';

/** What exporting needs of its surroundings. */
export interface ExportHost {
  readonly pace: Pace;
  /** The configuration files that hold for a document, the nearest first: URIs. */
  readonly filesFor: (uri: string) => Promise<readonly string[]>;
  /** What a file holds; undefined when it cannot be read. */
  readonly readBytes: (uri: string) => Promise<Uint8Array | undefined>;
}

/**
 * The pictures of a document as files, drawn as `canvasmark render` draws them, but in the client's language (JSON, which programs
 * read, is English), from its text as it is when its turn comes. Others have
 * their turn between two pictures. Rejects when the client cancels.
 * @param document undefined for one that is not open, which has no pictures
 */
export async function exportPictures(
  document: OpenDocument | undefined,
  { uri, format, canvas, theme, scale }: ExportParams,
  { pace, readBytes, filesFor }: ExportHost,
  token: CancellationToken,
): Promise<ExportAnswer> {
  const between = async (): Promise<void> => {
    await pace.breathe();
    if (token.isCancellationRequested) throw requestCancelled();
  };
  await between();
  const strategy = await document?.read();
  if (!strategy) return { files: [] };
  const all = format === 'json' ? picturesOf(strategy) : picturesOf(withSpokenFindings(strategy), spoken);
  const pictures = canvas === null ? all : all.slice(canvas - 1, canvas);
  if (pictures.length === 0) return { files: [] };
  const [{ render }, { base64 }] = await Promise.all([
    import('../pictures/render'),
    import('../pictures/base64'),
  ]);
  const [picture] = pictures;
  const name = picture && pictures.length === 1 ? picture.title.words : nameOf(uri);
  const { picture: style } = strategy.configuration;
  const logo = await logoOf(uri, style, filesFor, readBytes);
  const files = await render(pictures, {
    format,
    theme,
    scale,
    name,
    language: language(),
    style,
    logo,
    between,
  });
  await between();
  return {
    files: files.map(({ number, content }): ExportedFile => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return { number: number ?? null, content: base64(bytes) };
    }),
  };
}

/** The logo that goes with the brand style; what is wrong with one that cannot be read is said in the configuration. */
async function logoOf(
  document: string,
  { style, logo: name }: PictureStyle,
  filesFor: ExportHost['filesFor'],
  readBytes: ExportHost['readBytes'],
): Promise<Logo | undefined> {
  if (style !== 'brand' || name === undefined) return undefined;
  const [configuration] = await filesFor(document);
  if (configuration === undefined) return undefined;
  const [{ logoUri }, { readLogo }] = await Promise.all([
    import('../configuration/logo'),
    import('../pictures/read-logo'),
  ]);
  const bytes = await readBytes(logoUri(configuration, name));
  return bytes && readLogo(bytes);
}

/** The last part of a URI, without its ending. */
function nameOf(uri: string): string {
  const key = fileKey(uri);
  return key.slice(key.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}
