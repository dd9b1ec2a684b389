import { extensions, languages, type TextDocument } from 'vscode';
import type { Middleware } from 'vscode-languageclient/node';
import { writtenSchemes } from './strategy-documents';

/** The configuration files that the language server is told about, whatever language VS Code takes them for. */
export const configurationFiles = writtenSchemes.map((scheme) => ({
  scheme,
  pattern: '**/canvasmark.{yaml,yml,json}',
}));

/** An extension that completes and explains YAML by the schemas that others contribute, ours among them. */
const yamlExtension = 'redhat.vscode-yaml';

/** Leaves completion and hover in configuration files to the extension that reads our schema, where there is one: nobody wants them twice. */
export const besideYamlExtension: Middleware = {
  provideCompletionItem: (document, position, context, token, next) =>
    isHelpedAlready(document) ? undefined : next(document, position, context, token),
  provideHover: (document, position, token, next) =>
    isHelpedAlready(document) ? undefined : next(document, position, token),
};

function isHelpedAlready(document: TextDocument): boolean {
  return (
    languages.match(configurationFiles, document) > 0 && extensions.getExtension(yamlExtension) !== undefined
  );
}
