/** How pictures leave the editor: in Canvasmark's colours, in black and white for paper, or in the colours of a house. */
export const styleNames = ['plain', 'print', 'brand'] as const;

export type StyleName = (typeof styleNames)[number];

/** Colours of a house, as `#rgb` or `#rrggbb`. What is left out is as in the plain style. */
export interface BrandColors {
  /** Jobs, products, names of blocks that matter most. */
  readonly main?: string | undefined;
  /** Gains, drivers, and what else has a colour beside the main one. */
  readonly accent?: string | undefined;
  readonly text?: string | undefined;
  readonly paper?: string | undefined;
}

/** What an organisation has chosen for its pictures. */
export interface PictureStyle {
  readonly style: StyleName;
  readonly colors: BrandColors;
  /** A PNG or SVG file, from the folder of the configuration file. */
  readonly logo: string | undefined;
}

export const plainStyle: PictureStyle = { style: 'plain', colors: {}, logo: undefined };

/** What choices come to: without a word about the style, whoever names colours or a logo wants to see them. */
export function pictureStyle(
  chosen:
    | {
        readonly style?: StyleName | undefined;
        readonly colors?: BrandColors | undefined;
        readonly logo?: string | undefined;
      }
    | undefined,
): PictureStyle {
  const { colors = {}, logo } = chosen ?? {};
  const isBrand = Object.values(colors).some((color) => color !== undefined) || logo !== undefined;
  return { style: chosen?.style ?? (isBrand ? 'brand' : 'plain'), colors, logo };
}
