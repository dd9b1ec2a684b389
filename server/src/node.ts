import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { type Connection, createConnection } from 'vscode-languageserver/node';
import { version } from '../package.json';
import { filesOnDisk } from './files-on-disk';
import { startServer } from './server';
import type { Pace } from './workspace/pace';

// Garbage of long documents is collected early rather than kept: a server waits most of its life.
for (const flag of ['--max-semi-space-size=2', '--optimize-for-size']) setFlagsFromString(flag);

const pace: Pace = {
  breathe: () => new Promise((resolve) => setImmediate(resolve)),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  now: () => performance.now(),
};

/** The way of talking that the command line asks for (`--node-ipc`, `--stdio`, `--socket=...`); without one, standard input and output. */
function connect(): Connection {
  const asked = process.argv.some((argument) => /^--(?:node-ipc|stdio|socket=|pipe=)/.test(argument));
  return asked ? createConnection() : createConnection(process.stdin, process.stdout);
}

startServer(connect(), {
  version,
  pace,
  files: filesOnDisk,
  rulePageUri: (rule) => pathToFileURL(join(__dirname, '..', 'docs', 'rules', `${rule}.md`)).href,
});
