import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { PDFArray, PDFDict, PDFDocument, PDFName, type PDFObject } from 'pdf-lib';
import { Desk } from './command';

const plan = `# Lean canvas: leaks

<!-- canvas: lean -->

## Problem

- Tenants wait eleven days before anybody looks at a leak

## Solution

- A plumber within the district rings back in two hours
- Tenants film the leak, so the right part is in the van
`;

describe('a canvas as PDF', () => {
  let desk: Desk;
  let bytes: Buffer;
  let document: PDFDocument;

  before(async () => {
    desk = await Desk.set();
    await desk.put('plan.md', plan);
    await desk.run(['render', 'plan.md', '--format', 'pdf']);
    bytes = await readFile(desk.path('plan.pdf'));
    document = await PDFDocument.load(bytes, { updateMetadata: false });
  });

  after(() => desk.clear());

  /** The names of the parts of the tree, in the order in which they are read, each with how deep it stands. */
  function parts(at: PDFObject | undefined, depth = 0): string[] {
    const found = document.context.lookup(at);
    if (found instanceof PDFArray) return found.asArray().flatMap((kid) => parts(kid, depth));
    if (!(found instanceof PDFDict)) return [];
    const name = found.lookup(PDFName.of('S'));
    const kids = parts(found.get(PDFName.of('K')), depth + 1);
    return name instanceof PDFName ? [`${depth} ${name.decodeText()}`, ...kids] : kids;
  }

  it('says what it is called and in which language, and when it was made it does not', () => {
    assert.equal(document.getTitle(), 'Lean canvas: leaks');
    assert.equal(document.catalog.lookup(PDFName.of('Lang'))?.toString().includes('en'), true);
    assert.equal(document.getCreationDate(), undefined);
    assert.equal(document.getModificationDate(), undefined);
  });

  it('is the same byte for byte when it is written again', async () => {
    await desk.run(['render', 'plan.md', '--format', 'pdf', '-o', 'again.pdf']);
    assert.ok(bytes.equals(await readFile(desk.path('again.pdf'))));
  });

  it('is tagged: the title, then each block with its name and an item a paragraph', () => {
    const marked = document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict);
    assert.equal(marked.lookup(PDFName.of('Marked'))?.toString(), 'true');
    const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const names = parts(root.get(PDFName.of('K')));
    assert.deepEqual(names.slice(0, 4), ['0 Document', '1 Sect', '2 H1', '2 P']);
    const solution = names.lastIndexOf('2 Sect', names.length);
    assert.ok(solution > 0);
    const blocks = names.join(' ').split('2 Sect').slice(1);
    assert.ok(blocks.every((block) => block.trim().startsWith('3 H2')));
    assert.ok(blocks.some((block) => block.trim() === '3 H2 3 P 3 P'));
  });

  it('gives every marked stroke of a page its part in the tree', () => {
    const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const numbers = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
    assert.equal(numbers.size(), 2 * document.getPageCount());
    const strokes = numbers.lookup(1, PDFArray);
    assert.ok(strokes.size() > 8);
    for (const stroke of strokes.asArray()) assert.ok(document.context.lookup(stroke) instanceof PDFDict);
  });
});
