import { base64 } from './base64';

/** A face of the bundled font as a style for a browser. @param font as WOFF2 */
export function fontFace(font: Uint8Array, weight: number): string {
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${base64(font)}) format("woff2")}`;
}
