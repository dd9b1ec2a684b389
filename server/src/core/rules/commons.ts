/** What says something beyond itself: one canvas of one document. */
export interface Source {
  /** The document's name: its URI, or whatever tells it from others. */
  readonly document: string;
  /** The canvas's key in the document. */
  readonly canvas: string;
}

/** Who asks what others say, and is told when an answer changed. */
export interface Asker {
  /** What the asker itself says is no answer. */
  readonly source: Source;
  answerChanged(key: string): void;
}

/** What a source says under a key. */
export interface OutsideFact {
  readonly source: Source;
  readonly states: ReadonlySet<string>;
}

/**
 * What canvases say to each other, within a document and across documents, as keyed facts: the index of a workspace. It is updated
 * by what changes in one canvas, never built anew, and tells those who asked for what changed.
 */
export class Commons {
  /** By key, what each source says. Most keys are ids of one canvas: a row takes less room than a map. */
  private readonly facts = new Map<string, OutsideFact[]>();
  private readonly askers = new Map<string, Set<Asker>>();

  /**
   * @param resolve the document that the address of a Markdown link leads to from another one, and what stands behind its `#`;
   * undefined for an address that leads to no document
   * @param addressOf the address by which a Markdown link in one document (`from`) leads to another; undefined where none does
   */
  constructor(
    readonly resolve: (
      address: string,
      from: string,
    ) => { readonly document: string; readonly anchor: string } | undefined = () => undefined,
    readonly addressOf: (to: string, from: string) => string | undefined = () => undefined,
  ) {}

  /** What a source says under a key. */
  saidBy(source: Source, key: string): ReadonlySet<string> {
    return this.facts.get(key)?.find((fact) => fact.source === source)?.states ?? NOTHING;
  }

  /** Takes over what a source says under a key; an empty set: nothing any more. */
  say(source: Source, key: string, states: ReadonlySet<string>): void {
    const facts = this.facts.get(key) ?? [];
    const at = facts.findIndex((fact) => fact.source === source);
    if (sameStates(facts[at]?.states ?? NOTHING, states)) return;
    if (at >= 0) facts.splice(at, 1);
    if (states.size > 0) facts.push({ source, states });
    if (facts.length > 0) this.facts.set(key, facts);
    else this.facts.delete(key);
    for (const asker of [...(this.askers.get(key) ?? [])])
      if (asker.source !== source) asker.answerChanged(key);
  }

  /** What all others say under a key, noting who asked. */
  ask(key: string, asker: Asker): readonly OutsideFact[] {
    const asking = this.askers.get(key) ?? new Set();
    asking.add(asker);
    this.askers.set(key, asking);
    return this.facts.get(key)?.filter(({ source }) => source !== asker.source) ?? [];
  }

  /** Forgets that an asker asked for a key. */
  forget(key: string, asker: Asker): void {
    const asking = this.askers.get(key);
    asking?.delete(asker);
    if (asking?.size === 0) this.askers.delete(key);
  }

  /** Whether anybody asked for anything that other documents may say. */
  get isAsked(): boolean {
    return this.askers.size > 0;
  }
}

const NOTHING: ReadonlySet<string> = new Set();

function sameStates(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((state) => b.has(state));
}
