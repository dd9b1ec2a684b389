import regular from '../../fonts/inter-400.woff2';
import semibold from '../../fonts/inter-600.woff2';
import { base64 } from './base64';

/** The two faces of the bundled font as styles for a browser, so that a picture looks the same where nobody has the font. */
export function fontStyle(): string {
  return [face(regular, 400), face(semibold, 600)].join('');
}

function face(font: Uint8Array, weight: number): string {
  return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${base64(font)}) format("woff2")}`;
}
