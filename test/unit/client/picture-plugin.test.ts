import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { showPictures } from '../../../client/src/markdown-preview/picture-plugin';
import { picturesIn, style } from '../../../server/src/markdown-pictures';
import type { MarkdownPictures } from '../../../server/src/protocol';

const examples = new URL('../../../examples/', import.meta.url);

const plan = `# Leaks

<!-- canvas: lean -->

## Problem

- Tenants wait eleven days for a plumber
`;

/** markdown-it as VS Code uses it, with the plugin; counts how often something is loaded and drawn. */
class Page {
  loads = 0;
  drawings = 0;
  wanted = true;
  readonly failures: string[] = [];
  readonly md = new MarkdownIt({ html: true });

  constructor() {
    showPictures(this.md, {
      load: () => {
        this.loads++;
        const drawing: MarkdownPictures = {
          style,
          picturesIn: (text) => {
            this.drawings++;
            if (text.includes('unlucky')) throw new Error('This cannot be drawn.');
            return picturesIn(text);
          },
        };
        return drawing;
      },
      isWanted: () => this.wanted,
      failed: (error) => this.failures.push(String(error)),
    });
  }

  /** The tags and the pictures of a page, in their order: `h1 picture p`. */
  outline(text: string): string {
    const html = this.md.render(text).replace(/<svg[\s\S]*?<\/svg>/g, '');
    return [...html.matchAll(/<(h\d|p|ul|figure|hr|style)\b/g)]
      .map(([, tag]) => (tag === 'figure' ? 'picture' : tag))
      .join(' ');
  }
}

describe('Pictures in the preview of Markdown', () => {
  let page: Page;

  beforeEach(() => {
    page = new Page();
  });

  it('stand below the marker', () => {
    assert.equal(page.outline(plan), 'h1 style picture h2 ul');
    const html = page.md.render(plan);
    assert.match(
      html,
      /<figure class="canvasmark-picture"><svg [^>]*role="img" aria-label="Lean canvas: Leaks\./,
    );
    assert.match(html, /Tenants wait eleven days/);
  });

  it('stand below the first heading where the front matter is the marker', () => {
    const text = plan.replace('<!-- canvas: lean -->\n\n', '');
    // markdown-it takes front matter for a rule and a heading; VS Code takes it out before.
    const html = page.outline(`---\ncanvas: lean\n---\n\n${text}`);
    assert.equal(html, 'hr h2 h1 style picture h2 ul');
  });

  it('are one for each canvas, and bring their styles once', () => {
    const second =
      '# Stock\n\n<!-- canvas: positioning -->\n\nFor shops who count, Shelf is a service that counts.\n';
    assert.equal(page.outline(`${plan}\n${second}`), 'h1 style picture h2 ul h1 picture p');
    assert.equal(page.drawings, 1);
  });

  it('take their colours from the preview', () => {
    const html = page.md.render(plan);
    assert.match(html, /fill="var\(--canvasmark-ink\)"/);
    const svg = /<svg[\s\S]*<\/svg>/.exec(html)?.[0] ?? '';
    assert.doesNotMatch(svg, /#[0-9a-f]{6}/);
    for (const name of new Set([...svg.matchAll(/var\((--[\w-]+)\)/g)].map(([, ink]) => ink)))
      for (const theme of ['', '.vscode-dark ', '.vscode-high-contrast ', '.vscode-high-contrast-light '])
        assert.match(html, new RegExp(`(?:^|[\\n>])${theme}\\.canvasmark-picture\\{[^}]*${name}:#`));
  });

  it('say nothing of findings, for nobody has looked', () => {
    assert.doesNotMatch(page.md.render(plan), /No findings/);
  });

  it('escape what stands in the text', () => {
    const html = page.md.render(plan.replace('Tenants', '`<script>alert(1)</script>` Tenants'));
    assert.doesNotMatch(html, /<script/);
  });

  it('are drawn when a page is rendered, not when it is parsed, and once for the same text', () => {
    page.md.parse(plan, {});
    assert.equal(page.loads, 0);
    const first = page.md.render(plan);
    assert.equal(page.md.render(plan), first);
    assert.deepEqual([page.loads, page.drawings], [1, 1]);
    page.md.render(plan.replace('eleven', 'twelve'));
    assert.deepEqual([page.loads, page.drawings], [1, 2]);
  });

  it('bring their styles though a marker before them leads to none', () => {
    const text = `# Odd\n\n<!-- canvas: odd -->\n\n${plan}`;
    assert.equal(page.outline(text), 'h1 h1 style picture h2 ul');
  });

  it('leave the page as it is when they cannot be drawn, and say why once', () => {
    const text = plan.replace('Leaks', 'Unlucky leaks').replace('Tenants', 'unlucky tenants');
    assert.equal(page.outline(text), 'h1 h2 ul');
    assert.equal(page.outline(text), 'h1 h2 ul');
    assert.deepEqual(page.failures, ['Error: This cannot be drawn.']);
  });

  it('are not there when nobody wants them', () => {
    page.wanted = false;
    assert.equal(page.outline(plan), 'h1 h2 ul');
    assert.equal(page.loads, 0);
  });

  const ordinary = [
    '# Minutes\n\nWe met on Monday.\n',
    '# Canvas bags\n\nOur canvas: cotton.\n\n<!-- canvas bags -->\n',
    '# Jobs\n\n- Sleep\n\n# Pains\n\n- Waits\n',
    '```md\n<!-- canvas: lean -->\n```\n',
    '# Value proposition\n\n## Jobs\n\n- Sleep\n\n## Pains\n\n- Waits\n',
    '---\ntitle: Canvas\n---\n\n# Minutes\n',
    '',
  ];
  for (const text of ordinary)
    it(`are not there in ${JSON.stringify(text.slice(0, 30))}`, () => {
      assert.equal(page.md.render(text), new MarkdownIt({ html: true }).render(text));
      assert.equal(page.loads, 0);
    });

  it('are not there for a canvas that nobody knows', () => {
    const text = plan.replace('lean', 'leen');
    assert.equal(page.md.render(text), new MarkdownIt({ html: true }).render(text));
  });

  for (const name of readdirSync(examples).filter((file) => file.endsWith('.md')))
    it(`are there in ${name}`, () => {
      const text = readFileSync(new URL(name, examples), 'utf8');
      assert.equal(page.md.render(text).split('<figure').length - 1, picturesIn(text).length);
      assert.ok(picturesIn(text).length > 0);
    });
});
