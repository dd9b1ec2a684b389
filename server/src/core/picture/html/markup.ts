/** HTML that is safe to put on a page: made by {@link html} alone, which escapes everything else. */
class Markup {
  constructor(readonly source: string) {}
}

type Part = string | number | Markup | undefined | readonly (Markup | undefined)[];

/**
 * A template whose values are escaped, for text and for attributes in double quotes alike. Markup and rows of it are put in as they
 * are; undefined is nothing.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let source = strings[0] ?? '';
  for (const [index, part] of parts.entries()) source += sourceOf(part) + (strings[index + 1] ?? '');
  return new Markup(source);
}

/** What was written here, and not by somebody else, as it is: styles and scripts of the project's own. */
export function trusted(source: string): Markup {
  return new Markup(source);
}

function sourceOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if (part instanceof Markup) return part.source;
  return part.map(sourceOf).join('');
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Besides the marks of HTML, characters that HTML does not allow are taken out: a picture has no use for them. */
function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '')
      .replace(/[&<>"']/g, (mark) => references[mark] ?? mark)
  );
}

export type { Markup };
