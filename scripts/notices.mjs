import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The licences of what is bundled, as their authors ask for.
 * @param {string} project the project's folder
 * @param {Iterable<string>} inputs files that went into the bundles, relative to the project
 * @returns {Promise<string>} name, version and licence text of every package, in the order of the names
 */
export async function noticesOf(project, inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) folders.add(found[1]);
  }
  const notices = await Promise.all([...folders].sort().map((folder) => noticeOf(join(project, folder))));
  const font = (await readFile(join(project, 'server/fonts/OFL.txt'), 'utf8')).trim();
  notices.push(
    `=== Inter, the font of exported pictures, without the letters that they do not use ===\n\n${font}`,
  );
  return `Canvasmark contains the following packages.\n\n${notices.join('\n\n')}\n`;
}

/** @param {string} folder */
async function noticeOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
  const text = file ? (await readFile(join(folder, file), 'utf8')).trim() : `Licence: ${license}`;
  return `=== ${name} ${version} ===\n\n${text}`;
}
