import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { PictureStyle } from '../core/configuration/picture-style';
import type { Logo } from '../core/picture/sheet/logo';
import type { FileConfigurations } from './configurations';
import { shownPath } from './files';
import { reasonOf } from './outcome';
import type { Terminal } from './terminal';

/**
 * The logo that the configuration of a document names, for pictures in its brand style. One that cannot be read is left out, which is
 * said.
 * @param document its URI
 * @param from the folder from which files are named
 */
export async function logoOf(
  document: string,
  { style, logo: name }: PictureStyle,
  configurations: FileConfigurations,
  from: string,
  terminal: Terminal,
): Promise<Logo | undefined> {
  if (style !== 'brand' || name === undefined) return undefined;
  const [configuration] = await configurations.filesFor(document);
  if (configuration === undefined) return undefined;
  const [{ logoUri }, { readLogo }] = await Promise.all([
    import('../configuration/logo'),
    import('../pictures/read-logo'),
  ]);
  const path = fileURLToPath(logoUri(configuration, name));
  try {
    const logo = readLogo(await readFile(path));
    if (logo) return logo;
    await terminal.complain(`${shownPath(path, from)} is no PNG or SVG image; drawn without it.`);
  } catch (error) {
    await terminal.complain(
      `The logo ${shownPath(path, from)} cannot be read, and is left out: ${reasonOf(error)}.`,
    );
  }
  return undefined;
}
