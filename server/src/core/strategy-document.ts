import type { Canvas, Ignore } from './canvas/model';
import type { CanvasReader } from './canvas/read/canvases';
import type { Detect } from './canvas/read/scope';
import type { Configuration } from './configuration/configuration';
import type { Place } from './markdown/block';
import type { MarkdownDocument, Stretch } from './markdown/document';
import { finished, type Steps } from './markdown/steps';
import { ReadDocument } from './read-document';
import { CanvasChecker, type Failure } from './rules/checker';
import { Commons } from './rules/commons';
import type { Finding } from './rules/finding';
import { type Silenced, silence } from './rules/ignores';
import { nearest } from './rules/nearest';
import type { DocumentView, Report } from './rules/rule';

/** How a document is to be read and checked. */
export interface Reading {
  readonly detect: Detect;
  readonly configuration: Configuration;
  /** Its name among other documents: a URI. */
  readonly name?: string;
  /** Where it says to other documents what they may ask, and asks them; alone without it. */
  readonly commons?: Commons;
}

/** A finding with its place in the document's text as it is now. */
export interface PlacedFinding extends Stretch {
  readonly finding: Finding;
}

/**
 * A strategy document that is read and checked as it is edited: one object for as long as a document is open. After every
 * edit it is in the state that reading its text from nothing would give.
 */
export class StrategyDocument {
  private readonly checkers = new Map<string, CanvasChecker>();
  private placed: readonly PlacedFinding[] | undefined;
  private hushed: readonly Silenced[] = [];
  private broken: Failure[] = [];
  private readonly commons: Commons;
  private readonly name: string;
  private readonly news = new News();

  private constructor(
    private current: MarkdownDocument,
    private readonly reader: CanvasReader,
    private readonly settings: Reading,
  ) {
    this.commons = settings.commons ?? new Commons();
    this.name = settings.name ?? 'untitled:document';
  }

  /** Reads a text from nothing. Any text gives a document; nothing is thrown. */
  static from(text: string, settings: Reading): StrategyDocument {
    return finished(StrategyDocument.reading(text, settings));
  }

  /** The same in steps, so that a host can answer others meanwhile, or stop. */
  static *reading(text: string, settings: Reading): Steps<StrategyDocument> {
    return yield* StrategyDocument.checking(yield* ReadDocument.reading(text, settings), settings);
  }

  /** Checks a text that was read with the same settings, in steps. The document goes on with what was read: it is nobody else's any more. */
  static *checking({ markdown, reader }: ReadDocument, settings: Reading): Steps<StrategyDocument> {
    const document = new StrategyDocument(markdown, reader, settings);
    yield* document.checkingCanvases();
    return document;
  }

  /** The text and its chunks as they are now. */
  get markdown(): MarkdownDocument {
    return this.current;
  }

  /** The canvases in reading order. */
  get canvases(): readonly Canvas[] {
    return this.reader.canvases;
  }

  /** Rules that threw; their findings are missing, those of all others are there. */
  get failures(): readonly Failure[] {
    return this.broken;
  }

  /** Replaces a stretch of the text: zero-based UTF-16 offsets, `end` exclusive. */
  edit(start: number, end: number, words: string): void {
    this.current = this.current.edit(start, end, words);
    this.placed = undefined;
    finished(this.reader.reading(this.current.chunks));
    finished(this.checkingCanvases());
  }

  /** All findings in reading order, those that the writer ignores left out. */
  findings(): readonly PlacedFinding[] {
    if (this.news.take()) {
      for (const checker of this.checkers.values()) checker.settle();
      this.placed = undefined;
    }
    this.placed ??= this.place();
    return this.placed;
  }

  /** The findings that the writer ignores, in reading order, with the comments that say so. */
  silenced(): readonly { readonly found: PlacedFinding; readonly by: readonly Ignore[] }[] {
    this.findings();
    return this.hushed
      .map(({ finding, by }) => ({ found: this.placeFinding(finding), by }))
      .sort((a, b) => inReadingOrder(a.found, b.found));
  }

  /** Calls `listener` when what other documents say changed its findings. */
  onStale(listener: () => void): void {
    this.news.on(listener);
  }

  /** Whether its findings rest on what other canvases or documents say. */
  get asksOthers(): boolean {
    return [...this.checkers.values()].some((checker) => checker.asksOthers);
  }

  /** Takes back what it said to others, and asked: it is no longer there. */
  end(): void {
    for (const checker of this.checkers.values()) checker.remains().end();
  }

