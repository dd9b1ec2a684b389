import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subset from 'subset-font';
import { canvases } from '../server/src/core/canvas/catalogue';
import { documentChanges } from '../server/src/core/comparison/document-changes';
import { markedPicture } from '../server/src/core/comparison/marked-picture';
import { standardConfiguration } from '../server/src/core/configuration/standard';
import { picturesOf } from '../server/src/core/picture/document-picture';
import type { Picture } from '../server/src/core/picture/picture';
import { layOut } from '../server/src/core/picture/sheet/lay-out';
import { themeOf } from '../server/src/core/picture/sheet/themes';
import { svgOf } from '../server/src/core/picture/svg/svg';
import { StrategyDocument } from '../server/src/core/strategy-document';
import { fontFace } from '../server/src/pictures/font-face';
import { projectFolder } from './vscode-places.js';

/** The page that shows a picture of every canvas, and the folder of its pictures, relative to the project. */
export const galleryPage = 'docs/gallery.md';
export const galleryFolder = 'docs/gallery';

const faces = [400, 600].map((weight) => ({
  weight,
  font: readFileSync(join(projectFolder, `server/fonts/inter-${weight}.ttf`)),
}));

/** An example, as it is read. */
interface Example {
  readonly file: string;
  readonly document: StrategyDocument;
}

/** The page and its pictures, one for each canvas, drawn from the examples: paths relative to the project, and what has to stand there. */
export async function galleryFiles(): Promise<Map<string, string>> {
  const examples = readExamples();
  const files = new Map<string, string>();
  const parts: string[] = [];
  for (const { id, name, description } of canvases) {
    const example = examples.find(({ document }) => document.canvases[0]?.definition.id === id);
    const picture = example && picturesOf(example.document)[0];
    if (!picture) throw new Error(`No example shows the canvas ${id}.`);
    files.set(`${galleryFolder}/${id}.svg`, await imageOf(picture));
    parts.push(partOf(name, description, id, altOf(picture), [example.file]));
  }
  const [before, after] = ['heart-failure-at-home.md', 'heart-failure-at-home.mended.md'];
  files.set(`${galleryFolder}/changes.svg`, await imageOf(changesBetween(examples, before, after)));
  const said = 'What changed when an example was mended, as `canvasmark diff` draws it.';
  parts.push(
    partOf('Changes', said, 'changes', `What changed between ${before} and ${after}`, [before, after]),
  );
  return new Map([[galleryPage, pageOf(parts)], ...files]);
}

/** Those that are mended come first: a gallery shows how it should be. */
function readExamples(): Example[] {
  const names = readdirSync(join(projectFolder, 'examples')).filter((name) => name.endsWith('.md'));
  const isMended = (name: string): boolean => name.endsWith('.mended.md');
  return names
    .sort((a, b) => Number(isMended(b)) - Number(isMended(a)) || (a < b ? -1 : 1))
    .map((file) => {
      const text = readFileSync(join(projectFolder, 'examples', file), 'utf8').replaceAll('\r\n', '\n');
      const reading = { detect: 'named', configuration: standardConfiguration } as const;
      return { file, document: StrategyDocument.from(text, reading) };
    });
}

function changesBetween(examples: readonly Example[], before: string, after: string): Picture {
  const documentOf = (name: string): StrategyDocument => {
    const example = examples.find(({ file }) => file === name);
    if (!example) throw new Error(`There is no example ${name}.`);
    return example.document;
  };
  const [old, now] = [documentOf(before), documentOf(after)];
  const [outcome] = documentChanges(old.canvases, now.canvases);
  const picture = outcome && markedPicture(outcome, picturesOf(old), picturesOf(now));
  if (!picture) throw new Error(`${before} and ${after} have no canvas in common.`);
  return picture;
}

/** An image of its own, with no more of its font than it needs. */
async function imageOf(picture: Picture): Promise<string> {
  const sheet = layOut(picture);
  const look = { theme: themeOf('light'), title: altOf(picture) };
  const letters = [...new Set(svgOf(sheet, look).replace(/<[^>]*>/g, ''))].sort().join('');
  const styles: string[] = [];
  for (const { font, weight } of faces)
    styles.push(
      fontFace(await subset(font, `${letters}&<>"'`, { targetFormat: 'woff2', preserveNameIds: [] }), weight),
    );
  return svgOf(sheet, { ...look, style: styles.join('') });
}

function altOf({ canvas, title, coverage }: Picture): string {
  const served = coverage.all > 0 ? `, ${coverage.covered} of ${coverage.all} served` : '';
  return `${canvas}: ${title.words}${served}`;
}

function partOf(
  name: string,
  description: string,
  id: string,
  alt: string,
  sources: readonly string[],
): string {
  const links = sources.map((file) => `[${file}](../examples/${file})`).join(' and ');
  return `## ${name}

${description}

![${alt.replace(/[[\]]/g, '')}](gallery/${id}.svg)

Drawn from ${links}.
`;
}

function pageOf(parts: readonly string[]): string {
  return `# Gallery

<!-- Written by \`npm run generate\`: change the examples, or what draws them. -->

Every canvas as \`canvasmark render FILE\` draws it, from an example in this repository. The same pictures leave the editor by
**Canvasmark: Export Picture** as slides that can be edited, PNG, SVG, PDF, a web page or data.

${parts.join('\n')}`;
}
