import type {
  DocumentNames,
  Named,
  NamedBuyer,
  NamedRows,
  Naming,
  Reference,
  WrittenAddress,
} from './document-names';
import { type NamingText, namesOf } from './names-reader';
import { rowsOf } from './rows';

/** What a document names, without anything of the document: to be kept when the document is not. */
export function keptNames(document: NamingText): DocumentNames {
  const names = namesOf(document);
  const kept = new Map<Named, Named>();
  const canvases = new Map<Named['canvas'], Named['canvas']>();
  const canvasOf = (canvas: Named['canvas']): Named['canvas'] => {
    const found = canvases.get(canvas) ?? { key: canvas.key, title: own(canvas.title) };
    canvases.set(canvas, found);
    return found;
  };
  // What one rests on stands before it.
  const of = (named: Named | undefined): Named | undefined => named && kept.get(named);
  for (const named of names.named) {
    const { id, words, canvas, block, buyer, slot, section, feature, again, range, name } = named;
    kept.set(named, {
      id: id === undefined ? undefined : own(id),
      words: own(words),
      canvas: canvasOf(canvas),
      block,
      buyer,
      slot,
      section: { part: own(section.part) },
      feature: of(feature),
      again: of(again),
      range,
      name,
    });
  }
  return new KeptNames(
    [...kept.values()],
    names.references.map(
      ({ kind, direction, target, address, from, to, mayBeElsewhere, range, whole }): Reference => ({
        kind,
        direction,
        target: own(target),
        address: address === undefined ? undefined : own(address),
        from: of(from),
        to: of(to),
        mayBeElsewhere,
        range,
        whole,
      }),
    ),
    names.buyers.map(({ canvas, buyer, words, range }) => ({
      canvas: canvasOf(canvas),
      buyer,
      words: own(words),
      range,
    })),
    names.addresses.map(({ address, range }) => ({ address: own(address), range })),
    new Map([...names.anchors].map(([anchor, line]) => [own(anchor), line])),
  );
}

class KeptNames implements DocumentNames {
  private text: string | undefined;

  constructor(
    readonly named: readonly Named[],
    readonly references: readonly Reference[],
    readonly buyers: readonly NamedBuyer[],
    readonly addresses: readonly WrittenAddress[],
    readonly anchors: ReadonlyMap<string, number>,
  ) {}

  get rows(): readonly NamedRows[] {
    this.text ??= rowsOf(this.named);
    return [{ text: this.text, named: (line) => this.named[line] }];
  }

  near(): Pick<DocumentNames, 'named' | 'references'> {
    return this;
  }

  bearing(id: string): readonly Named[] {
    return this.named.filter((named) => named.id === id);
  }

  mentioning(isMeant: Naming): readonly Reference[] {
    return this.references.filter(isMeant);
  }

  linksOf(named: Named): readonly Reference[] {
    return this.references.filter(({ from }) => from === named);
  }

  carriedBy(feature: Named): readonly Named[] {
    return this.named.filter((named) => named.feature === feature);
  }
}

/** Words of their own: a slice would keep the whole text that it was cut from in memory. */
function own(words: string): string {
  return ` ${words}`.slice(1);
}
