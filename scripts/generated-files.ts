import { schemasFor } from '../server/src/configuration/read';
import { canvases } from '../server/src/core/canvas/catalogue';
import type { CanvasDefinition } from '../server/src/core/canvas/definition';
import {
  asSnippet,
  blockTemplate,
  buyerTemplate,
  documentTemplate,
  entryTemplate,
  isListed,
  type Template,
} from '../server/src/core/canvas/template';
import { vocabularyOf } from '../server/src/core/configuration/vocabulary';
import { ruleIndex, rulePage } from '../server/src/core/rules/page';
import { rules } from '../server/src/core/rules/registry';
import { changesJsonSchema } from '../server/src/pictures/changes-schema';
import { pictureJsonSchema } from '../server/src/pictures/picture-schema';

/** Where the pages about rules go, relative to the project. */
export const rulePages = 'server/docs/rules';

/** Where the JSON schema of configuration files goes; `package.json` leads editors to it. */
export const configurationSchemaFile = 'server/schemas/canvasmark.schema.json';

/** Where the JSON schema of exported pictures goes. */
export const pictureSchemaFile = 'server/schemas/picture.schema.json';

/** Where the JSON schema of what `canvasmark diff` writes goes. */
export const changesSchemaFile = 'server/schemas/changes.schema.json';

/** Every file that is made from rules and canvases: its path relative to the project, with slashes, and what has to stand in it. */
export function generatedFiles(): Map<string, string> {
  return new Map([
    ['snippets/canvasmark.json', `${JSON.stringify(snippets(), null, 2)}\n`],
    [configurationSchemaFile, `${JSON.stringify(configurationSchema(), null, 2)}\n`],
    [changesSchemaFile, `${JSON.stringify(changesJsonSchema(), null, 2)}\n`],
    [pictureSchemaFile, `${JSON.stringify(pictureJsonSchema(), null, 2)}\n`],
    [`${rulePages}/README.md`, ruleIndex(rules)],
    ...rules.map((rule): [string, string] => [`${rulePages}/${rule.id}.md`, rulePage(rule)]),
  ]);
}

function configurationSchema(): object {
  return schemasFor(vocabularyOf(rules, canvases)).json;
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
        prefix: prefixOf(canvas, buyer.id),
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
      prefix: prefixOf(canvas, block.id),
      description: block.question,
      body: bodyOf(blockTemplate(canvas, block, { depth: 2 })),
    };
    if (!isListed(block)) continue;
    found[`${canvas.name}: one item of ${block.name.toLowerCase()}`] = {
      prefix: `${prefixOf(canvas, block.id)}-item`,
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

/** What the snippets of a canvas begin with, where its id would be long to type. */
const SHORT: Readonly<Record<string, string>> = {
  'value-proposition': 'vp',
  'healthcare-value-proposition': 'hvp',
  'business-model': 'model',
  'value-chain': 'chain',
  'two-lane': 'lane',
  'job-map': 'map',
  'jtbd-strategy': 'jtbd',
  'customer-intimacy': 'intimacy',
};

/** `vp-jobs`; a name that says already where it belongs is enough (`lane-1`). */
function prefixOf(canvas: CanvasDefinition, id: string): string {
  const prefix = SHORT[canvas.id] ?? canvas.id;
  return id === prefix || id.startsWith(`${prefix}-`) ? id : `${prefix}-${id}`;
}
