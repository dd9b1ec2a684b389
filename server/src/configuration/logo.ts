import { quoted } from '../core/rules/wording';
import type { Problem } from './problem';
import type { NamedFile } from './read';

/**
 * What is wrong with the file that a configuration names as the logo of pictures: none there, or no image in it.
 * @param configuration the configuration file's URI
 * @param read gives a file's bytes as if they were text, or undefined where there is no such file
 */
export async function logoProblems(
  configuration: string,
  { name, start, end }: NamedFile,
  read: (uri: string) => Promise<string | undefined>,
): Promise<Problem[]> {
  const content = await read(logoUri(configuration, name));
  const said = (message: string): Problem[] => [
    { code: 'config/no-file', level: 'warning', message, start, end },
  ];
  if (content === undefined)
    return said(
      `There is no file ${quoted(name)} in this file’s folder, so pictures have no logo. Put it there, or write where it is.`,
    );
  if (isImage(content, name)) return [];
  return said(
    `${quoted(name)} holds no ${/svg$/i.test(name) ? 'SVG' : 'PNG'} image, so pictures have no logo. Save it once more as PNG or SVG.`,
  );
}

/** Where the logo is that a configuration names. Both are URIs. */
export function logoUri(configuration: string, name: string): string {
  const path = name.split('/').map(encodeURIComponent).join('/');
  return new URL(path, configuration).href;
}

/** The first byte of a PNG file is no text, and comes as whatever stands for that. */
function isImage(content: string, name: string): boolean {
  return /svg$/i.test(name) ? /<svg[\s>]/i.test(content) : /^.{0,4}PNG\r?\n/s.test(content);
}
