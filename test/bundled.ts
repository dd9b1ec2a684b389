import { join, parse } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles a program as those that are shipped: with fonts and engines as bytes in it, which a test cannot import by itself.
 * @param project the folder of the project
 * @param entry from there
 * @param folder where it goes, from there
 * @returns the path of the bundle
 */
export async function bundled(project: string, entry: string, folder: string): Promise<string> {
  await build({
    absWorkingDir: project,
    entryPoints: [entry],
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    mainFields: ['module', 'main'],
    conditions: ['node', 'module'],
    outExtension: { '.js': '.mjs' },
    loader: { '.ttf': 'binary', '.woff2': 'binary', '.wasm': 'binary', '.css': 'text' },
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);const __filename = import.meta.filename;",
    },
    outdir: folder,
    minify: true,
    logLevel: 'error',
  });
  return join(project, folder, `${parse(entry).name}.mjs`);
}
