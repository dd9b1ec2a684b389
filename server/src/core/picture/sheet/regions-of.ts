import type { Region } from '../picture';
import type { Frame } from './frame';
import { columns, type Piece, row } from './piece';
import { type RegionLook, regionPiece } from './region-piece';

/** The blocks with these ids, in this order; those that a canvas does not have are left out. */
export function pick(regions: readonly Region[], ...ids: readonly string[]): Region[] {
  return ids.flatMap((id) => regions.find(({ block }) => block === id) ?? []);
}

/** Those that hold something, or that a finished canvas needs. */
export function told(regions: readonly Region[]): Region[] {
  return regions.filter(({ gap }) => gap?.kind !== 'optional');
}

/** Blocks side by side, in columns of the same width. */
export function sideBySide(
  regions: readonly Region[],
  { width, size, say }: Frame,
  look: Partial<RegionLook> = {},
): Piece {
  const gap = size * 0.8;
  const own = (width - gap * (regions.length - 1)) / Math.max(1, regions.length);
  return row(
    regions.map((region) => ({
      piece: regionPiece(region, { size, width: own, say, grouped: true, ...look }),
      width: own,
    })),
    gap,
  );
}

/** Blocks in so many columns, each as high as it is. */
export function inColumns(regions: readonly Region[], count: number, { width, size, say }: Frame): Piece {
  const gap = size * 0.8;
  const own = (width - gap * (count - 1)) / count;
  return columns(
    regions.map((region) => regionPiece(region, { size, width: own, say, grouped: true })),
    count,
    width,
    gap,
  );
}
