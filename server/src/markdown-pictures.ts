import { standardCatalogue } from './core/canvas/catalogue';
import type { Configuration } from './core/configuration/configuration';
import { noTerms } from './core/configuration/terms';
import { picturesOf } from './core/picture/document-picture';
import { html, trusted } from './core/picture/html/markup';
import type { Picture } from './core/picture/picture';
import { layOut } from './core/picture/sheet/lay-out';
import { type Theme, type ThemeName, themeOf } from './core/picture/sheet/themes';
import { svgOf } from './core/picture/svg/svg';
import { RuleSet } from './core/rules/rule-set';
import { StrategyDocument } from './core/strategy-document';
import type { MarkdownPicture } from './protocol';

/**
 * Pictures for the editor's own preview of Markdown, which is drawn at one go and waits for no server. So nothing is checked here, and
 * canvases that a configuration defines are not known: the canvas's own preview shows both.
 */

/** Reads canvases, and checks nothing. */
const unchecked: Configuration = {
  catalogue: standardCatalogue,
  rules: new RuleSet([]),
  saying: { statementsOf: () => new Set(), valuesOf: () => [], outwardFactsOf: () => [] },
  terms: noTerms,
};

/** What the preview says of its theme, each after those that it goes beyond. */
const themes: readonly (readonly [page: string, theme: ThemeName])[] = [
  ['', 'light'],
  ['.vscode-dark ', 'dark'],
  ['.vscode-high-contrast ', 'contrast'],
  ['.vscode-high-contrast-light ', 'print'],
];

/** Styles that give the pictures the colours of the preview. */
export const style = [
  ...themes.map(([page, theme]) => `${page}.canvasmark-picture{${declarations(themeOf(theme))}}`),
  '.canvasmark-picture{margin:1em 0}',
  '.canvasmark-picture svg{display:block;width:100%;height:auto}',
].join('\n');

/** Inks as names that the styles give values. */
const named = Object.fromEntries(
  Object.keys(themeOf('light')).map((ink) => [ink, `var(${nameOf(ink)})`]),
) as Record<keyof Theme, string>;

/** The canvases of a text that say they are ones, in reading order. */
export function picturesIn(text: string): MarkdownPicture[] {
  const document = StrategyDocument.from(text, { detect: 'marked', configuration: unchecked });
  const pictures = picturesOf(document);
  return document.canvases.flatMap(({ how, place }, index): MarkdownPicture[] => {
    const picture = pictures[index];
    if (!picture || (how !== 'comment' && how !== 'front-matter')) return [];
    const { line } = document.markdown.positionIn(place.chunk, place.start);
    return [{ line, how, html: figure(picture) }];
  });
}

function figure(picture: Picture): string {
  const title = `${picture.canvas}: ${picture.title.words}. The text below says the same.`;
  const drawing = svgOf(layOut({ ...picture, isUnchecked: true }), {
    theme: named,
    title,
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
