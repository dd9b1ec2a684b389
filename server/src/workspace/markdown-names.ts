/** Whether a file's name or path ends as those of Markdown files do. */
export function isMarkdown(path: string): boolean {
  return /\.(md|markdown)$/i.test(path);
}

/** Whether a folder is left out when Markdown files are looked for: packages, version control, tools' own folders. */
export function isSkippedFolder(name: string): boolean {
  return name === 'node_modules' || name.startsWith('.');
}
