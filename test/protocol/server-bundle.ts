import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const project = dirname(dirname(import.meta.dirname));
let built: Promise<string> | undefined;

/** The language server as it is shipped, made once for a run of the tests. @returns its path */
export function serverBundle(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  // As deep in the project as the server that is shipped, which finds the rules' pages from there.
  const outdir = join(project, 'out', `protocol-tests-${process.pid}`);
  await build({
    absWorkingDir: project,
    entryPoints: [{ in: 'server/src/node.ts', out: 'server' }],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    mainFields: ['module', 'main'],
    conditions: ['node', 'module'],
    loader: { '.ttf': 'binary', '.woff2': 'binary', '.wasm': 'binary' },
    banner: {
      js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);const __filename = import.meta.filename;",
    },
    logLevel: 'warning',
  });
  return join(outdir, 'server.mjs');
}
