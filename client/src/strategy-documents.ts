import { languages, type TextDocument } from 'vscode';

/**
 * Where people write: on disk, not saved yet, on another machine, or in a repository opened without a clone. The older side of a
 * comparison (`git:`) and our own pages about rules are Markdown too, but nobody writes there.
 */
export const writtenSchemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'];

/** The documents that the language server is told about. */
export const strategyDocuments = writtenSchemes.map((scheme) => ({ language: 'markdown', scheme }));

/** Tells whether the language server is told about this document. */
export function isStrategyDocument(document: TextDocument): boolean {
  return languages.match(strategyDocuments, document) > 0;
}
