import { html, trusted } from '../html/markup';
import type { Picture } from '../picture';
import { layOut } from '../sheet/lay-out';
import { type Theme, type ThemeName, themeOf } from '../sheet/themes';
import { svgOf } from './svg';

/**
 * A drawing for pages of the editor, whose colours are those of the editor's theme: each ink is a name, to which styles give a colour
 * for every theme.
 */

/** What the editor writes on its pages, each after those that it goes beyond. */
const themes: readonly (readonly [page: string, theme: ThemeName])[] = [
  ['', 'light'],
  ['.vscode-dark ', 'dark'],
  ['.vscode-high-contrast ', 'contrast'],
  ['.vscode-high-contrast-light ', 'print'],
];

/** Styles that give the drawings their colours. */
export const figureStyle = [
  ...themes.map(([page, theme]) => `${page}.canvasmark-picture{${declarations(themeOf(theme))}}`),
  '.canvasmark-picture{margin:1em 0}',
  '.canvasmark-picture svg{display:block;width:100%;height:auto}',
].join('\n');

const named = Object.fromEntries(
  Object.keys(themeOf('light')).map((ink) => [ink, `var(${nameOf(ink)})`]),
) as Record<keyof Theme, string>;

/** A picture as a drawing. @param hint what whoever hears it learns besides its name */
export function themedFigure(picture: Picture, hint: string): string {
  const drawing = svgOf(layOut(picture), {
    theme: named,
    title: `${picture.canvas}: ${picture.title.words}. ${picture.say(hint)}`,
    prefix: `canvasmark-${picture.key}-`,
  });
  return html`<figure class="canvasmark-picture">${trusted(drawing)}</figure>
`.source;
}

function declarations(theme: Theme): string {
  return Object.entries(theme)
    .map(([ink, color]) => `${nameOf(ink)}:${color}`)
    .join(';');
}

function nameOf(ink: string): string {
  return `--canvasmark-${ink}`;
}
