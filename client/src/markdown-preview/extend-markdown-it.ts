import { createRequire } from 'node:module';
import {
  commands,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  Uri,
  workspace,
} from 'vscode';
import type { MarkdownPictures, TranslatedPictures, Translations } from '../../../server/src/protocol';
import { spokenLanguage } from '../spoken-language';
import type { MarkdownIt } from './markdown-it';
import { showPictures } from './picture-plugin';

const setting = 'canvasmark.markdownPreview.pictures';

/** Gives VS Code's own preview of Markdown the pictures of canvases: what `activate` has to return. */
export function markdownPreview(
  context: ExtensionContext,
  log: LogOutputChannel,
): {
  extendMarkdownIt(md: MarkdownIt): MarkdownIt;
} {
  return {
    extendMarkdownIt(md) {
      showPictures(md, {
        load: () => load(context.extensionUri),
        isWanted,
        failed: (error) => log.error('The pictures in the Markdown preview could not be drawn.', error),
      });
      return md;
    },
  };
}

/** Renders open previews again when the setting is changed. */
export function refreshMarkdownPreviews(): Disposable {
  return workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(setting)) void commands.executeCommand('markdown.preview.refresh');
  });
}

function isWanted(): boolean {
  return workspace.getConfiguration().get(setting, true);
}

/** A preview is rendered at one go, so that what draws cannot be waited for. */
function load(extension: Uri): MarkdownPictures {
  const folder = Uri.joinPath(extension, 'dist', 'client');
  const required = (file: string): unknown => {
    const path = Uri.joinPath(folder, file).fsPath;
    return createRequire(path)(path);
  };
  const pictures = required('markdown-pictures.js') as TranslatedPictures;
  const language = spokenLanguage();
  if (language !== 'en') pictures.speak(required(`markdown-pictures.${language}.json`) as Translations);
  return pictures;
}
