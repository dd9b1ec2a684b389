import type { Item } from '../../canvas/model';
import { comparable, namesOf } from '../../canvas/names';
import { type Claim, judgeClaim } from '../../language/claim';
import type { SectionView } from '../view';
import { isWritten } from '../written';
import { ASSUMPTIONS, hasEvidence, hasTest, isSettled } from './assumption';
import { headingSaysOver, isAside, SAYS_WHO, sectionSays } from './surroundings';

/** The assumptions of a section that are written out: no placeholders, and none that is said not to apply. */
export function writtenAssumptions(view: SectionView): readonly Item[] {
  return view.items(ASSUMPTIONS).filter((item) => isWritten(item) && !isField(item));
}

/** `Status: open` in a list of its own says something of the assumption above, and is none. */
function isField({ block, phrase }: Item): boolean {
  const label = /^([^:–—]{2,40})(?::|\s[–—-])\s/.exec(phrase.words)?.[1];
  const name = label === undefined ? '' : comparable(label);
  return name !== '' && block.attributes.some((attribute) => namesOf(attribute).has(name));
}

/** Whether something in the canvas leads to an assumption: a test or a fact that names it. */
export function isPointedAt(view: SectionView, item: Item): boolean {
  return view.canvas.isLinkedTo({ id: item.id?.value, words: item.phrase.words });
}

/**
 * Whether an assumption is stated as a fact of which nothing tells how it could turn out wrong, and how sure its writer is.
 * @returns undefined where it is no such thing, or where that is not certain
 */
export function untestable(view: SectionView, item: Item): Pick<Claim, 'certain'> | undefined {
  if (hasEvidence(item) || hasTest(item) || isSettled(item) || headingSaysOver(view.section))
    return undefined;
  const around = sectionSays(view.section);
  if (around.unsure || around.tested || isAside(item, view.section)) return undefined;
  const { kind, certain, goesOn } = judgeClaim(item.phrase.words.replace(/^["“]|["”]$/g, ''));
  const isSure = certain || (around.certain && !SAYS_WHO.test(item.phrase.words));
  const isBare = kind === 'bare' || (isSure && kind === 'undecided' && item.phrase.words.includes(' '));
  if (!isBare || goesOn || isPointedAt(view, item)) return undefined;
  return { certain: isSure };
}
