import type { Chunk } from '../../markdown/block';
import type { Steps } from '../../markdown/steps';
import type { Catalogue } from '../catalogue';
import type { Canvas, Ignore } from '../model';
import { ignoresOf } from './ignore';
import { changedIn, emptyRow, nextRow, type Row } from './row';
import type { Detect, Scope, Scopes } from './scope';
import { findScopes, sameScopes } from './scopes';
import { SectionReader } from './sections';
import type { Segment } from './segments';

/** Reads the canvases of a document as it is edited: what an edit does not touch are the same objects as before. */
export class CanvasReader {
  private readonly sections: SectionReader;
  private row: Row = emptyRow;
  private scopes: Scopes | undefined;
  private read: readonly Canvas[] = [];

  constructor(
    private readonly detect: Detect,
    private readonly catalogue: Catalogue,
  ) {
    this.sections = new SectionReader(catalogue);
  }

  /** The canvases in reading order. */
  get canvases(): readonly Canvas[] {
    return this.read;
  }

  /** Markers that name no canvas. */
  get unknown(): Scopes['unknown'] {
    return this.scopes?.unknown ?? [];
  }

  /** Takes over the chunks of the document as they are now. */
  *reading(chunks: readonly Chunk[]): Steps<void> {
    const before = this.row;
    this.row = nextRow(before, chunks);
    const { old, fresh } = changedIn(before, this.row);
    if (!this.scopes || !sameScopes(old, fresh, this.scopes, this.catalogue))
      this.scopes = findScopes(this.row.segments, this.detect, this.catalogue);
    const { scopes } = this.scopes;
    const keys = keysOf(scopes);
    const read: Canvas[] = [];
    for (const [index, scope] of scopes.entries())
      read.push(yield* this.canvas(this.row.segments, scope, keys[index] ?? ''));
    this.read = read;
    this.sections.keep(keys);
  }

  /** Ignore comments above, between and below the canvases: they may speak for the whole file. */
  ignoresOutside(): readonly Ignore[] {
    const stretches = (this.scopes?.scopes ?? []).flatMap((scope) => scope.stretches);
    if (stretches.length === 0) return [];
    const found: Ignore[] = [];
    let at = 0;
    const { length } = this.row.segments;
    for (const { first, end } of [
      ...stretches.sort((a, b) => a.first - b.first),
      { first: length, end: length },
    ]) {
      for (; at < first; at++) found.push(...this.ignoresAt(at));
      at = end;
    }
    return found;
  }

  private ignoresAt(index: number): readonly Ignore[] {
    const segment = this.row.segments[index];
    return segment ? ignoresOf(segment) : [];
  }

  private *canvas(row: readonly Segment[], scope: Scope, key: string): Steps<Canvas> {
    const sections = yield* this.sections.reading(row, scope, key);
    const { definition, place, how, settings, buyer, titled } = scope;
    const opening = sections.find((section) => section.heading)?.heading;
    const title = (titled ? opening?.phrase.words : undefined) ?? definition.name;
    return { definition, key, title, place, how, segment: settings['segment'], buyer, settings, sections };
  }
}

/** Keys that stay the same while canvases are edited: definition and running number. */
function keysOf(scopes: readonly Scope[]): string[] {
  const counts = new Map<string, number>();
  return scopes.map(({ definition }) => {
    const count = (counts.get(definition.id) ?? 0) + 1;
    counts.set(definition.id, count);
    return `${definition.id}#${count}`;
  });
}
