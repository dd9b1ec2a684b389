import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ThemeName } from '../../server/src/core/picture/sheet/themes';
import { bundled } from '../bundled';
import type * as drawing from './drawing';

/** The folder of the project. */
export const project = join(import.meta.dirname, '../..');

/** Where pictures are kept that have been looked at. */
export const baseline = join(import.meta.dirname, 'baseline');

/** In what they are kept. */
export const keptThemes: readonly ThemeName[] = ['light', 'dark', 'contrast'];

/** What draws, built as it is shipped. */
export async function drawer(): Promise<typeof drawing> {
  const path = await bundled(project, 'test/looks/drawing.ts', 'dist/test/looks');
  return import(pathToFileURL(path).href);
}

/** What a kept picture is called. @param index counted from zero */
export function fileName(document: string, index: number, theme: ThemeName): string {
  return `${document}${index === 0 ? '' : `-${index + 1}`}.${theme}.png`;
}
