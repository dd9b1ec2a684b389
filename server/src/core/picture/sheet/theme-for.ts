import type { PictureStyle } from '../../configuration/picture-style';
import { brandTheme } from './brand-theme';
import { type Theme, type ThemeName, themeOf } from './themes';

/** The colours in which a picture is drawn: print is black on white, whatever the theme. */
export function themeFor(name: ThemeName, { style, colors }: PictureStyle): Theme {
  if (style === 'print') return themeOf('print');
  return style === 'brand' ? brandTheme(name, colors) : themeOf(name);
}
