import { type BrowserVscode, browserVscode } from './vscode-browser.js';
import { desktopExecutable } from './vscode-desktop.js';

/** A real VS Code: the desktop program, or the one whose window is a page of a browser. */
export type RealVscode =
  | { readonly kind: 'desktop'; readonly executable: string }
  | ({ readonly kind: 'browser' } & BrowserVscode);

/**
 * Provides a real VS Code: desktop VS Code where it is installed or can be downloaded and `canShowWindows`, else the one for
 * the browser. The environment variable CANVASMARK_VSCODE (`desktop` or `browser`) overrides the choice.
 * Rejects when the one asked for cannot be had, or none can.
 */
export async function provideVscode(canShowWindows: boolean): Promise<RealVscode> {
  const asked = askedFor();
  if (asked === 'desktop') return { kind: 'desktop', executable: await desktopExecutable() };
  if (asked === 'browser' || !canShowWindows) return { kind: 'browser', ...(await browserVscode()) };
  try {
    return { kind: 'desktop', executable: await desktopExecutable() };
  } catch (error) {
    console.log(
      `${error instanceof Error ? error.message : String(error)} Using VS Code for the browser instead.`,
    );
    return { kind: 'browser', ...(await browserVscode()) };
  }
}

/** What CANVASMARK_VSCODE asks for. Throws on a value it cannot have. */
export function askedFor(): RealVscode['kind'] | undefined {
  const { CANVASMARK_VSCODE: asked } = process.env;
  if (!asked) return undefined;
  if (asked === 'desktop' || asked === 'browser') return asked;
  throw new Error(`CANVASMARK_VSCODE is "${asked}"; it can be "desktop" or "browser".`);
}
