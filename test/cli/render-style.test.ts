import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { PDFDocument, PDFName } from 'pdf-lib';
import { Desk } from './command';

const plan = `# Lean canvas: leaks

<!-- canvas: lean -->

## Problem

- Tenants wait eleven days before anybody looks at a leak
`;

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20"><rect width="80" height="20" fill="#0a5f73"/></svg>';

const settings = `picture:
  colors: { main: "#0a5f73", accent: "#7a4b00" }
  logo: brand/logo.svg
`;

describe('the look of pictures on the command line', () => {
  let desk: Desk;

  beforeEach(async () => {
    desk = await Desk.set();
    await desk.put('plan.md', plan);
    await mkdir(desk.path('brand'));
    await desk.put('brand/logo.svg', logo);
    await desk.put('canvasmark.yaml', settings);
  });

  afterEach(() => desk.clear());

  async function rendered(...words: string[]): Promise<Buffer> {
    const { code, stderr } = await desk.run(['render', 'plan.md', '-o', 'drawn', ...words]);
    assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
    return readFile(desk.path('drawn'));
  }

  it('has the colours and the logo of the configuration', async () => {
    const svg = (await rendered()).toString();
    assert.match(svg, /fill="#0a5f73"/);
    assert.doesNotMatch(svg, /#1d58b0/);
    const [, data = ''] = /<image href="data:image\/svg\+xml;base64,([^"]+)"/.exec(svg) ?? [];
    assert.equal(Buffer.from(data, 'base64').toString(), logo);
  });

  it('draws the logo into images, pages and slides', async () => {
    const png = await rendered('--format', 'png');
    const plain = await rendered('--format', 'png', '--style', 'plain');
    assert.notDeepEqual(png, plain);
    const [page] = (await PDFDocument.load(await rendered('--format', 'pdf'))).getPages();
    assert.ok(page?.node.Resources()?.has(PDFName.of('XObject')));
    const zip = await JSZip.loadAsync(await rendered('--format', 'pptx'));
    assert.ok(Object.keys(zip.files).some((name) => /^ppt\/media\/.*\.png$/.test(name)));
    assert.match(
      (await rendered('--format', 'html')).toString(),
      /<img class="logo" src="data:image\/svg\+xml;base64,[^"]+" alt="Logo"/,
    );
  });

  it('is another one when asked', async () => {
    const plain = (await rendered('--style', 'plain')).toString();
    assert.match(plain, /fill="#1d58b0"/);
    assert.doesNotMatch(plain, /<image/);
    const print = (await rendered('--style', 'print', '--theme', 'dark')).toString();
    assert.match(print, /<rect width="1600" height="900" fill="#ffffff"\/>/);
  });

  it('says where a logo is asked for that is not there, and draws without', async () => {
    await desk.put('canvasmark.yaml', settings.replace('logo.svg', 'gone.svg'));
    const checked = await desk.run(['check', 'plan.md', '--format', 'json']);
    const found = JSON.parse(checked.stdout).files.flatMap(
      ({ path, findings }: { path: string; findings: { rule: string; line: number; column: number }[] }) =>
        findings.map(({ rule, line, column }) => `${path}:${line}:${column} ${rule}`),
    );
    assert.ok(found.includes('canvasmark.yaml:3:9 config/no-file'), found.join('\n'));
    const { code, stderr } = await desk.run(['render', 'plan.md']);
    assert.equal(code, 0);
    assert.match(stderr, /The logo brand\/gone\.svg cannot be read, and is left out/);
  });

  it('says where a logo is no image', async () => {
    await desk.put('brand/logo.svg', 'Our logo');
    const { stdout } = await desk.run(['check', 'plan.md']);
    assert.match(stdout, /“brand\/logo\.svg” holds no SVG image.*config\/no-file/);
    assert.match((await desk.run(['render', 'plan.md'])).stderr, /brand\/logo\.svg is no PNG or SVG image/);
  });

  it('says that there are no brand colours where brand is asked for without any', async () => {
    await desk.put('canvasmark.yaml', 'profile: recommended\n');
    const { code, stderr } = await desk.run(['render', 'plan.md', '--style', 'brand']);
    assert.equal(code, 0);
    assert.match(stderr, /There are no brand colours and no logo/);
  });
});
