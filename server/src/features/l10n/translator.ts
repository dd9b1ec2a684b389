import { Form } from './form';

/**
 * What is said in English, by what it is in another language. A form has places, numbered from `{0}`, for what differs from time to
 * time. Its translation has the same places; `{0:dative}` is filled with what is given for that case, where there is such. What is
 * quoted in `{0:own}` are not the writer's words, but a text that is translated itself.
 */
export type Forms = Readonly<Record<string, string>>;

export interface Translations {
  /** Whole texts: messages, titles, sentences. */
  readonly texts: Forms;
  /** What stands in the places of texts only: a list of ids, half a sentence. */
  readonly parts: Forms;
  /** What pictures and tables say by itself, in a word or two, and not within a text: `served`. */
  readonly words: Forms;
  /** Parts as they are said where a text asks for a case, by its name. */
  readonly cases: Readonly<Record<string, Forms>>;
  /** The quotation marks around words that stay as they are. */
  readonly quotes: readonly string[];
}

/** The case of a place in which a text of our own is quoted: the question of a block, say. */
const OWN = 'own';

/** How many texts are remembered, so that those that are said at every keystroke are looked up once. */
const REMEMBERED = 2000;

/** Forms with fewer letters, such as “{0} and {1}”, make almost anything: they hold only where all that stands in them is known. */
const FEW_LETTERS = 6;

/** What lists are made of besides what is known: names of settings, ids of an organisation's own. */
const LISTED = /^(?:[a-z\d-]+|[A-Z]+)$/;

/**
 * Says English texts in another language. Whoever speaks writes English, once, and need not know of this: a text is found again by
 * the form that makes it. Texts may stand in the places of others, and behind each other. What has no translation stays as it is.
 */
export class Translator {
  private readonly said = new Map<string, string>();
  private readonly known = new Map<string, string | null>();
  private readonly texts: readonly Form[];
  private readonly all: readonly Form[];
  private readonly opening: string;
  private readonly closing: string;

  /** @param names what things are called in the documents themselves: it stays, in quotation marks */
  constructor(
    private readonly translations: Translations,
    private readonly names: ReadonlySet<string> = new Set(),
  ) {
    [this.opening = '“', this.closing = '”'] = translations.quotes;
    this.texts = sorted(formsOf(translations.texts));
    this.all = sorted([...this.texts, ...formsOf(translations.parts)]);
  }

  /** @returns the text itself where it has no translation; spaces around it stay */
  translate(text: string): string {
    return remember(this.said, text, () => {
      const words = text.trim();
      const translation = this.translations.words[words] ?? this.whole(words);
      if (translation === undefined) return text;
      return text.replace(words, () => (/^\p{Lu}/u.test(words) ? begun(translation) : translation));
    });
  }

  private whole(words: string): string | undefined {
    return (
      this.translations.texts[words] ??
      this.made(words, this.texts) ??
      this.sentences(words) ??
      this.madeOfAnything(words, this.texts)
    );
  }

  /** A text by the form that makes it of nothing but what is known. The one with most words of its own comes first. */
  private made(text: string, forms: readonly Form[], inCase?: string): string | undefined {
    for (const form of forms) {
      const filled = form.fit(
        text,
        (filler, cases) =>
          cases.some((each) => this.part(filler, each ?? inCase) !== undefined) ||
          (form.joins && LISTED.test(filler)),
      );
      if (filled)
        return form.said(filled, (filler, own, before) => this.filler(filler, own ?? inCase, before));
    }
    return undefined;
  }

  /** The same where something unknown stands in it: a name that a configuration gives, say. */
  private madeOfAnything(text: string, forms: readonly Form[]): string | undefined {
    for (const form of forms) {
      const filled = form.letters < FEW_LETTERS ? undefined : form.fit(text, hasWholeQuotes);
      if (filled) return form.said(filled, (filler, own, before) => this.filler(filler, own, before));
    }
    return undefined;
  }

