/**
 * What is said in English, by what it is in another language. A form has places, numbered from `{0}`, for what differs from time to
 * time: the writer's words, ids, other texts.
 */
export type Forms = Readonly<Record<string, string>>;

export interface Translations {
  /** Whole texts: messages, titles, sentences. */
  readonly texts: Forms;
  /** What stands in the places of texts only: lists of ids, say. */
  readonly parts: Forms;
  /** The quotation marks around the writer's words. */
  readonly quotes: readonly string[];
}

/** How many texts are remembered, so that those that are said at every keystroke are looked up once. */
const REMEMBERED = 1000;

/** A form, as a pattern of the texts that it makes. */
interface Pattern {
  readonly pattern: RegExp;
  readonly translation: string;
}

/**
 * Says English texts in another language. Whoever speaks writes English, once, and need not know of this: a text is found again by
 * the form that makes it. What has no translation stays as it is.
 */
export class Translator {
  private readonly said = new Map<string, string>();
  private readonly texts: readonly Pattern[];
  private readonly parts: readonly Pattern[];

  constructor(private readonly translations: Translations) {
    this.texts = patternsOf(translations.texts);
    this.parts = patternsOf(translations.parts);
  }

  /** @returns the text itself where it has no translation; spaces around it stay */
  translate(text: string): string {
    const known = this.said.get(text);
    if (known !== undefined) return known;
    const words = text.trim();
    const translation = this.whole(words);
    const said = translation === undefined ? text : text.replace(words, () => translation);
    if (this.said.size >= REMEMBERED) this.said.clear();
    this.said.set(text, said);
    return said;
  }

  private whole(text: string): string | undefined {
    return this.translations.texts[text] ?? this.filled(text, this.texts);
  }

  /** The translation by the first form that makes a text. */
  private filled(text: string, patterns: readonly Pattern[]): string | undefined {
    for (const { pattern, translation } of patterns) {
      const places = pattern.exec(text)?.slice(1);
      if (places)
        return translation.replace(PLACES, (_, place: string) => this.part(places[Number(place)] ?? ''));
    }
    return undefined;
  }

  /** What stands in a place. The writer's own words are in quotation marks, and stay. */
  private part(text: string): string {
    const [, quoted] = /^“([^“”]*)”$/s.exec(text) ?? [];
    const [before = '“', after = '”'] = this.translations.quotes;
    if (quoted !== undefined) return before + quoted + after;
    if (text.startsWith('“')) return text;
    return this.whole(text) ?? this.translations.parts[text] ?? this.filled(text, this.parts) ?? text;
  }
}

const PLACE = /\{\d+\}/;
const PLACES = /\{(\d+)\}/g;

function patternsOf(forms: Forms): Pattern[] {
  return Object.entries(forms).flatMap(([form, translation]) =>
    PLACE.test(form) ? { pattern: patternOf(form), translation } : [],
  );
}

/** Places are numbered in the order in which they first stand in a form. */
function patternOf(form: string): RegExp {
  const met: string[] = [];
  const source = form.split(/(\{\d+\})/).map((part) => {
    if (!PLACE.test(part)) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const again = met.indexOf(part);
    if (again >= 0) return `\\${again + 1}`;
    met.push(part);
    return '(.+?)';
  });
  return new RegExp(`^${source.join('')}$`, 's');
}
