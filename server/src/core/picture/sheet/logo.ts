import type { Box } from './sheet';

/** The image that stands at the top right of every picture. */
export interface Logo {
  readonly kind: 'png' | 'svg';
  readonly bytes: Uint8Array;
  /** Its proportions, in whatever unit. */
  readonly width: number;
  readonly height: number;
}

/** How much room a logo has, on a sheet and where a page goes on. */
const ROOM = { width: 190, height: 54 } as const;
const SMALL = { width: 120, height: 30 } as const;

/** Room between a logo and what stands left of it. */
export const BESIDE_LOGO = 28;

/** Where a logo stands whose upper right corner is given. */
export function logoBox(
  { width, height }: Pick<Logo, 'width' | 'height'>,
  right: number,
  top: number,
  isSmall = false,
): Box {
  const room = isSmall ? SMALL : ROOM;
  const scale = Math.min(room.width / width, room.height / height);
  return { x: right - width * scale, y: top, width: width * scale, height: height * scale };
}
