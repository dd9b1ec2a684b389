import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fontkit from '@pdf-lib/fontkit';
import subset from 'subset-font';
import { projectFolder } from './vscode-places.js';

/**
 * Writes the fonts that pictures are measured with and carry away: Inter, cut down to the letters that strategy documents in
 * European languages use, and a table of how wide each letter is, so that a layout needs no font to be read. To be run when the
 * package with the font or the list of letters below changes.
 */

/** Latin, Greek and Cyrillic letters, marks, arrows, and the signs that people put before items: first and last of each stretch. */
const stretches: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x192, 0x192],
  [0x218, 0x21b],
  [0x2c6, 0x2dd],
  [0x370, 0x3ff],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ef2, 0x1ef3],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x20a0, 0x20bf],
  [0x2100, 0x2122],
  [0x2150, 0x215f],
  [0x2190, 0x2199],
  [0x21d0, 0x21d4],
  [0x2200, 0x2265],
  [0x25a0, 0x25cf],
  [0x2605, 0x2606],
  [0x2610, 0x2612],
  [0x2713, 0x2717],
  [0xfffd, 0xfffd],
];

/** The names by which programs find a face: its family and style, and those of the family that holds all its weights. */
const names = [1, 2, 4, 6, 16, 17];

const faces = [
  { name: 'regular', folder: '400Regular', weight: 400 },
  { name: 'semibold', folder: '600SemiBold', weight: 600 },
] as const;

async function main(): Promise<void> {
  const target = join(projectFolder, 'server/fonts');
  await mkdir(target, { recursive: true });
  const source = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/inter/package.json'));
  const letters = stretches
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .map((code) => String.fromCodePoint(code))
    .join('');
  const tables: string[] = [];
  for (const { name, folder, weight } of faces) {
    const font = await readFile(join(source, folder, `Inter_${folder}.ttf`));
    const small = await subset(font, letters, { targetFormat: 'truetype', preserveNameIds: names });
    await writeFile(join(target, `inter-${weight}.ttf`), small);
    await writeFile(
      join(target, `inter-${weight}.woff2`),
      await subset(font, letters, { targetFormat: 'woff2', preserveNameIds: names }),
    );
    tables.push(`  ${name}: [\n${widths(small).join('\n')}\n  ],`);
  }
  await writeFile(join(target, 'OFL.txt'), await readFile(join(source, 'LICENSE_FONT')));
  await writeFile(join(projectFolder, 'server/src/core/picture/sheet/font-widths.ts'), tableModule(tables));
}

/** One line for each stretch of letters: its first code point, then how wide each one is, in thousandths of the font's size; 0: the font has none. */
function widths(font: Uint8Array): string[] {
  const read = fontkit.create(font);
  return stretches.map(([first, last]) => {
    const row: number[] = [];
    for (let code = first; code <= last; code++) {
      const known = read.hasGlyphForCodePoint(code);
      row.push(known ? Math.round((1000 * read.glyphForCodePoint(code).advanceWidth) / read.unitsPerEm) : 0);
    }
    return `    { first: ${first}, widths: '${row.join(' ')}' },`;
  });
}

function tableModule(tables: readonly string[]): string {
  return `/**
 * How wide each letter of the bundled font is, in thousandths of its size: stretches of code points with their widths one after
 * the other, 0 where the font has no such letter. Written by \`scripts/fonts.ts\`.
 */
export const fontWidths = {
${tables.join('\n')}
} as const;
`;
}

void main();
