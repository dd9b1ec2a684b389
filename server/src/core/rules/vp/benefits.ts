import type { CanvasDefinition } from '../../canvas/definition';
import type { CarriedBenefit, Id, Item, Link, Phrase } from '../../canvas/model';
import { notApplicable } from '../../canvas/read/words';
import type { SectionView } from '../view';

/** A benefit, wherever it is written. */
export interface Benefit {
  /** The item that it is, or the feature that carries it. */
  readonly item: Item;
  readonly carried: CarriedBenefit | undefined;
  readonly id: Id | undefined;
  readonly phrase: Phrase;
  /** Its own links, and those of the row that it stands in. */
  readonly links: readonly Link[];
}

/** The benefits of a section that are items of their own. */
export function listedBenefits(view: SectionView): Benefit[] {
  return view
    .items('benefits')
    .filter((item) => !item.notApplicable && item.phrase.words !== '')
    .map((item) => ({ item, carried: undefined, id: item.id, phrase: item.phrase, links: item.links }));
}

/** The benefits that stand inside the features of a section. */
export function carriedBenefits(view: SectionView): Benefit[] {
  return view.allItems.flatMap((item) =>
    item.benefits
      .filter((carried) => !notApplicable(carried.phrase))
      .map((carried) => ({
        item,
        carried,
        id: carried.id,
        phrase: carried.phrase,
        links: [...carried.links, ...item.links],
      })),
  );
}

/** The letters of the ids of a block's items. */
export function lettersOf(view: SectionView, ...blocks: readonly string[]): ReadonlySet<string> {
  const { definition } = view.canvas;
  const known = letters.get(definition) ?? new Map<string, ReadonlySet<string>>();
  letters.set(definition, known);
  const key = blocks.join(' ');
  const found = known.get(key) ?? readLetters(definition, blocks);
  known.set(key, found);
  return found;
}

const letters = new WeakMap<CanvasDefinition, Map<string, ReadonlySet<string>>>();

function readLetters(definition: CanvasDefinition, blocks: readonly string[]): ReadonlySet<string> {
  return new Set(
    definition.blocks.filter((block) => blocks.includes(block.id)).flatMap((block) => block.letters),
  );
}
