import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, which is also the extension. */
export const projectFolder = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where editors that were fetched are kept between runs; git ignores it. */
export const editorsFolder = join(projectFolder, '.vscode-test');

/** Where screenshots and logs of test runs land; git ignores it. */
export const resultsFolder = join(projectFolder, 'test-results');

/** Where bundled tests are written; git ignores it. */
export const bundledTestsFolder = join(projectFolder, 'out', 'test-vscode');

/** The packaged extension. */
export const packageFile = join(projectFolder, 'dist', 'vscode-canvasmark.vsix');
