import type { BrandColors } from '../../configuration/picture-style';
import { contrastOf, longHex, mixed, standingOut } from './contrast';
import type { Hue } from './sheet';
import { type Theme, type ThemeName, themeOf } from './themes';

/** Which colour of a house each hue is made of; the others stay as they are, since they tell what is missing or wrong. */
const seeds: Readonly<Partial<Record<Hue, 'main' | 'accent'>>> = {
  blue: 'main',
  violet: 'main',
  teal: 'accent',
  amber: 'accent',
};

const hues: readonly Hue[] = ['blue', 'teal', 'orange', 'violet', 'amber', 'slate', 'rose'];

const levels = ['level-error', 'level-warning', 'level-info', 'level-hint'] as const;

/** How much of a hue its surfaces and edges hold. */
const SOFT = 0.07;
const EDGE = 0.3;

/** How much black or white letters have to stand out from a paper. */
const PAPER = 13;

/**
 * A theme in the colours of a house. Colours that could not be read are made darker or lighter until they can: 4.5 to 1, in the contrast
 * theme 7 to 1. Paper and text hold where the paper is light; a dark picture keeps its own.
 */
export function brandTheme(name: ThemeName, colors: BrandColors): Theme {
  const base = themeOf(name);
  if (name === 'print') return base;
  const own = name === 'light';
  const least = name === 'contrast' ? 7 : 4.5;
  const paper = own && colors.paper ? readablePaper(longHex(colors.paper)) : base.paper;
  const isDark = contrastOf(paper, '#ffffff') > contrastOf(paper, '#000000');
  const card = own ? (isDark ? mixed('#ffffff', paper, 0.06) : mixed('#ffffff', paper, 0.9)) : base.card;
  const tinted = hues.map((hue): [Hue, HueInks] => {
    const chosen = colors[seeds[hue] ?? 'text'];
    const seed = seeds[hue] && chosen ? longHex(chosen) : base[hue];
    return [hue, hueInks(seed, [paper, card], least, name === 'contrast')];
  });
  const chip = name === 'contrast' ? base.chip : mixed(isDark ? '#ffffff' : '#000000', card, 0.06);
  const surfaces = [paper, card, chip, ...tinted.map(([, inks]) => inks.soft)];
  const readable = (color: string, more = 0): string => standingOut(color, surfaces, least + more);
  const text = own && colors.text ? longHex(colors.text) : base.ink;
  return {
    ...base,
    paper,
    card,
    chip,
    ink: readable(text, 1),
    muted: readable(base.muted),
    line: name === 'contrast' ? base.line : mixed(readable(text, 1), paper, 0.18),
    ...Object.fromEntries(levels.map((level) => [level, readable(base[level])])),
    ...Object.fromEntries(
      tinted.flatMap(([hue, { strong, soft, edge }]) => [
        // Links of one colour lead over surfaces of another.
        [hue, readable(strong, 0.4)],
        [`${hue}-soft`, soft],
        [`${hue}-edge`, edge],
      ]),
    ),
  };
}

interface HueInks {
  readonly strong: string;
  readonly soft: string;
  readonly edge: string;
}

function hueInks(seed: string, behind: readonly string[], least: number, isPlain: boolean): HueInks {
  const [paper = '#ffffff'] = behind;
  // A surface holds a little of its own colour, and so takes some of the contrast.
  const strong = standingOut(seed, behind, least * 1.16);
  const soft = isPlain ? paper : mixed(strong, paper, SOFT);
  return { strong, soft, edge: isPlain ? strong : mixed(strong, paper, EDGE) };
}

/** A paper on which one can write: lighter or darker where it is neither. */
function readablePaper(paper: string): string {
  const isDark = contrastOf(paper, '#ffffff') > contrastOf(paper, '#000000');
  return standingOut(paper, [isDark ? '#ffffff' : '#000000'], PAPER);
}

/** What of a house's colours has to be changed before words in it can be read on its paper, and what it becomes. */
export function unreadable(
  colors: BrandColors,
): { readonly name: 'main' | 'accent' | 'text' | 'paper'; readonly drawn: string; readonly ratio: number }[] {
  const theme = brandTheme('light', colors);
  const paper = longHex(colors.paper ?? '#ffffff');
  const words = [
    { name: 'main', drawn: theme.blue },
    { name: 'accent', drawn: theme.teal },
    { name: 'text', drawn: theme.ink },
  ] as const;
  const found = words.flatMap(({ name, drawn }) => {
    const color = colors[name];
    if (color === undefined) return [];
    const ratio = contrastOf(longHex(color), theme.paper);
    return ratio < 4.5 ? [{ name, drawn, ratio }] : [];
  });
  if (theme.paper === paper) return found;
  const best = Math.max(contrastOf(paper, '#000000'), contrastOf(paper, '#ffffff'));
  return [...found, { name: 'paper', drawn: theme.paper, ratio: best }];
}
