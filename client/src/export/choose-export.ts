import { l10n, type Memento } from 'vscode';
import type { DocumentNode } from '../../../server/src/protocol';
import { canvasAnswers, type ExportChoice, formatAnswers, themeAnswers } from './choices';
import { askInTurn, type Question } from './questions';

/** Where the writer's last choice is kept. */
const memory = 'canvasmark.export';

/**
 * Lets the writer choose a format, a canvas where there are several, and colours. What was chosen the last time is what Enter chooses.
 * @param given what is chosen already, by a key binding for example
 * @returns undefined when the writer left
 */
export async function chooseExport(
  canvases: readonly DocumentNode[],
  given: Partial<ExportChoice>,
  kept: Memento,
): Promise<ExportChoice | undefined> {
  const known: Partial<ExportChoice> = canvases.length > 1 ? given : { ...given, canvas: null };
  const steps = [known.format, known.canvas, known.theme].filter((each) => each === undefined).length;
  const next = questionsAbout(canvases, kept.get<Partial<ExportChoice>>(memory, {}));
  const chosen = await askInTurn(l10n.t('Export picture'), steps, known, next);
  if (chosen?.format === undefined) return undefined;
  const { format, canvas = null, theme = 'light' } = chosen;
  await kept.update(memory, { format, theme });
  return { format, canvas, theme };
}

function questionsAbout(
  canvases: readonly DocumentNode[],
  last: Partial<ExportChoice>,
): (known: Partial<ExportChoice>) => Question<Partial<ExportChoice>> | undefined {
  const formats = formatAnswers();
  const themes = themeAnswers();
  return ({ format, canvas, theme }) => {
    if (format === undefined)
      return {
        placeholder: l10n.t('As what?'),
        answers: formats,
        usual: formats.find(({ adds }) => adds.format === last.format),
      };
    if (canvas === undefined)
      return { placeholder: l10n.t('Which canvas?'), answers: canvasAnswers(canvases) };
    // Data has no colours.
    if (theme === undefined && format !== 'json')
      return {
        placeholder: l10n.t('In which colours?'),
        answers: themes,
        usual: themes.find(({ adds }) => adds.theme === last.theme),
      };
    return undefined;
  };
}
