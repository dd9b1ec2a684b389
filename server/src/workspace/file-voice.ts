import type { Canvas, Section } from '../core/canvas/model';
import { type Asker, Commons, type OutsideFact, type Source } from '../core/rules/commons';
import type { OutwardFact } from '../core/rules/outward-fact';
import type { Saying } from '../core/rules/saying';

/** What is said under each key. */
type Said = ReadonlyMap<string, ReadonlySet<string>>;

/** What a file asked, by the canvases that did. */
type Questions = ReadonlyMap<Asker, ReadonlySet<string>>;

/** Speaks for a file that is not open: says to other documents what it says, and notes what was asked when it was checked, without keeping anything else of it. */
export class FileVoice {
  private readonly askers = new Map<string, Asker>();
  private said = new Map<Asker, Said>();
  private asked: Questions = new Map();
  private isSilent = false;

  /**
   * @param document its URI
   * @param told is called when others say something else to what was asked
   */
  constructor(
    private readonly document: string,
    private readonly commons: Commons,
    private readonly told: () => void,
  ) {}

  /** Takes over what the canvases of the file say now; only what is something else than before is news to others. */
  say(canvases: readonly Canvas[], saying: Saying): void {
    const before = this.said;
    this.said = new Map(
      canvases.map((canvas) => [this.asker(canvas.key), factsOf(canvas, saying, this.document)]),
    );
    for (const [{ source }, facts] of this.said)
      for (const [key, states] of facts) this.commons.say(source, key, states);
    for (const [asker, facts] of before)
      for (const key of facts.keys())
        if (!this.said.get(asker)?.has(key)) this.commons.say(asker.source, key, new Set());
  }

  /**
   * Where the file is to ask while it is checked: it says nothing there, since it has said it already.
   * @returns with what to call in the end: with whether it was checked to its end, so that what it asked replaces what it asked before
   */
  listening(): { readonly commons: Commons; readonly end: (isChecked: boolean) => void } {
    const asked = new Map<Asker, Set<string>>();
    const ask = (key: string, { canvas }: Source): readonly OutsideFact[] => {
      const asker = this.asker(canvas);
      const keys = asked.get(asker) ?? new Set();
      asked.set(asker, keys.add(key));
      return this.commons.ask(key, asker);
    };
    const end = (isChecked: boolean): void => {
      const before = this.asked;
      const isNews = isChecked && !this.isSilent;
      if (isNews) this.asked = asked;
      this.forget(isNews ? before : asked);
    };
    return { commons: new Listening(this.commons, ask), end };
  }

  /** Takes back all that the file said and asked: it is gone, or speaks for itself. */
  end(): void {
    this.isSilent = true;
    for (const [{ source }, facts] of this.said)
      for (const key of facts.keys()) this.commons.say(source, key, new Set());
    this.said.clear();
    const { asked } = this;
    this.asked = new Map();
    this.forget(asked);
  }

  /** Forgets questions, but for those that are still to be answered. */
  private forget(questions: Questions): void {
    for (const [asker, keys] of questions)
      for (const key of keys) if (!this.asked.get(asker)?.has(key)) this.commons.forget(key, asker);
  }

  private asker(canvas: string): Asker {
    const known = this.askers.get(canvas);
    if (known) return known;
    const asker = { source: { document: this.document, canvas }, answerChanged: this.told };
    this.askers.set(canvas, asker);
    return asker;
  }
}

/** What a canvas says beyond itself. */
function factsOf({ sections, definition }: Canvas, saying: Saying, document: string): Said {
  const facts = new Map<string, ReadonlySet<string>>();
  const own = alone(definition.id);
  for (const section of sections)
    for (const [key, state] of outwardFactsOf(section, saying, document)) {
      const states = facts.get(key) ?? (state === definition.id ? own : new Set([state]));
      facts.set(key, states.has(state) ? states : new Set([...states, state]));
    }
  return facts;
}

const known = new Map<string, ReadonlySet<string>>();

/** A state alone: nearly all that files say is which canvas they say it in, and a set for each would take more than the rest. */
function alone(state: string): ReadonlySet<string> {
  const found = known.get(state) ?? new Set([state]);
  known.set(state, found);
  return found;
}

function outwardFactsOf(section: Section, saying: Saying, document: string): readonly OutwardFact[] {
  try {
    return saying.outwardFactsOf(section, document);
  } catch {
    // Whoever checks the file comes upon the same, and reports it.
    return [];
  }
}

/** Lets a file ask others and say nothing. */
class Listening extends Commons {
  constructor(
    commons: Commons,
    private readonly answer: (key: string, source: Source) => readonly OutsideFact[],
  ) {
    super(commons.resolve);
  }

  override say(): void {
    // What the file says was said before it was checked.
  }

  override ask(key: string, { source }: Asker): readonly OutsideFact[] {
    return this.answer(key, source);
  }

  override forget(): void {
    // Whoever speaks for the file is told of other answers for longer than its check takes.
  }
}
