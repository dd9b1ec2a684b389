/**
 * A text with places, numbered from `{0}`, for what differs from time to time: the writer's words, ids, other texts. A place that
 * stands in it twice is filled with the same both times.
 */
export class Form {
  /** How much of a text the form itself gives: the more, the surer is it that the text was made by it. */
  readonly letters: number;
  /** What stands around the places: one more than there are places, in their order. */
  private readonly around: readonly string[];
  private readonly places: readonly string[];
  private readonly longest: string;

  constructor(
    form: string,
    readonly translation: string,
  ) {
    const pieces = form.split(/\{(\d+)\}/);
    this.around = pieces.filter((_, index) => index % 2 === 0);
    this.places = pieces.filter((_, index) => index % 2 === 1);
    this.letters = this.around.join('').replace(/[^\p{L}]/gu, '').length;
    this.longest = this.around.reduce((longest, each) => (each.length > longest.length ? each : longest));
  }

  /**
   * What stands in the places of a text, by their numbers.
   * @param accepts whether something may stand in a place
   * @returns undefined when the form does not make the text, or only with what may not stand there; else the first way to do so, in
   * which places are as short as can be
   */
  fit(text: string, accepts: (filler: string) => boolean): ReadonlyMap<string, string> | undefined {
    const [first = ''] = this.around;
    if (!text.includes(this.longest) || !text.startsWith(first) || !text.endsWith(this.around.at(-1) ?? ''))
      return undefined;
    return this.fill(text, first.length, 0, new Map(), accepts);
  }

  private fill(
    text: string,
    from: number,
    index: number,
    filled: ReadonlyMap<string, string>,
    accepts: (filler: string) => boolean,
  ): ReadonlyMap<string, string> | undefined {
    const place = this.places[index];
    if (place === undefined) return from === text.length ? filled : undefined;
    for (const end of this.endsOf(index, text, from)) {
      const filler = text.slice(from, end);
      const before = filled.get(place);
      if (before === undefined ? !accepts(filler) : before !== filler) continue;
      const next = end + (this.around[index + 1] ?? '').length;
      const all = this.fill(text, next, index + 1, new Map([...filled, [place, filler]]), accepts);
      if (all) return all;
    }
    return undefined;
  }

  /** Where a place that begins at `from` may end, the likeliest first. */
  private *endsOf(index: number, text: string, from: number): Generator<number> {
    const next = this.around[index + 1] ?? '';
    const last = text.length - next.length;
    if (index === this.places.length - 1) {
      if (last >= from) yield last;
    } else if (next === '') {
      // Where nothing stands between two places, it is the second one that may be empty.
      for (let end = text.length; end >= from; end--) yield end;
    } else {
      for (let end = text.indexOf(next, from); end >= 0; end = text.indexOf(next, end + 1)) yield end;
    }
  }
}
