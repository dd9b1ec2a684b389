/** Whether something may stand in a place; `cases` are those in which the translation says it, undefined for none in particular. */
export type Accepts = (filler: string, cases: readonly (string | undefined)[]) => boolean;

/** What stands in the places of a text, by their numbers. */
export type Filled = ReadonlyMap<string, string>;

/** A place, and its case. */
const PLACE = /\{(\d+)(?::([a-z]+))?\}/g;

/**
 * A text with places, numbered from `{0}`, for what differs from time to time: the writer's words, ids, other texts. A place that
 * stands in it twice is filled with the same both times.
 */
export class Form {
  /** How much of a text the form itself gives: the more, the surer is it that the text was made by it. */
  readonly letters: number;
  /** Whether it joins the entries of a list. */
  readonly joins: boolean;
  /** What stands around the places: one more than there are places, in their order. */
  private readonly around: readonly string[];
  private readonly places: readonly string[];
  private readonly first: string;
  private readonly last: string;
  private readonly longest: string;
  /** How long a text of it is at least. */
  private readonly shortest: number;
  private readonly cases = new Map<string, (string | undefined)[]>();

  constructor(
    form: string,
    private readonly translation: string,
  ) {
    const pieces = form.split(/\{(\d+)\}/);
    this.around = pieces.filter((_, index) => index % 2 === 0);
    this.places = pieces.filter((_, index) => index % 2 === 1);
    this.joins = /^\{0\}(?:,| and| or) \{1\}$/.test(form);
    this.letters = this.around.join('').replace(/[^\p{L}]/gu, '').length;
    this.first = this.around[0] ?? '';
    this.last = this.around.at(-1) ?? '';
    this.shortest = this.around.join('').length;
    this.longest = this.around.reduce((longest, each) => (each.length > longest.length ? each : longest));
    for (const [, place = '', inCase] of translation.matchAll(PLACE))
      this.cases.set(place, [...(this.cases.get(place) ?? []), inCase]);
  }

  /**
   * @returns what stands in the places of a text; undefined when the form does not make the text, or only with what may not stand
   * there. Of several ways, the one in which the first places are shortest.
   */
  fit(text: string, accepts: Accepts): Filled | undefined {
    const { first, last } = this;
    if (text.length < this.shortest || !text.startsWith(first) || !text.endsWith(last)) return undefined;
    return text.includes(this.longest) ? this.fill(text, first.length, 0, new Map(), accepts) : undefined;
  }

  /** The translation with its places filled in. @param say what is said for a filler in a case, behind what is said before it */
  said(filled: Filled, say: (filler: string, inCase: string | undefined, before: string) => string): string {
    return this.translation.replace(PLACE, (_, place: string, inCase: string | undefined, at: number) =>
      say(filled.get(place) ?? '', inCase, this.translation.slice(0, at)),
    );
  }

  private fill(
    text: string,
    from: number,
    index: number,
    filled: Filled,
    accepts: Accepts,
  ): Filled | undefined {
    const place = this.places[index];
    if (place === undefined) return from === text.length ? filled : undefined;
    for (const end of this.endsOf(index, text, from)) {
      const filler = text.slice(from, end);
      const before = filled.get(place);
      if (before === undefined ? !this.takes(index, filler, accepts) : before !== filler) continue;
      const next = end + (this.around[index + 1] ?? '').length;
      const all = this.fill(text, next, index + 1, new Map([...filled, [place, filler]]), accepts);
      if (all) return all;
    }
    return undefined;
  }

  /** Whatever stands in quotation marks or brackets is the writer's, and may. */
  private takes(index: number, filler: string, accepts: Accepts): boolean {
    const marks = (this.around[index] ?? '').slice(-1) + (this.around[index + 1] ?? '').slice(0, 1);
    if (['“”', '""', '[]'].includes(marks)) return !/[“”]/.test(filler);
    return accepts(filler, this.cases.get(this.places[index] ?? '') ?? []);
  }

  /** Where a place that begins at `from` may end, the likeliest first. */
  private *endsOf(index: number, text: string, from: number): Generator<number> {
    const next = this.around[index + 1] ?? '';
    const last = text.length - next.length;
    if (index === this.places.length - 1) {
      if (last >= from) yield last;
    } else if (next === '') {
      // Where nothing stands between two places, it is the second one that may be empty.
      for (let end = text.length; end >= from; end--)
        if (end === from || end === text.length || /[\s,(]/.test(text.charAt(end))) yield end;
    } else {
      for (let end = text.indexOf(next, from); end >= 0; end = text.indexOf(next, end + 1)) yield end;
    }
  }
}
