import { titleWithName } from '../core/canvas/names';
import type { Picture } from '../core/picture/picture';
import { layOut } from '../core/picture/sheet/lay-out';
import { type ThemeName, themeOf } from '../core/picture/sheet/themes';
import { svgOf } from '../core/picture/svg/svg';
import type { PictureFormat } from './formats';
import type { TitledSheet } from './pdf';
import type { SlideSheet } from './pptx';

export interface RenderOptions {
  readonly format: PictureFormat;
  readonly theme: ThemeName;
  /** How many pixels a unit of the sheet is: of 1, a picture is 1600 wide. Only images have pixels. */
  readonly scale: number;
  /** What the whole is called. */
  readonly name: string;
  /** What the speaker's notes of a slide say; what the picture shows when left out. */
  readonly notes?: (picture: Picture) => string;
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
  const { format, scale, between = async () => {} } = options;
  const theme = themeOf(options.theme);
  switch (format) {
    case 'json': {
      const { jsonOf } = await import('./picture-json');
      return whole(jsonOf(pictures));
    }
    case 'svg': {
      const { fontStyle } = await import('./web-faces');
      const style = fontStyle();
      return each(pictures, between, async (picture) =>
        svgOf(layOut(picture), { theme, scale, style, title: titleOf(picture) }),
      );
    }
    case 'png': {
      const { pngOf } = await import('./png');
      return each(pictures, between, (picture) =>
        pngOf(svgOf(layOut(picture), { theme, title: titleOf(picture) }), scale),
      );
    }
    case 'pdf': {
      const { pdfOf } = await import('./pdf');
      return whole(await pdfOf(await sheetsOf(pictures, between), theme, options.name));
    }
    case 'pptx': {
      const [{ pptxOf }, { notesOf }] = await Promise.all([import('./pptx'), import('./notes')]);
      const noted = (picture: Picture): SlideSheet => ({
        ...sheetOf(picture),
        notes: (options.notes ?? notesOf)(picture),
      });
      const sheets = await inTurn(pictures, between, noted);
      return whole(await pptxOf(sheets, theme, options.name));
    }
    case 'html': {
      const [{ pageOf }, { fontStyle }] = await Promise.all([import('./page-html'), import('./web-faces')]);
      return whole(pageOf(pictures, theme, options.name, fontStyle()));
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

function sheetsOf(pictures: readonly Picture[], between: () => Promise<void>): Promise<TitledSheet[]> {
  return inTurn(pictures, between, sheetOf);
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

function sheetOf(picture: Picture): TitledSheet {
  return { title: picture.title.words, sheet: layOut(picture) };
}

function titleOf({ canvas, title }: Picture): string {
  return titleWithName(canvas, title.words);
}
