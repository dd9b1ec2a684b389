import { type QuickInputButton, QuickInputButtons, type QuickPickItem, window } from 'vscode';

/** Something that can be chosen, and what one knows then. */
export interface Answer<Known> extends QuickPickItem {
  readonly adds: Known;
}

/** One of several questions, asked in the window's own list. */
export interface Question<Known> {
  readonly placeholder: string;
  readonly answers: readonly Answer<Known>[];
  /** The answer that Enter alone gives; the first when left out. */
  readonly usual?: Answer<Known> | undefined;
}

/**
 * Asks one question after the other under one title; each can be gone back from.
 * @param steps how many questions there are, at most
 * @param known what is known before the first
 * @param next the question that is open when so much is known; undefined when none is
 * @returns what is known after the last; undefined when the writer left
 */
export async function askInTurn<Known extends object>(
  title: string,
  steps: number,
  known: Known,
  next: (known: Known) => Question<Known> | undefined,
): Promise<Known | undefined> {
  const before: Known[] = [];
  let now = known;
  for (let question = next(now); question !== undefined; question = next(now)) {
    const answer = await ask(title, question, before.length + 1, steps);
    if (answer === undefined) return undefined;
    if ('adds' in answer) {
      before.push(now);
      now = { ...now, ...answer.adds };
    } else now = before.pop() ?? known;
  }
  return now;
}

/** @returns an answer, the button that leads back, or undefined */
function ask<Known>(
  title: string,
  { placeholder, answers, usual }: Question<Known>,
  step: number,
  steps: number,
): Promise<Answer<Known> | QuickInputButton | undefined> {
  const picker = window.createQuickPick<Answer<Known>>();
  picker.title = title;
  picker.placeholder = placeholder;
  picker.items = answers;
  picker.matchOnDetail = true;
  if (usual !== undefined) picker.activeItems = [usual];
  if (steps > 1) {
    picker.step = step;
    picker.totalSteps = steps;
  }
  if (step > 1) picker.buttons = [QuickInputButtons.Back];
  return new Promise((resolve) => {
    picker.onDidTriggerButton((button) => {
      resolve(button);
      picker.hide();
    });
    picker.onDidAccept(() => {
      const [chosen] = picker.selectedItems;
      if (chosen === undefined) return;
      resolve(chosen);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
