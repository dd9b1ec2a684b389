import { createRequire } from 'node:module';
import {
  commands,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  Uri,
  workspace,
} from 'vscode';
import type { MarkdownPictures } from '../../../server/src/protocol';
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
  const file = Uri.joinPath(extension, 'dist', 'client', 'markdown-pictures.js').fsPath;
  return createRequire(file)(file) as MarkdownPictures;
}
