/** The names that configuration files may have; of several in one folder, the first one in this order holds. */
export const configurationNames: readonly string[] = ['canvasmark.yaml', 'canvasmark.yml', 'canvasmark.json'];

/** Whether a file's name, path or URI is that of a configuration file. */
export function isConfiguration(path: string): boolean {
  return configurationNames.includes(path.slice(path.lastIndexOf('/') + 1));
}

/** The folder that a file or folder is in, as a URI without a slash at its end; undefined when there is none above. */
export function folderOf(uri: string): string | undefined {
  const [, folder] = /^([a-z][a-z0-9+.-]*:\/\/.*)\/[^/]+\/?$/i.exec(uri) ?? [];
  return folder;
}

/** What stands behind a folder in the URI of a file below it, readable; undefined when it is not below. Both in the form of `fileKey`. */
export function pathBelow(folder: string, file: string): string | undefined {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return file.startsWith(start) ? file.slice(start.length) : undefined;
}
