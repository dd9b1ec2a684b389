/** What the page says in the language of the window, by its English texts; it comes with the page, and is empty where that is English. */
const texts: Readonly<Record<string, string>> = JSON.parse(document.body.dataset['l10n'] ?? '{}');

/**
 * Says a text of the page, as `l10n.t` of the extension does.
 * @param filled what stands in `{0}`, `{1}` and so on
 */
export function t(text: string, ...filled: readonly (string | number)[]): string {
  return (texts[text] ?? text).replace(/\{(\d+)\}/g, (place, number: string) =>
    String(filled[Number(number)] ?? place),
  );
}
