import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const project = dirname(dirname(import.meta.dirname));
let built: Promise<string> | undefined;

/** The language server as it is shipped, in one file, made once for a run of the tests. @returns its path */
export function serverBundle(): Promise<string> {
  built ??= bundle();
  return built;
}

async function bundle(): Promise<string> {
  const outfile = join(project, 'out', 'protocol-tests', `server-${process.pid}.cjs`);
  await build({
    absWorkingDir: project,
    entryPoints: ['server/src/node.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    conditions: ['node', 'module'],
    logLevel: 'warning',
  });
  return outfile;
}
