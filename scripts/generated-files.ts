import { canvases } from '../server/src/core/canvas/catalogue';
import type { CanvasDefinition } from '../server/src/core/canvas/definition';
import {
  asSnippet,
  blockTemplate,
  buyerTemplate,
  documentTemplate,
  entryTemplate,
  type Template,
} from '../server/src/core/canvas/template';
import { ruleIndex, rulePage } from '../server/src/core/rules/page';
import { rules } from '../server/src/core/rules/registry';

/** Where the pages about rules go, relative to the project. */
export const rulePages = 'server/docs/rules';

/** Every file that is made from rules and canvases: its path relative to the project, with slashes, and what has to stand in it. */
export function generatedFiles(): Map<string, string> {
  return new Map([
    ['snippets/canvasmark.json', `${JSON.stringify(snippets(), null, 2)}\n`],
    [`${rulePages}/README.md`, ruleIndex(rules)],
    ...rules.map((rule): [string, string] => [`${rulePages}/${rule.id}.md`, rulePage(rule)]),
  ]);
}

/** A snippet as VS Code reads it from an extension. */
interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
  /** Offered for whole files too. */
  readonly isFileTemplate?: true;
}

/** All snippets by name. */
export function snippets(): Record<string, Snippet> {
  const found: Record<string, Snippet> = {};
  for (const canvas of canvases) {
    found[canvas.name] = {
      prefix: `canvas-${canvas.id}`,
      description: canvas.description,
      body: bodyOf(documentTemplate(canvas)),
      isFileTemplate: true,
    };
    Object.assign(found, buyerSnippets(canvas), blockSnippets(canvas));
  }
  return { ...found, ...ignoreSnippets() };
}

function buyerSnippets(canvas: CanvasDefinition): Record<string, Snippet> {
  return Object.fromEntries(
    canvas.buyers.map((buyer) => [
      `${canvas.name}: ${buyer.name}`,
      {
        prefix: `${initials(canvas)}-${buyer.id}`,
        description: `A buyer’s section: ${buyer.name.toLowerCase()}, and what drives them.`,
        body: bodyOf(buyerTemplate(canvas, buyer, { depth: 2 })),
      },
    ]),
  );
}

function blockSnippets(canvas: CanvasDefinition): Record<string, Snippet> {
  const found: Record<string, Snippet> = {};
  for (const block of canvas.blocks) {
    found[`${canvas.name}: ${block.name}`] = {
      prefix: `${initials(canvas)}-${block.id}`,
      description: block.question,
      body: bodyOf(blockTemplate(canvas, block, { depth: 2 })),
    };
    if (block.side === 'frame' || block.letters.length === 0 || block.id === 'value-drivers') continue;
    found[`${canvas.name}: one item of ${block.name.toLowerCase()}`] = {
      prefix: `${initials(canvas)}-${block.id}-item`,
      description: block.question,
      body: bodyOf(entryTemplate(canvas, block)),
    };
  }
  return found;
}

function ignoreSnippets(): Record<string, Snippet> {
  const ids = rules.filter((rule) => rule.looksAt === 'section').map((rule) => rule.id);
  const comment = (name: string): readonly string[] =>
    bodyOf([`<!-- ${name} `, { choice: ids }, ': ', { stop: 'why it does not count here' }, ' -->']);
  return {
    'Silence a finding on the next line': {
      prefix: 'canvas-ignore',
      description: 'Silences the findings of one rule on the line below, with a reason.',
      body: comment('canvas-ignore'),
    },
    'Silence a rule in this file': {
      prefix: 'canvas-ignore-file',
      description: 'Silences the findings of one rule in the whole file, with a reason.',
      body: comment('canvas-ignore-file'),
    },
  };
}

function bodyOf(template: Template): readonly string[] {
  return asSnippet(template).split('\n');
}

/** `vp` for `value-proposition`. */
function initials(canvas: CanvasDefinition): string {
  return canvas.id
    .split('-')
    .map((word) => word.charAt(0))
    .join('');
}