  /** Several sentences, each of which is known. */
  private sentences(text: string): string | undefined {
    for (const { index } of text.matchAll(/(?<=[.?!]) (?=\p{Lu})/gu)) {
      const first = this.sentence(text.slice(0, index));
      const rest = first && (this.sentence(text.slice(index + 1)) ?? this.sentences(text.slice(index + 1)));
      if (first && rest) return `${first} ${rest}`;
    }
    return undefined;
  }

  private sentence(text: string): string | undefined {
    const said = this.part(text) ?? this.madeOfAnything(text, this.all);
    return said && begun(said);
  }

  private filler(filler: string, inCase: string | undefined, before: string): string {
    // Names that the translation has in quotation marks need no others.
    if (before.lastIndexOf(this.opening) > before.lastIndexOf(this.closing) && this.names.has(filler))
      return filler;
    const said = this.part(filler, inCase) ?? this.madeOfAnything(filler, this.all) ?? filler;
    return said !== filler && /[.?!] $/.test(before) ? begun(said) : said;
  }

  /** What stands in a place, where it is known; spaces around it stay. */
  private part(text: string, inCase?: string): string | undefined {
    const known = remember<string | null>(this.known, `${inCase ?? ''}\n${text}`, () => {
      const words = text.trim();
      const said = this.bare(words, inCase);
      return said === undefined ? null : text.replace(words, () => said);
    });
    return known ?? undefined;
  }

  private bare(words: string, inCase: string | undefined): string | undefined {
    const { texts, parts, cases } = this.translations;
    if (isQuotation(words)) {
      const inside = words.slice(1, -1);
      return this.quoted((inCase === OWN ? texts[inside] : undefined) ?? inside);
    }
    const own = (inCase === undefined ? undefined : cases[inCase]?.[words]) ?? parts[words] ?? texts[words];
    if (own !== undefined) return own;
    if (staysAsItIs(words)) return words;
    const [, id, quotation = ''] = /^(\S*\d\S*) (“.*”)$/s.exec(words) ?? [];
    if (id !== undefined && isQuotation(quotation)) return `${id} ${this.quoted(quotation.slice(1, -1))}`;
    return this.names.has(words) ? this.quoted(words) : this.made(words, this.all, inCase);
  }

  /** What is a quotation already is in quotation marks once. */
  private quoted(words: string): string {
    if (isQuotation(words)) return this.quoted(words.slice(1, -1));
    return this.opening + words + this.closing;
  }
}

/** Words as a sentence begins; ids, codes of rules and names of files stay. */
function begun(words: string): string {
  return words.replace(/^\p{Ll}(?=\p{L}*(?:[\s,]|$))/u, (letter) => letter.toUpperCase());
}

function formsOf(forms: Forms): Form[] {
  return Object.entries(forms).flatMap(([form, translation]) =>
    /\{\d+\}/.test(form) ? new Form(form, translation) : [],
  );
}

function sorted(forms: readonly Form[]): Form[] {
  return [...forms].sort((a, b) => b.letters - a.letters);
}

/** Ids, numbers, arrows between them, codes of rules, names of files: what has no word in it. */
function staysAsItIs(words: string): boolean {
  return (
    /^[\w.-]+[/.][\w./-]*\w$/.test(words) ||
    words.split(/\s+/).every((each) => /^(?:\P{L}*|.*\d.*)$/u.test(each))
  );
}

/** The writer's own words are in one pair of quotation marks. */
function isQuotation(words: string): boolean {
  if (!words.startsWith('“') || !words.endsWith('”')) return false;
  let depth = 0;
  for (let index = 0; index < words.length; index++) {
    if (words[index] === '“') depth++;
    if (words[index] === '”' && --depth === 0) return index === words.length - 1;
  }
  return false;
}

function hasWholeQuotes(words: string): boolean {
  return (words.match(/“/g) ?? []).length === (words.match(/”/g) ?? []).length;
}

/** What is known under a key, worked out where it is not. */
function remember<T extends string | null>(known: Map<string, T>, key: string, make: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const made = make();
  known.set(key, made);
  return made;
}
