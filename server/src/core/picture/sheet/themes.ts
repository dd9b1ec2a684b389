import type { Hue, Ink } from './sheet';

/** The looks in which a picture leaves the editor. */
export const themeNames = ['light', 'dark', 'contrast', 'print'] as const;

export type ThemeName = (typeof themeNames)[number];

/** What colour each ink is, as `#rrggbb`. */
export type Theme = Readonly<Record<Ink, string>>;

/** A hue as three inks: for words and bars, for surfaces, for edges. */
type HueColors = readonly [strong: string, soft: string, edge: string];

interface Colors {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly chip: string;
  readonly levels: readonly [error: string, warning: string, info: string, hint: string];
  readonly hues: Readonly<Record<Hue, HueColors>>;
}

/** Every word stands out from what is behind it by 4.5 to 1 at least, in the contrast theme by 7 to 1. */
const colors: Readonly<Record<ThemeName, Colors>> = {
  light: {
    paper: '#ffffff',
    card: '#ffffff',
    ink: '#1a2030',
    muted: '#566074',
    line: '#d5dae3',
    chip: '#eff2f6',
    levels: ['#b42318', '#9a5b00', '#1f5fbf', '#566074'],
    hues: {
      blue: ['#1d58b0', '#edf3fc', '#b9cff0'],
      teal: ['#0a6f62', '#e6f4f1', '#a3d3ca'],
      orange: ['#a8400a', '#fdf1e9', '#eec3a5'],
      violet: ['#6238ae', '#f3eefb', '#cdbbec'],
      amber: ['#7d5800', '#fbf4e0', '#e3c987'],
      slate: ['#424e65', '#f2f4f7', '#c7cfda'],
      rose: ['#a02d59', '#fbedf2', '#eab7ca'],
    },
  },
  dark: {
    paper: '#14171d',
    card: '#20252e',
    ink: '#eef1f6',
    muted: '#a9b2c1',
    line: '#3b4350',
    chip: '#303743',
    levels: ['#ff8f86', '#f0b648', '#86b6ff', '#a9b2c1'],
    hues: {
      blue: ['#8ab6ff', '#1a2538', '#2f4a78'],
      teal: ['#67d3c2', '#142b2a', '#265850'],
      orange: ['#ffab7a', '#30211a', '#6b432b'],
      violet: ['#c3a6ff', '#251f37', '#4d3f78'],
      amber: ['#ecc465', '#2b2617', '#5e4f23'],
      slate: ['#b9c4d6', '#1d222b', '#414b5b'],
      rose: ['#ff9dbd', '#301c26', '#6d374c'],
    },
  },
  contrast: {
    paper: '#000000',
    card: '#000000',
    ink: '#ffffff',
    muted: '#ffffff',
    line: '#ffffff',
    chip: '#333333',
    levels: ['#ff9b94', '#ffd24d', '#8cc4ff', '#ffffff'],
    hues: {
      blue: ['#8cc4ff', '#000000', '#8cc4ff'],
      teal: ['#5ff0d8', '#000000', '#5ff0d8'],
      orange: ['#ffb88c', '#000000', '#ffb88c'],
      violet: ['#d3bcff', '#000000', '#d3bcff'],
      amber: ['#ffd866', '#000000', '#ffd866'],
      slate: ['#ffffff', '#000000', '#ffffff'],
      rose: ['#ffb3cc', '#000000', '#ffb3cc'],
    },
  },
  print: {
    paper: '#ffffff',
    card: '#ffffff',
    ink: '#000000',
    muted: '#3d3d3d',
    line: '#8a8a8a',
    chip: '#ececec',
    levels: ['#000000', '#000000', '#3d3d3d', '#3d3d3d'],
    hues: {
      blue: ['#1a1a1a', '#f4f4f4', '#bdbdbd'],
      teal: ['#1a1a1a', '#ececec', '#bdbdbd'],
      orange: ['#1a1a1a', '#f9f9f9', '#bdbdbd'],
      violet: ['#1a1a1a', '#f1f1f1', '#bdbdbd'],
      amber: ['#1a1a1a', '#f6f6f6', '#bdbdbd'],
      slate: ['#1a1a1a', '#f3f3f3', '#bdbdbd'],
      rose: ['#1a1a1a', '#efefef', '#bdbdbd'],
    },
  },
};

/** The colours of a theme. */
export function themeOf(name: ThemeName): Theme {
  const { hues, levels, ...plain } = colors[name];
  const [error, warning, info, hint] = levels;
  return {
    ...plain,
    'level-error': error,
    'level-warning': warning,
    'level-info': info,
    'level-hint': hint,
    ...hueInks('blue', hues.blue),
    ...hueInks('teal', hues.teal),
    ...hueInks('orange', hues.orange),
    ...hueInks('violet', hues.violet),
    ...hueInks('amber', hues.amber),
    ...hueInks('slate', hues.slate),
    ...hueInks('rose', hues.rose),
  };
}

function hueInks<H extends Hue>(
  hue: H,
  [strong, soft, edge]: HueColors,
): Record<H | `${H}-soft` | `${H}-edge`, string> {
  return { [hue]: strong, [`${hue}-soft`]: soft, [`${hue}-edge`]: edge } as Record<
    H | `${H}-soft` | `${H}-edge`,
    string
  >;
}
