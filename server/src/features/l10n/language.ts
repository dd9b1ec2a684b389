import type { Translations, Translator } from './translator';

/** The languages besides English, each loaded for whoever speaks it. */
const languages: Readonly<Record<string, () => Promise<Translations>>> = {
  de: async () => (await import('../../../l10n/de.json')).default,
};

let translator: Translator | undefined;
let tag = 'en';

/**
 * Chooses the language of all that is said from now on. A server serves one client, which has one language.
 * @param locale as the client gives it: `de`, `de-CH`; English where there is no translation
 */
export async function speak(locale: string | undefined): Promise<void> {
  const wanted = locale?.split(/[-_]/)[0]?.toLowerCase() ?? '';
  const load = languages[wanted];
  translator = load && (await translatorInto(await load()));
  tag = load ? wanted : 'en';
}

async function translatorInto(translations: Translations): Promise<Translator> {
  const [{ Translator }, { namesInDocuments }] = await Promise.all([
    import('./translator'),
    import('./names'),
  ]);
  return new Translator(translations, namesInDocuments());
}

/** Whether anything but English is spoken. */
export function translates(): boolean {
  return translator !== undefined;
}

/** The language that is spoken, as a tag: `de`. */
export function language(): string {
  return tag;
}

/** An English text in the client's language, as far as it is translated. */
export function spoken(text: string): string {
  return translator?.translate(text) ?? text;
}
