import { env, l10n } from 'vscode';

/** The language that the extension speaks, as a tag: English where there is no translation. */
export function spokenLanguage(): string {
  return l10n.bundle ? env.language : 'en';
}
