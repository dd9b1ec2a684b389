import type { Logo } from '../core/picture/sheet/logo';

/**
 * Reads what a logo is and how large.
 * @returns undefined when it is neither a PNG nor an SVG image
 */
export function readLogo(bytes: Uint8Array): Logo | undefined {
  return readPng(bytes) ?? readSvg(bytes);
}

/** The eight bytes that every PNG file begins with. */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height stand behind the name of the first chunk: https://www.w3.org/TR/png-3/#11IHDR */
function readPng(bytes: Uint8Array): Logo | undefined {
  if (bytes.length < 24 || PNG.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { kind: 'png', bytes, ...sized(view.getUint32(16), view.getUint32(20)) };
}

function readSvg(bytes: Uint8Array): Logo | undefined {
  const [tag] = /<svg[\s>][^>]*>?/i.exec(new TextDecoder().decode(bytes)) ?? [];
  if (tag === undefined) return undefined;
  const box = /\sviewBox\s*=\s*["']\s*([^"']+)["']/i
    .exec(tag)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const length = (name: string): number =>
    Number(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`, 'i').exec(tag)?.[1]);
  return { kind: 'svg', bytes, ...sized(box?.[2] ?? length('width'), box?.[3] ?? length('height')) };
}

function sized(width: number, height: number): { readonly width: number; readonly height: number } {
  return width > 0 && height > 0 ? { width, height } : { width: 1, height: 1 };
}
