import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import { PDFDocument } from 'pdf-lib';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { type ExportAnswer, type ExportParams, exportRequest } from '../../server/src/protocol';
import { LanguageClient } from './language-client';

const uri = 'file:///notes/night%20line.md';

const text = `# Night line

<!-- canvas: value-proposition -->

## Pains

- P1 Waits an hour for an answer

## Pain relievers

- PR1 Answers in a minute -> P1

# Night line on a page

<!-- canvas: lean -->

## Problem

- Parents wait an hour at night
`;

const usual: ExportParams = { uri, format: 'svg', canvas: null, theme: 'light', scale: 1 };

describe('exporting pictures', () => {
  let client: LanguageClient;

  beforeEach(async () => {
    client = await LanguageClient.start();
  });

  afterEach(() => client.stop());

  async function exported(params: Partial<ExportParams> = {}): Promise<[number | null, Buffer][]> {
    const answer = await client.connection.sendRequest<ExportAnswer>(exportRequest, { ...usual, ...params });
    return answer.files.map(({ number, content }) => [number, Buffer.from(content, 'base64')]);
  }

  it('draws the text as it is in the editor, saved or not', async () => {
    await client.open(uri, text);
    await client.edit(uri, { text: text.replace('an hour for', 'two days for') });
    const [[number, svg] = []] = await exported({ canvas: 1 });
    assert.equal(number, 1);
    assert.match(String(svg), /^<svg [\s\S]*Waits two days for an answer[\s\S]*<\/svg>\n$/);
  });

  it('draws with the logo that the configuration names', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'canvasmark-export-'));
    try {
      await writeFile(join(folder, 'canvasmark.yaml'), 'picture:\n  style: brand\n  logo: logo.svg\n');
      await writeFile(
        join(folder, 'logo.svg'),
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 1"/>',
      );
      const home = await LanguageClient.start({ folders: [pathToFileURL(folder).href] });
      const plan = pathToFileURL(join(folder, 'plan.md')).href;
      await home.open(plan, text);
      const { files } = await home.connection.sendRequest<ExportAnswer>(exportRequest, {
        ...usual,
        uri: plan,
      });
      await home.stop();
      assert.match(
        String(Buffer.from(files[0]?.content ?? '', 'base64')),
        /<image [^>]*href="data:image\/svg/,
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('gives an image of each canvas, and one of the canvas that was asked for', async () => {
    await client.open(uri, text);
    const all = await exported({ format: 'png', scale: 0.5 });
    assert.deepEqual(
      all.map(([number, png]) => [number, png.readUInt32BE(16)]),
      [
        [1, 800],
        [2, 800],
      ],
    );
    const [[, second] = []] = await exported({ canvas: 2 });
    assert.match(String(second), /aria-label="Lean canvas: Night line on a page"/);
  });

  it('gives one file of all canvases for the other formats', async () => {
    await client.open(uri, text);
    const [[none, pdf] = []] = await exported({ format: 'pdf' });
    assert.equal(none, null);
    const document = await PDFDocument.load(pdf ?? '');
    assert.ok(document.getPageCount() >= 2);
    assert.equal(document.getTitle(), 'night line');
    const [[, pptx] = []] = await exported({ format: 'pptx' });
    const slides = Object.keys((await JSZip.loadAsync(pptx ?? '')).files).filter((name) =>
      /^ppt\/slides\/slide\d+\.xml$/.test(name),
    );
    assert.equal(slides.length, document.getPageCount());
    const [[, page] = []] = await exported({ format: 'html', theme: 'dark' });
    assert.match(String(page), /--i-paper:#14171d/);
    const [[, data] = []] = await exported({ format: 'json' });
    assert.equal(JSON.parse(String(data)).pictures.length, 2);
  });

  it('gives nothing where there is no such canvas', async () => {
    await client.open(uri, text);
    assert.deepEqual(await exported({ canvas: 3 }), []);
    await client.edit(uri, { text: '# Notes\n' });
    assert.deepEqual(await exported(), []);
    assert.deepEqual(await exported({ uri: 'file:///notes/closed.md' }), []);
  });

  it('stops when nobody wants it any more, and goes on answering', async () => {
    const many = Array.from({ length: 30 }, (_, index) => text.replaceAll('Night line', `Line ${index}`));
    await client.open(uri, many.join('\n'));
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest<ExportAnswer>(
      exportRequest,
      { ...usual, format: 'png' },
      source.token,
    );
    source.cancel();
    await assert.rejects(asked, { code: -32800 });
    await client.edit(uri, { text });
    assert.equal((await exported()).length, 2);
  });
});
