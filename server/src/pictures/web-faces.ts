import regular from '../../fonts/inter-400.woff2';
import semibold from '../../fonts/inter-600.woff2';
import { fontFace } from './font-face';

/** The two faces of the bundled font as styles for a browser, so that a picture looks the same where nobody has the font. */
export function fontStyle(): string {
  return [fontFace(regular, 400), fontFace(semibold, 600)].join('');
}
