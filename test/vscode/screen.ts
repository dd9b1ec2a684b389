import { commands } from 'vscode';
import {
  type Place,
  type ScreenAnswer,
  type ScreenRequest,
  screenVariable,
} from '../../scripts/vscode-screen-requests.js';
import { print } from './print.js';

export type { Place };

/**
 * Skips a test, or the tests of a suite when called in its `before`, where no step in the user interface can be taken,
 * and prints why.
 */
export async function needScreen(context: Mocha.Context): Promise<void> {
  const answer = await ask({ step: 'none' });
  if (!('unavailable' in answer)) return;
  print(`Skipped, because nobody can act in this window: ${answer.unavailable}`);
  context.skip();
}

/** Whether steps in the user interface can be taken. */
export async function canAct(): Promise<boolean> {
  return !('unavailable' in (await ask({ step: 'none' })));
}

/** Writes a picture of the whole window to `test-results/NAME.png`. */
export async function screenshot(name: string): Promise<void> {
  await take({ step: 'screenshot', name });
}

/** Waits until an element that contains the text is visible. Rejects when none becomes visible. */
export async function visible(place: Place, selector: string, text?: string): Promise<void> {
  await take({ step: 'wait', place, selector, state: 'visible', ...(text === undefined ? {} : { text }) });
}

/** Waits until no element that contains the text is visible. Rejects when one stays visible. */
export async function hidden(place: Place, selector: string, text?: string): Promise<void> {
  await take({ step: 'wait', place, selector, state: 'hidden', ...(text === undefined ? {} : { text }) });
}

/** Clicks the first element that contains the text, when it can be clicked. */
export async function click(place: Place, selector: string, text?: string): Promise<void> {
  await take({ step: 'click', place, selector, ...(text === undefined ? {} : { text }) });
}

/** Clicks the first element that contains the text twice in a row. */
export async function doubleClick(place: Place, selector: string, text?: string): Promise<void> {
  await take({ step: 'double-click', place, selector, ...(text === undefined ? {} : { text }) });
}

/** Draws the first element that contains the text onto another one. */
export async function drag(place: Place, selector: string, text: string, onto: string): Promise<void> {
  await take({ step: 'drag', place, selector, text, onto });
}

/** Presses keys where the focus is, named as Playwright does: `Control+Home`. */
export async function press(keys: string): Promise<void> {
  await take({ step: 'press', keys });
}

/** Types where the focus is. */
export async function type(text: string): Promise<void> {
  await take({ step: 'type', text });
}

/**
 * Looks for a command of the extension in the command palette, when the active editor's canvas is known to VS Code: what the palette
 * offers is decided when it opens. What is found stays focused.
 */
export async function findCommand(title: string): Promise<void> {
  await visible('workbench', '.editor-actions a[aria-label*="Open Canvas Preview"]');
  await lookForCommand(`Canvasmark: ${title}`);
  await visible('workbench', '.quick-input-list .focused', title);
}

/** Opens the command palette with these words in it, because typed ones could come before it has the focus, and waits for its answer. */
export async function lookForCommand(words: string): Promise<void> {
  await commands.executeCommand('workbench.action.quickOpen', `>${words}`);
  await visible('workbench', '.quick-input-list .monaco-list-row');
}

/** The visible text of every element, at this moment. */
export async function texts(place: Place, selector: string): Promise<string[]> {
  const value = await take({ step: 'texts', place, selector });
  if (Array.isArray(value)) return value.map(String);
  throw new Error(`The texts of "${selector}" did not arrive.`);
}

/** What the function gives for the first element; it runs in the window, so it can use nothing from around it. */
export async function evaluate(
  place: Place,
  selector: string,
  look: (element: HTMLElement) => unknown,
): Promise<unknown> {
  return take({ step: 'evaluate', place, selector, source: look.toString() });
}

async function take(request: ScreenRequest): Promise<unknown> {
  const answer = await ask(request);
  if ('value' in answer) return answer.value;
  throw new Error('error' in answer ? answer.error : answer.unavailable);
}

async function ask(request: ScreenRequest): Promise<ScreenAnswer> {
  const address = process.env[screenVariable];
  if (address === undefined) return { unavailable: `${screenVariable} is not set` };
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(request) });
  if (!response.ok) throw new Error(`The step "${request.step}" was answered with HTTP ${response.status}.`);
  const answer: ScreenAnswer = JSON.parse(await response.text());
  return answer;
}
