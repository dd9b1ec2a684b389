import type { BlocksBody, Picture, Region } from '../picture';
import { type BandPiece, grows, keeps } from './band-piece';
import { chainBands } from './chain-bands';
import type { Frame } from './frame';
import { gridPiece, leftOut } from './grid-piece';
import { healthcareBands } from './healthcare-bands';
import { ownHues } from './hues';
import { intimacyBands } from './intimacy-bands';
import { lanesBands } from './lanes-bands';
import { mapBands } from './map-bands';
import { columns } from './piece';
import { propositionBands } from './proposition-bands';
import { regionPiece } from './region-piece';
import { riskBands } from './risk-bands';
import { sentenceBands } from './sentence-bands';
import type { Hue } from './sheet';
import { strategyBands } from './strategy-bands';
import { twinBands } from './twin-bands';

/** The parts of a canvas's picture below its title, from the top downwards. */
export function canvasBands(picture: Picture, frame: Frame): readonly BandPiece[] {
  const { body } = picture;
  if (body.kind === 'value-proposition') return propositionBands(picture, body, frame);
  if (body.kind === 'healthcare-value-proposition') return healthcareBands(picture, body, frame);
  return blocksBands(body, frame);
}

function blocksBands(body: BlocksBody, frame: Frame): readonly BandPiece[] {
  const { form, regions, twin } = body;
  switch (form.kind) {
    case 'grid':
      return [grows(gridPiece(form, regions, frame)), ...rest(leftOut(form, regions), frame)];
    case 'chain':
      return chainBands(form, regions, frame);
    case 'lanes':
      return lanesBands(form, regions, frame);
    case 'map':
      return twin ? twinBands(form, regions, twin, frame) : mapBands(form, regions, frame);
    case 'strategy':
      return strategyBands(form, regions, frame);
    case 'risk':
      return riskBands(form, regions, frame);
    case 'intimacy':
      return intimacyBands(form, regions, frame);
    case 'sentence':
      return sentenceBands(form, regions, frame);
    case 'cards':
      return rest(regions, frame);
  }
}

/** Blocks without a place of their own, in columns. */
function rest(regions: readonly Region[], { width, size, say }: Frame): BandPiece[] {
  if (regions.length === 0) return [];
  const count = Math.min(4, regions.length);
  const gap = size * 0.8;
  const own = (width - gap * (count - 1)) / count;
  const hues = ownHues(regions.map(({ block }) => block));
  const look = (block: string): { readonly hue?: Hue } => {
    const hue = hues.get(block);
    return hue ? { hue } : {};
  };
  return [
    keeps(
      columns(
        regions.map((region) =>
          regionPiece(region, { size, width: own, say, grouped: true, ...look(region.block) }),
        ),
        count,
        width,
        gap,
      ),
    ),
  ];
}
