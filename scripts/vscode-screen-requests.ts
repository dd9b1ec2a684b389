/** Where a step looks for elements: in the window of VS Code, or in the one webview that is visible in it. */
export type Place = 'workbench' | 'webview';

/** A step in the user interface; selectors are CSS. Every step waits for what it needs. */
export type ScreenRequest =
  /** Nothing but the answer whether steps can be taken. */
  | { readonly step: 'none' }
  /** Writes `NAME.png` into the folder of results. */
  | { readonly step: 'screenshot'; readonly name: string }
  /** Waits until an element that contains `text` (when given) is visible, or none is. */
  | {
      readonly step: 'wait';
      readonly place: Place;
      readonly selector: string;
      readonly text?: string;
      readonly state: 'visible' | 'hidden';
    }
  /** Clicks the first element that contains `text` (when given). */
  | { readonly step: 'click'; readonly place: Place; readonly selector: string; readonly text?: string }
  /** The same twice in a row. */
  | {
      readonly step: 'double-click';
      readonly place: Place;
      readonly selector: string;
      readonly text?: string;
    }
  /** Draws the first element that contains `text` onto the first that `onto` finds. */
  | {
      readonly step: 'drag';
      readonly place: Place;
      readonly selector: string;
      readonly text: string;
      readonly onto: string;
    }
  /** Presses keys where the focus is, named as Playwright does: `Control+Home`. */
  | { readonly step: 'press'; readonly keys: string }
  /** Types where the focus is. */
  | { readonly step: 'type'; readonly text: string }
  /** The visible text of every element. */
  | { readonly step: 'texts'; readonly place: Place; readonly selector: string }
  /** The value of a JavaScript function of the first element, given as source. */
  | {
      readonly step: 'evaluate';
      readonly place: Place;
      readonly selector: string;
      readonly source: string;
    };

/** The answer to a step: its value (null where it has none), why it failed, or why no step can be taken in this VS Code. */
export type ScreenAnswer =
  | { readonly value: unknown }
  | { readonly error: string }
  | { readonly unavailable: string };

/** The environment variable that gives tests the address that takes steps; it is absent where no step can be taken. */
export const screenVariable = 'CANVASMARK_TEST_SCREEN';