  /** How sure a text had to be a canvas to be read as one. */
  get detect(): Detect {
    return this.settings.detect;
  }

  /** What holds for it. */
  get configuration(): Configuration {
    return this.settings.configuration;
  }

  /** Where a place stands in the text: zero-based UTF-16 offsets. */
  locate(place: Place): { start: number; end: number } {
    const start = this.current.startOf(place.chunk);
    return { start: start + place.start, end: start + place.end };
  }

  /** The findings of one canvas as its checker gives them: for drawing. */
  findingsIn(canvas: Canvas): readonly Finding[] {
    const own = new Set(this.checkers.get(canvas.key)?.all());
    return this.findings().flatMap(({ finding }) => (own.has(finding) ? [finding] : []));
  }

  private *checkingCanvases(): Steps<void> {
    const keys = new Set(this.canvases.map(({ key }) => key));
    for (const [key, checker] of this.checkers) {
      if (keys.has(key)) continue;
      checker.remains().end();
      this.checkers.delete(key);
    }
    for (const canvas of this.canvases) yield* this.checkerOf(canvas.key).updating(canvas);
  }

  private checkerOf(key: string): CanvasChecker {
    const known = this.checkers.get(key);
    if (known) return known;
    const source = { document: this.name, canvas: key };
    const { news } = this;
    const made = new CanvasChecker(this.settings.configuration, source, this.commons, () => news.tell());
    this.checkers.set(key, made);
    return made;
  }

  private place(): PlacedFinding[] {
    const checkers = [...this.checkers.values()];
    const found = checkers.flatMap((checker) => checker.all());
    const ignores = [...checkers.flatMap((checker) => checker.ignores()), ...this.reader.ignoresOutside()];
    const lineOf = (place: Place): number => this.current.positionIn(place.chunk, place.start).line;
    const endLineOf = (place: Place): number => this.current.positionIn(place.chunk, place.end).line;
    const isEmpty = (line: number): boolean => this.current.isEmptyLine(line);
    const { kept, silenced, used } = silence(found, ignores, lineOf, endLineOf, isEmpty);
    this.hushed = silenced;
    const said = [...kept, ...this.documentFindings(ignores, used)];
    return said.map((finding) => this.placeFinding(finding)).sort(inReadingOrder);
  }

  private placeFinding(finding: Finding): PlacedFinding {
    return { finding, ...this.current.stretchOf(finding.place) };
  }

  private documentFindings(ignores: readonly Ignore[], used: ReadonlySet<Ignore>): Finding[] {
    this.broken = [...this.checkers.values()].flatMap((checker) => [...checker.failed()]);
    const unknownCanvases = this.reader.unknown;
    if (ignores.length === 0 && unknownCanvases.length === 0) return [];
    const { catalogue, rules } = this.settings.configuration;
    const view: DocumentView = {
      unknownCanvases,
      canvases: catalogue.canvases,
      ignores: ignores.map((ignore) => ({ ignore, used: used.has(ignore) })),
      isRule: (id) => rules.rule(id) !== undefined,
      nearest: (id, among) =>
        nearest(
          id,
          (among === 'rules' ? rules.all : catalogue.canvases).map((named) => named.id),
        ),
    };
    const found: Finding[] = [];
    for (const rule of rules.all) {
      if (rule.looksAt !== 'document' || !rules.isOn(rule)) continue;
      const report: Report = ({ at, message, fixes, level }) =>
        found.push({
          rule: rule.id,
          level: rules.levelOf(rule, level),
          message,
          place: at,
          fixes: fixes ?? [],
        });
      try {
        rule.check(view, report);
      } catch (error) {
        this.broken = [...this.broken, { rule: rule.id, error }];
      }
    }
    return found;
  }
}

/** Whether somebody else's answer changed since one last looked. It outlives the document that it is about. */
class News {
  private isThere = false;
  private readonly listeners: (() => void)[] = [];

  on(listener: () => void): void {
    this.listeners.push(listener);
  }

  tell(): void {
    this.isThere = true;
    for (const listener of this.listeners) listener();
  }

  take(): boolean {
    const was = this.isThere;
    this.isThere = false;
    return was;
  }
}

/** Findings at the same place stand in the order of their rules' names, so that the order never depends on how they were found. */
function inReadingOrder(a: PlacedFinding, b: PlacedFinding): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    (a.finding.rule < b.finding.rule ? -1 : a.finding.rule > b.finding.rule ? 1 : 0)
  );
}
