import type { Profile } from './vscode-profile.js';

/** Tests that run inside a real VS Code, and what that VS Code is opened with. All paths are absolute. */
export interface Suite {
  /** The name of the folder below `test/`. */
  readonly name: string;
  /** The folder of the extension that is under development. */
  readonly extension: string;
  /** The module that exports `run()`. */
  readonly tests: string;
  /** The folder that is opened, or the file of a workspace with several. */
  readonly workspace: string;
  readonly profile: Profile;
}

/** How long all tests of a suite may take together, in milliseconds. */
export const suiteTimeout = 8 * 60_000;

/** What is printed when a suite takes longer than that. */
export const timeoutMessage = (suite: Suite): string =>
  `The tests in test/${suite.name} did not end within ${suiteTimeout / 60_000} minutes and were stopped.`;
