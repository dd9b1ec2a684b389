import type { StrategyForm } from '../form';
import type { Card, Region } from '../picture';
import { type BandPiece, keeps } from './band-piece';
import type { Frame } from './frame';
import { metricsPiece } from './metric-piece';
import { type Piece, row, stack } from './piece';
import { partPiece, regionPiece } from './region-piece';
import { inColumns, pick, sideBySide, told } from './regions-of';

/** How urgent an action is, the most urgent first. */
const priorities = ['high', 'medium', 'low'];

/** Jobs by kind, what was learned and is hard, what is done by when, why, and by what one will know. */
export function strategyBands(form: StrategyForm, regions: readonly Region[], frame: Frame): BandPiece[] {
  const { width, size, say } = frame;
  const [jobs] = pick(regions, 'jobs');
  const [roadmap] = pick(regions, 'roadmap');
  const [metrics] = pick(regions, 'metrics');
  const [actions] = pick(regions, 'actions');
  const about = told(pick(regions, 'industry', 'overview'));
  const found = pick(regions, 'insights', 'challenges');
  const rest = told(regions).filter(
    ({ block }) =>
      !['industry', 'overview', 'jobs', 'insights', 'challenges', 'actions', 'roadmap', 'metrics'].includes(
        block,
      ),
  );
  const gap = size * 0.8;
  const half = (width - gap) / 2;
  const pieces = [
    ...(actions ? [regionPiece(byPriority(actions), { size, width: half, say })] : []),
    ...(metrics ? [metricsPiece(metrics, form.metrics, { width: half, size, say })] : []),
  ];
  return [
    ...(about.length > 0 ? [keeps(sideBySide(about, frame))] : []),
    ...(jobs ? [keeps(bySlots(jobs, frame))] : []),
    keeps(sideBySide(found, frame, { columns: 2 })),
    ...(roadmap ? [keeps(bySlots(byPriority(roadmap), frame))] : []),
    keeps(
      row(
        pieces.map((piece) => ({ piece, width: half })),
        gap,
      ),
    ),
    ...(rest.length > 0 ? [keeps(inColumns(rest, Math.min(3, rest.length), frame))] : []),
  ];
}

/** A block's parts side by side: functional, emotional and social jobs. */
export function bySlots(region: Region, frame: Frame): Piece {
  const { width, size, say } = frame;
  const known = region.slots.map(({ id }) => id);
  const others = region.cards.filter(({ slot }) => slot === undefined || !known.includes(slot));
  if (region.gap || others.length === region.cards.length)
    return regionPiece(region, { size, width, say, columns: 3 });
  const parts = region.slots.map(({ id, name }): Region => {
    const cards = region.cards.filter(({ slot }) => slot === id);
    return {
      ...region,
      name: { words: name, at: undefined, badge: undefined },
      cards,
      gap: cards.length > 0 ? undefined : { kind: 'optional', words: '' },
    };
  });
  const rest: Region = {
    ...region,
    name: { words: say('Others'), at: undefined, badge: undefined },
    cards: others,
  };
  const all = others.length > 0 ? [...parts, rest] : parts;
  const hidden = region.slots.map(({ name }) => name.toLowerCase());
  return stack(
    [partPiece(region.name, frame), sideBySide(all, frame, { grouped: false, card: () => ({ hidden }) })],
    size * 0.4,
  );
}

/** High priority first; the order of the document among equals. */
function byPriority(region: Region): Region {
  const rank = (card: Card): number => {
    const at = priorities.findIndex((priority) =>
      card.chips.some(({ kind, text }) => kind === 'attribute' && text === priority),
    );
    return at === -1 ? priorities.length : at;
  };
  return { ...region, cards: [...region.cards].sort((a, b) => rank(a) - rank(b)) };
}
