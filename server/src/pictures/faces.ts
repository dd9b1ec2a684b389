import regular from '../../fonts/inter-400.ttf';
import semibold from '../../fonts/inter-600.ttf';

/** The two faces of the bundled font, as files, for what draws letters itself. */
export const faces: { readonly regular: Uint8Array; readonly semibold: Uint8Array } = { regular, semibold };
