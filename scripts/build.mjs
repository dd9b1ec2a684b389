import { rm, writeFile } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import { parseArgs } from 'node:util';
import { build, context } from 'esbuild';
import { noticesOf } from './notices.mjs';
import { withoutExamples } from './without-examples.mjs';

const project = dirname(import.meta.dirname);

/** The limit that keeps the server quick to load; only the minified bundle counts. */
const serverLimit = 600_000;

/**
 * ES module builds of packages are preferred, because only they can be shaken. Asking for `node` keeps out the builds that packages
 * offer to browsers, which need a DOM.
 * @type {import('esbuild').BuildOptions}
 */
const node = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  mainFields: ['module', 'main'],
  conditions: ['node', 'module'],
  charset: 'utf8',
  // Node knows them; otherwise every pattern with one would be made anew each time it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  // What draws pictures brings its font and its engine with it, wherever it runs.
  loader: { '.ttf': 'binary', '.woff2': 'binary', '.wasm': 'binary', '.css': 'text' },
};

/** For VS Code, which loads extensions as CommonJS. @type {import('esbuild').BuildOptions} */
const extension = { ...node, format: 'cjs', external: ['vscode'] };

/**
 * For programs: what is imported only when it is needed has a file of its own beside the first one.
 * @type {import('esbuild').BuildOptions}
 */
const program = {
  ...node,
  format: 'esm',
  splitting: true,
  chunkNames: '[name]-[hash]',
  outExtension: { '.js': '.mjs' },
  // Packages written as CommonJS ask in their way for Node's own modules, and for where they are.
  banner: {
    js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);const __filename = import.meta.filename;",
  },
};

/**
 * One entry for each bundle: what goes in, what comes out (of a program, its first file), and what is particular about it.
 * @type {Readonly<Record<string, { entry: string, output: string, limit?: number, options: import('esbuild').BuildOptions }>>}
 */
const bundles = {
  client: {
    entry: 'client/src/extension.ts',
    output: 'dist/client/extension.js',
    // What the extension asks for only when it is active has a bundle of its own, and `require` finds it beside this one.
    options: {
      ...extension,
      external: ['vscode', './language-client'],
      supported: { ...node.supported, 'dynamic-import': false },
    },
  },
  'language-client': {
    entry: 'client/src/language-client.ts',
    output: 'dist/client/language-client.js',
    options: extension,
  },
  'markdown-pictures': {
    entry: 'server/src/markdown-pictures.ts',
    output: 'dist/client/markdown-pictures.js',
    options: { ...extension, plugins: [withoutExamples] },
  },
  // A preview waits for nothing, so that what it says is there to be required: a file for each language.
  'markdown-pictures.de': {
    entry: 'server/l10n/de.json',
    output: 'dist/client/markdown-pictures.de.json',
    options: { loader: { '.json': 'copy' } },
  },
  // The extension ships a server of its own, so that it never depends on what else is installed.
  server: {
    entry: 'server/src/node.ts',
    output: 'dist/server/server.mjs',
    limit: serverLimit,
    options: { ...program, plugins: [withoutExamples] },
  },
  'language-server': {
    entry: 'server/src/node.ts',
    output: 'server/dist/language-server/server.mjs',
    limit: serverLimit,
    options: { ...program, plugins: [withoutExamples] },
  },
  cli: {
    entry: 'server/src/cli/main.ts',
    output: 'server/dist/cli/canvasmark.mjs',
    options: program,
  },
  webview: {
    entry: 'client/webview/preview.ts',
    output: 'dist/webview/preview.js',
    options: { bundle: true, platform: 'browser', target: 'es2022', format: 'iife' },
  },
  'webview-matrix': {
    entry: 'client/webview/matrix.ts',
    output: 'dist/webview/matrix.js',
    options: { bundle: true, platform: 'browser', target: 'es2022', format: 'iife' },
  },
  'webview-matrix-style': {
    entry: 'client/webview/matrix.css',
    output: 'dist/webview/matrix.css',
    options: { bundle: true, target: 'es2022' },
  },
  'webview-style': {
    entry: 'client/webview/preview.css',
    output: 'dist/webview/preview.css',
    options: { bundle: true, target: 'es2022', loader: { '.woff2': 'file' }, assetNames: '[name]' },
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
  const options = optionsOf(name, dev);
  // Files of an earlier build that nobody imports any more would be shipped all the same.
  if (options.splitting) await rm(join(project, options.outdir ?? ''), { recursive: true, force: true });
  const { metafile } = await build(options);
  finish(name, dev, metafile);
  return Object.keys(metafile.inputs);
}

/** @param {string} name @param {boolean} dev */
async function watch(name, dev) {
  const options = optionsOf(name, dev);
  const report = {
    name: 'report',
    /** @param {import('esbuild').PluginBuild} building */
    setup(building) {
      building.onEnd(({ errors, metafile }) => {
        if (errors.length === 0 && metafile) finish(name, dev, metafile);
      });
    },
  };
  const watching = await context({ ...options, plugins: [...(options.plugins ?? []), report] });
  await watching.watch();
  return [];
}

/** @param {string} name @param {boolean} dev @returns {import('esbuild').BuildOptions & { metafile: true }} */
function optionsOf(name, dev) {
  const { entry, output, options } = bundleOf(name);
  const { dir, name: file } = parse(output);
  return {
    ...options,
    absWorkingDir: project,
    ...(options.splitting
      ? { entryPoints: [{ in: entry, out: file }], outdir: dir }
      : { entryPoints: [entry], outfile: output }),
    minify: !dev,
    sourcemap: dev,
    metafile: true,
    logLevel: 'warning',
  };
}

/** @param {string} name @param {boolean} dev @param {import('esbuild').Metafile} metafile */
function finish(name, dev, { outputs }) {
  const { output, limit } = bundleOf(name);
  const size = loadedAtOnce(output, outputs);
  console.log(`${output}: ${Math.round(size / 1000)} KB`);
  if (!dev && limit !== undefined && size > limit)
    throw new Error(
      `${output} and what it loads at once have ${size} bytes; they may have ${limit} at most.`,
    );
}

/**
 * How many bytes are loaded before the first line runs: the file's own, and those of the files that it imports.
 * @param {string} output @param {import('esbuild').Metafile['outputs']} outputs
 */
function loadedAtOnce(output, outputs) {
  const files = new Set([output]);
  // A set that grows while one walks through it is walked through to its end.
  for (const file of files)
    for (const { path, kind } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && outputs[path]) files.add(path);
  return [...files].reduce((sum, file) => sum + (outputs[file]?.bytes ?? 0), 0);
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
