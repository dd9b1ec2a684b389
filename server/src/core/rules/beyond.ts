import type { Section } from '../canvas/model';
import type { Asker, Commons, OutsideFact, Source } from './commons';

/** What one section asks of other canvases, in its document and in others. Each question is noted: when its answer changes, the section is checked again. */
export class BeyondView {
  constructor(
    private readonly questions: Questions,
    private readonly section: Section,
  ) {}

  /** The name of the document that the section stands in. */
  get document(): string {
    return this.questions.source.document;
  }

  /** What other canvases say under a key. */
  facts(key: string): readonly OutsideFact[] {
    return this.questions.ask(key, this.section);
  }

  /** All that other canvases say under a key. */
  states(key: string): ReadonlySet<string> {
    return new Set(this.facts(key).flatMap(({ states }) => [...states]));
  }

  /** What the other canvases of the same document say under a key. */
  here(key: string): ReadonlySet<string> {
    const { document } = this;
    return new Set(
      this.facts(key).flatMap(({ source, states }) => (source.document === document ? [...states] : [])),
    );
  }

  /**
   * The document that a Markdown link leads to, and what stands behind its `#`.
   * @returns undefined when the address is none that can be resolved from here, a web page for instance
   */
  resolve(address: string): { readonly document: string; readonly anchor: string } | undefined {
    return this.questions.resolve(address);
  }

  /** The address by which a Markdown link leads from here to another document; undefined where none does. */
  addressOf(document: string): string | undefined {
    return this.questions.addressOf(document);
  }
}

/** The questions of one canvas to others, and which of its sections asked them. */
export class Questions implements Asker {
  private readonly byKey = new Map<string, Set<Section>>();
  private readonly bySection = new Map<Section, Set<string>>();
  private readonly stale = new Set<Section>();

  /** @param told is called when an answer changed, so that somebody has the sections checked again */
  constructor(
    readonly source: Source,
    private readonly commons: Commons,
    private readonly told: () => void,
  ) {}

  resolve(address: string): { readonly document: string; readonly anchor: string } | undefined {
    return this.commons.resolve(address, this.source.document);
  }

  addressOf(document: string): string | undefined {
    return this.commons.addressOf(document, this.source.document);
  }

  ask(key: string, section: Section): readonly OutsideFact[] {
    const asking = this.byKey.get(key) ?? new Set();
    asking.add(section);
    this.byKey.set(key, asking);
    const asked = this.bySection.get(section) ?? new Set();
    asked.add(key);
    this.bySection.set(section, asked);
    return this.commons.ask(key, this);
  }

  /** Forgets what a section asked, before it is checked anew, or when it is gone. */
  forget(section: Section): void {
    this.stale.delete(section);
    for (const key of this.bySection.get(section) ?? []) {
      const asking = this.byKey.get(key);
      asking?.delete(section);
      if (asking?.size !== 0) continue;
      this.byKey.delete(key);
      this.commons.forget(key, this);
    }
    this.bySection.delete(section);
  }

  answerChanged(key: string): void {
    for (const section of this.byKey.get(key) ?? []) this.stale.add(section);
    this.told();
  }

  /** The sections for whom an answer changed since they were checked. */
  takeStale(): readonly Section[] {
    const stale = [...this.stale];
    this.stale.clear();
    return stale;
  }

  get isAsking(): boolean {
    return this.byKey.size > 0;
  }

  /** Forgets which sections asked: they are no longer kept, but somebody is still told when an answer changed. */
  leaveSections(): void {
    for (const asking of this.byKey.values()) asking.clear();
    this.bySection.clear();
    this.stale.clear();
  }

  /** Forgets all questions. */
  end(): void {
    for (const key of this.byKey.keys()) this.commons.forget(key, this);
    this.byKey.clear();
    this.bySection.clear();
    this.stale.clear();
  }
}
