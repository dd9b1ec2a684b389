import { chmod, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { noticesOf } from './notices.mjs';
import { withoutExamples } from './without-examples.mjs';

const project = dirname(import.meta.dirname);

/** The limit that keeps the server quick to load; only the minified bundle counts. */
const serverLimit = 600_000;

const bundleUrl = "const bundleUrl = require('node:url').pathToFileURL(__filename).href;";

/**
 * ES module builds are preferred, because only they can be shaken. Asking for `node` keeps out the builds that packages offer to
 * browsers, which need a DOM.
 * @type {import('esbuild').BuildOptions}
 */
const node = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  mainFields: ['module', 'main'],
  conditions: ['node', 'module'],
  charset: 'utf8',
  // Packages written as ES modules ask where they are, which a bundle that is no module answers in another way.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: bundleUrl },
};

/** @type {import('esbuild').BuildOptions} */
const command = { ...node, banner: { js: `#!/usr/bin/env node\n${bundleUrl}` } };

/**
 * One entry for each bundle: what goes in, what comes out, and what is particular about it.
 * @type {Readonly<Record<string, { entry: string, output: string, limit?: number, executable?: boolean, options: import('esbuild').BuildOptions }>>}
 */
const bundles = {
  client: {
    entry: 'client/src/extension.ts',
    output: 'dist/client/extension.js',
    // What the extension asks for only when it is active has a bundle of its own, and `require` finds it beside this one.
    options: {
      ...node,
      external: ['vscode', './language-client'],
      supported: { 'dynamic-import': false },
    },
  },
  'language-client': {
    entry: 'client/src/language-client.ts',
    output: 'dist/client/language-client.js',
    options: { ...node, external: ['vscode'] },
  },
  // The extension ships a server of its own, so that it never depends on what else is installed.
  server: {
    entry: 'server/src/node.ts',
    output: 'dist/server/server.js',
    limit: serverLimit,
    options: { ...node, plugins: [withoutExamples] },
  },
  'language-server': {
    entry: 'server/src/node.ts',
    output: 'server/dist/canvasmark-language-server.cjs',
    limit: serverLimit,
    executable: true,
    options: { ...command, plugins: [withoutExamples] },
  },
  cli: {
    entry: 'server/src/cli/main.ts',
    output: 'server/dist/canvasmark.cjs',
    executable: true,
    options: command,
  },
  webview: {
    entry: 'client/webview/preview.ts',
    output: 'dist/webview/preview.js',
    options: { bundle: true, platform: 'browser', target: 'es2022', format: 'iife' },
  },
  'webview-style': {
    entry: 'client/webview/preview.css',
    output: 'dist/webview/preview.css',
    options: { bundle: true, target: 'es2022' },
  },
};

/**
 * Bundles what is named, or everything. `--dev` keeps the code readable and adds source maps; `--watch` builds again at every
 * change until it is stopped. Rejects when a bundle fails or is larger than its limit.
 */
async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { watch: { type: 'boolean', default: false }, dev: { type: 'boolean', default: false } },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(bundles);
  const built = await Promise.all(
    names.map((name) => (values.watch ? watch(name, values.dev) : once(name, values.dev))),
  );
  if (positionals.length === 0 && !values.watch) await writeNotices(built.flat());
}

/** Says in both packages what others wrote of them. @param {readonly string[]} inputs */
async function writeNotices(inputs) {
  const notices = await noticesOf(project, inputs);
  for (const folder of ['dist', 'server/dist'])
    await writeFile(join(project, folder, 'THIRD-PARTY-NOTICES.txt'), notices);
}

/** @param {string} name @param {boolean} dev @returns {Promise<string[]>} the files that went in */
async function once(name, dev) {
  const { metafile } = await build({ ...optionsOf(name, dev), metafile: true });
  await finish(name, dev);
  return Object.keys(metafile.inputs);
}

/** @param {string} name @param {boolean} dev */
async function watch(name, dev) {
  const options = optionsOf(name, dev);
  const report = {
    name: 'report',
    /** @param {import('esbuild').PluginBuild} building */
    setup(building) {
      building.onEnd((result) => (result.errors.length === 0 ? finish(name, dev) : undefined));
    },
  };
  const watching = await context({ ...options, plugins: [...(options.plugins ?? []), report] });
  await watching.watch();
  return [];
}

/** @param {string} name @param {boolean} dev @returns {import('esbuild').BuildOptions} */
function optionsOf(name, dev) {
  const { entry, output, options } = bundleOf(name);
  return {
    ...options,
    absWorkingDir: project,
    entryPoints: [entry],
    outfile: output,
    minify: !dev,
    sourcemap: dev,
    logLevel: 'warning',
  };
}

/** @param {string} name @param {boolean} dev */
async function finish(name, dev) {
  const { output, limit, executable } = bundleOf(name);
  const path = join(project, output);
  if (executable === true) await chmod(path, 0o755);
  const { size } = await stat(path);
  console.log(`${relative(project, path)}: ${Math.round(size / 1000)} KB`);
  if (!dev && limit !== undefined && size > limit)
    throw new Error(`${output} has ${size} bytes; it may have ${limit} at most.`);
}

/** @param {string} name */
function bundleOf(name) {
  const bundle = bundles[name];
  if (bundle === undefined)
    throw new Error(`There is no bundle "${name}"; there are ${Object.keys(bundles).join(', ')}.`);
  return bundle;
}

try {
  await main();
} catch (error) {
  // esbuild has printed its own errors already.
  if (!Array.isArray(error?.errors)) console.error(error?.message ?? error);
  process.exitCode = 1;
}
