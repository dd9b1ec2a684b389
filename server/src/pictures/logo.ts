import type { Logo } from '../core/picture/sheet/logo';
import { base64 } from './base64';

/** How many pixels wide a drawn logo becomes where only pixels can be shown. */
const PIXELS = 760;

/** A logo as an address that holds it, for images and pages. */
export function logoUrl({ kind, bytes }: Logo): string {
  return `data:image/${kind === 'svg' ? 'svg+xml' : 'png'};base64,${base64(bytes)}`;
}

/** A logo as PNG, for files that cannot hold SVG. Text in it that is not made of shapes is left out: its font is not known. */
export async function logoPng({ kind, bytes, width }: Logo): Promise<Uint8Array> {
  if (kind === 'png') return bytes;
  const { pngOf } = await import('./png');
  return pngOf(new TextDecoder().decode(bytes), PIXELS / width);
}
