import { standardCatalogue } from './core/canvas/catalogue';
import type { Configuration } from './core/configuration/configuration';
import { plainStyle } from './core/configuration/picture-style';
import { noTerms } from './core/configuration/terms';
import { picturesOf } from './core/picture/document-picture';
import { inEnglish } from './core/picture/say';
import { figureStyle, themedFigure } from './core/picture/svg/themed-figure';
import { RuleSet } from './core/rules/rule-set';
import { StrategyDocument } from './core/strategy-document';
import { namesInDocuments } from './features/l10n/names';
import { type Translations, Translator } from './features/l10n/translator';
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
  picture: plainStyle,
};

/** Styles that give the pictures the colours of the preview. */
export const style = figureStyle;

let say = inEnglish;

/** Has the pictures speak another language than English from now on. */
export function speak(translations: Translations): void {
  const translator = new Translator(translations, namesInDocuments());
  say = (text) => translator.translate(text);
}

/** The canvases of a text that say they are ones, in reading order. */
export function picturesIn(text: string): MarkdownPicture[] {
  const document = StrategyDocument.from(text, { detect: 'marked', configuration: unchecked });
  const pictures = picturesOf(document, say);
  return document.canvases.flatMap(({ how, place }, index): MarkdownPicture[] => {
    const picture = pictures[index];
    if (!picture || (how !== 'comment' && how !== 'front-matter')) return [];
    const { line } = document.markdown.positionIn(place.chunk, place.start);
    const figure = themedFigure({ ...picture, isUnchecked: true }, 'The text below says the same.');
    return [{ line, how, html: figure }];
  });
}
