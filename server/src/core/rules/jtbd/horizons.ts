import type { Item } from '../../canvas/model';
import { rangeIn } from '../../language/duration';
import type { Options } from '../options';
import type { SectionView } from '../view';

/** From when to when a horizon runs, in months. */
export interface Horizon {
  readonly slot: string;
  readonly least: number;
  readonly most: number;
}

/** The options by which the horizons may be set, for both rules about them. */
export const horizonOptions = {
  quickWins: { kind: 'number', default: 3, description: 'Months within which a quick win is done.' },
  mediumTerm: { kind: 'number', default: 12, description: 'Months within which the medium term ends.' },
  longTerm: { kind: 'number', default: 36, description: 'Months within which the long term ends.' },
} as const;

/** The three horizons, as they are set. */
export function horizonsFrom(options: Options): readonly Horizon[] {
  const quick = options.number('quickWins');
  const medium = options.number('mediumTerm');
  return [
    { slot: 'quick-wins', least: 0, most: quick },
    { slot: 'medium-term', least: quick, most: medium },
    { slot: 'long-term', least: medium, most: options.number('longTerm') },
  ];
}

/** The horizon of an item; where the heading above says itself how long it is (`Quick wins (0-6 months)`), that holds. */
export function horizonOf(view: SectionView, item: Item, horizons: readonly Horizon[]): Horizon | undefined {
  const horizon = horizons.find(({ slot }) => slot === item.slot);
  const isOwn = view.section.blocks.some(({ slot }) => slot !== undefined && slot === item.slot);
  const said = horizon && isOwn ? rangeIn(view.section.heading?.phrase.words ?? '') : undefined;
  return horizon && said ? { slot: horizon.slot, ...said } : horizon;
}
