import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { type Connection, createConnection } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { remembered } from './features/diagnostic';
import { bytesOnDisk, filesOnDisk } from './files-on-disk';
import { keepHeapSmall } from './heap';
import { startServer } from './server';
import type { Pace } from './workspace/pace';

// What runs is compiled to its fastest form late: opening a long document takes less time than compiling all that opening it runs.
setFlagsFromString('--interrupt-budget=1000000');
// Patterns are compiled at once: most run often enough, and to interpret them first and to compile them after the first time is to do it twice.
setFlagsFromString('--no-regexp-tier-up');
keepHeapSmall();

const pace: Pace = {
  breathe: () => {
    keepHeapSmall();
    return new Promise((resolve) => setImmediate(resolve));
  },
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: () => performance.now(),
};

/** The way of talking that the command line asks for (`--node-ipc`, `--stdio`, `--socket=...`); without one, standard input and output. */
function connect(): Connection {
  const asked = process.argv.some((argument) => /^--(?:node-ipc|stdio|socket=|pipe=)/.test(argument));
  return asked ? createConnection() : createConnection(process.stdin, process.stdout);
}

/** The rules' pages: beside the bundle in the package `canvasmark`, in the folder of that package inside the extension. */
const rulePages =
  [join('..', '..', 'docs', 'rules'), join('..', '..', 'server', 'docs', 'rules')]
    .map((path) => join(import.meta.dirname, path))
    .find(existsSync) ?? '';

startServer(connect(), {
  version,
  pace,
  files: filesOnDisk,
  readBytes: bytesOnDisk,
  rulePageUri: remembered((rule) => pathToFileURL(join(rulePages, `${rule}.md`)).href),
  standard: async () => (await import('./core/configuration/standard')).standardConfiguration,
  readRulePage: (rule) => readFile(join(rulePages, `${rule}.md`), 'utf8'),
});
