import { titleWithName } from '../core/canvas/names';
import { type PictureStyle, plainStyle } from '../core/configuration/picture-style';
import type { Picture } from '../core/picture/picture';
import { layOutWith } from '../core/picture/sheet/lay-out';
import type { Logo } from '../core/picture/sheet/logo';
import { themeFor } from '../core/picture/sheet/theme-for';
import type { ThemeName } from '../core/picture/sheet/themes';
import { svgOf } from '../core/picture/svg/svg';
import type { PictureFormat } from './formats';
import { logoPng, logoUrl } from './logo';
import type { TitledSheet } from './pdf';
import type { SlideSheet } from './pptx';

export interface RenderOptions {
  readonly format: PictureFormat;
  readonly theme: ThemeName;
  /** How many pixels a unit of the sheet is: of 1, a picture is 1600 wide. Only images have pixels. */
  readonly scale: number;
  /** What the whole is called. */
  readonly name: string;
  /** In which language the pictures say their own words, as a tag (`de`); English when left out. */
  readonly language?: string;
  /** How an organisation wants its pictures; plain when left out. */
  readonly style?: PictureStyle;
  /** Stands at the top right of each, in the brand style. */
  readonly logo?: Logo | undefined;
  /** What the speaker's notes of a slide say; what the picture shows when left out. */
  readonly notes?: (picture: Picture) => string;
  /** Is added the letters that the font of PNG and PDF does not have, and that a box stands for. */
  readonly missing?: Set<string>;
  /** Called before each picture: lets others have their turn, or throws to stop. */
  readonly between?: () => Promise<void>;
}

/** A file to be written. */
export interface RenderedFile {
  /** Which picture it holds, counted from one; undefined when it holds all of them. */
  readonly number: number | undefined;
  readonly content: string | Uint8Array;
}

/** Pictures as files: one for each, or one for all, as the format has it. What a format needs is loaded when it is asked for. */
export async function render(pictures: readonly Picture[], options: RenderOptions): Promise<RenderedFile[]> {
  const {
    format,
    scale,
    language = 'en',
    style: look = plainStyle,
    missing,
    between = async () => {},
  } = options;
  const theme = themeFor(options.theme, look);
  const logo = look.style === 'brand' ? options.logo : undefined;
  const address = logo && logoUrl(logo);
  const sheetOf = (picture: Picture): TitledSheet => ({
    title: picture.title.words,
    sheet: layOutWith(picture, logo),
  });
  switch (format) {
    case 'json': {
      const { jsonOf } = await import('./picture-json');
      return whole(jsonOf(pictures));
    }
    case 'svg': {
      const { fontStyle } = await import('./web-faces');
      const style = fontStyle();
      return each(pictures, between, async (picture) =>
        svgOf(layOutWith(picture, logo), { theme, scale, style, logo: address, title: titleOf(picture) }),
      );
    }
    case 'png': {
      const [{ pngOf }, { inOwnLetters }] = await Promise.all([import('./png'), import('./own-letters')]);
      return each(pictures, between, (picture) => {
        const svg = svgOf(layOutWith(picture, logo), { theme, logo: address, title: titleOf(picture) });
        return pngOf(inOwnLetters(svg, missing), scale);
      });
    }
    case 'pdf': {
      const { pdfOf } = await import('./pdf');
      const sheets = await inTurn(pictures, between, sheetOf);
      const image = logo && (await logoPng(logo));
      return whole(await pdfOf(sheets, theme, options.name, language, image, missing));
    }
    case 'pptx': {
      const [{ pptxOf }, { notesOf }] = await Promise.all([import('./pptx'), import('./notes')]);
      const noted = (picture: Picture): SlideSheet => ({
        ...sheetOf(picture),
        notes: (options.notes ?? notesOf)(picture),
      });
      const sheets = await inTurn(pictures, between, noted);
      return whole(await pptxOf(sheets, theme, options.name, logo && (await logoPng(logo))));
    }
    case 'html': {
      const [{ pageOf }, { fontStyle }] = await Promise.all([import('./page-html'), import('./web-faces')]);
      return whole(pageOf(pictures, theme, options.name, fontStyle(), language, logo));
    }
  }
}

function whole(content: string | Uint8Array): RenderedFile[] {
  return [{ number: undefined, content }];
}

async function each(
  pictures: readonly Picture[],
  between: () => Promise<void>,
  draw: (picture: Picture) => Promise<string | Uint8Array>,
): Promise<RenderedFile[]> {
  const drawn = await inTurn(pictures, between, draw);
  return drawn.map((content, index) => ({ number: index + 1, content }));
}

/** Makes something of each picture, one after the other. */
async function inTurn<T>(
  pictures: readonly Picture[],
  between: () => Promise<void>,
  make: (picture: Picture) => T | Promise<T>,
): Promise<T[]> {
  const made: T[] = [];
  for (const picture of pictures) {
    await between();
    made.push(await make(picture));
  }
  return made;
}

function titleOf({ canvas, title }: Picture): string {
  return titleWithName(canvas, title.words);
}
