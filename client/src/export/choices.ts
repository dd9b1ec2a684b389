import { l10n } from 'vscode';
import type { DocumentNode, ExportParams } from '../../../server/src/protocol';
import type { Answer } from './questions';

export type Format = ExportParams['format'];
export type Theme = ExportParams['theme'];

/** What becomes of a picture outside the editor. */
export interface ExportChoice {
  readonly format: Format;
  /** Which canvas of the document, counted from one; null for all. */
  readonly canvas: number | null;
  readonly theme: Theme;
}

interface Words {
  readonly label: string;
  readonly detail: string;
}

/** What each format is good for. */
export function formatAnswers(): Answer<Partial<ExportChoice>>[] {
  const words: Readonly<Record<Format, Words>> = {
    pptx: {
      label: l10n.t('Slides (PPTX)'),
      detail: l10n.t('Shapes, text and connectors that can be edited; findings in the notes'),
    },
    png: { label: l10n.t('Image (PNG)'), detail: l10n.t('For chats, documents and web pages') },
    svg: { label: l10n.t('Drawing (SVG)'), detail: l10n.t('Sharp at every size, small') },
    pdf: {
      label: l10n.t('Document (PDF)'),
      detail: l10n.t('To print and to send; its text can be searched'),
    },
    html: { label: l10n.t('Web page (HTML)'), detail: l10n.t('One file that works offline') },
    json: { label: l10n.t('Data (JSON)'), detail: l10n.t('What the picture shows, for programs') },
  };
  return answersOf(words, (format) => ({ format }));
}

/** Which of several canvases. */
export function canvasAnswers(canvases: readonly DocumentNode[]): Answer<Partial<ExportChoice>>[] {
  return [
    { adds: { canvas: null }, label: l10n.t('All canvases') },
    ...canvases.map(({ name, detail }, index) => ({
      adds: { canvas: index + 1 },
      label: name,
      ...(detail !== undefined && { description: detail }),
    })),
  ];
}

/** The colours that a picture may have. */
export function themeAnswers(): Answer<Partial<ExportChoice>>[] {
  const words: Readonly<Record<Theme, Words>> = {
    light: { label: l10n.t('Light'), detail: '' },
    dark: { label: l10n.t('Dark'), detail: '' },
    contrast: { label: l10n.t('High contrast'), detail: '' },
    print: { label: l10n.t('Print'), detail: l10n.t('Greys, for paper') },
  };
  return answersOf(words, (theme) => ({ theme }));
}

/** What the formats are called where a file is saved. */
export function fileTypeOf(format: Format): string {
  const names: Readonly<Record<Format, string>> = {
    pptx: 'PowerPoint',
    png: 'PNG',
    svg: 'SVG',
    pdf: 'PDF',
    html: 'HTML',
    json: 'JSON',
  };
  return names[format];
}

function answersOf<T extends string>(
  words: Readonly<Record<T, Words>>,
  adds: (value: T) => Partial<ExportChoice>,
): Answer<Partial<ExportChoice>>[] {
  const answers: Answer<Partial<ExportChoice>>[] = [];
  for (const value in words) answers.push({ adds: adds(value), ...words[value] });
  return answers;
}
