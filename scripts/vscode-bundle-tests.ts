import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundledTestsFolder, projectFolder } from './vscode-places.js';

/**
 * Bundles the tests in `test/NAME` for the extension host, each file on its own, and its `index.ts`.
 * Resolves with the path of the module that exports `run()`.
 */
export async function bundleTests(name: string): Promise<string> {
  const source = join(projectFolder, 'test', name);
  const output = join(bundledTestsFolder, name);
  const tests = (await readdir(source)).filter((file) => file.endsWith('.test.ts'));
  await rm(output, { recursive: true, force: true });
  await build({
    entryPoints: ['index.ts', ...tests].map((file) => join(source, file)),
    outdir: output,
    outbase: source,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    // VS Code provides `vscode`; mocha finds its reporters beside itself.
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return join(output, 'index.cjs');
}
