import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const project = join(import.meta.dirname, '..', '..', '..');
const read = (file: string): string => readFileSync(join(project, file), 'utf8');
const textsOf = (file: string): Record<string, string> => JSON.parse(read(file));

/** Keys of the manifest whose values people read. */
const shown = new Set([
  'name',
  'contextualTitle',
  'title',
  'description',
  'markdownDescription',
  'altText',
  'label',
  'contents',
]);
const shownLists = new Set(['markdownEnumDescriptions', 'enumDescriptions', 'enumItemLabels']);

/** The texts of the manifest that people read. The name of the product is the same in every language. */
function manifestTexts(value: unknown, isShown = false): string[] {
  if (typeof value === 'string') return isShown && value !== 'Canvasmark' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((each) => manifestTexts(each, isShown));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const isText = typeof each === 'string' ? shown.has(key) : shownLists.has(key);
    return manifestTexts(each, isText);
  });
}

/** What the extension says through `l10n.t`, or through the function that stands for it, and what its pages say through `t`. */
function spokenTexts(look: (node: ts.Node) => string[] = textsIn): string[] {
  return [...textsOfFolder('src', look), ...textsOfFolder('webview', look)];
}

function textsOfFolder(folder: string, look: (node: ts.Node) => string[]): string[] {
  const files = readdirSync(join(project, 'client', folder), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const path = join('client', folder, file);
      return look(ts.createSourceFile(path, read(path), ts.ScriptTarget.ES2022, true));
    });
}

function textsIn(node: ts.Node): string[] {
  const own = isSpoken(node) ? [textOf(node)] : [];
  const inside: string[] = [];
  node.forEachChild((child) => {
    inside.push(...textsIn(child));
  });
  return [...own, ...inside];
}

function isSpoken(node: ts.Node): node is ts.CallExpression {
  return ts.isCallExpression(node) && /^(?:l10n\.)?t$/.test(node.expression.getText());
}

function textOf({ arguments: [text] }: ts.CallExpression): string {
  assert.ok(text && ts.isStringLiteralLike(text), 'a text that is translated has to be written out');
  return text.text;
}

/** What is written in a page as people write: with a capital, or as several words. Keys, classes and selectors are not. */
const WORDS =
  /^(?!Arrow|Enter$|Escape$|Home$|End$|Tab$|F\d+$)\p{Lu}\p{Ll}|\p{L}{2,} \p{L}+ \p{L}|^[^:.[=>]*\p{L}{3} \{/u;

/** What a page has in it besides what it says through `t`. */
function unsaid(node: ts.Node): string[] {
  if (isSpoken(node) || ts.isTypeNode(node) || ts.isImportDeclaration(node)) return [];
  const texts = ts.isTemplateExpression(node)
    ? [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('{}')]
    : ts.isStringLiteralLike(node)
      ? [node.text]
      : [];
  const inside: string[] = [];
  node.forEachChild((child) => {
    inside.push(...unsaid(child));
  });
  return [...texts.filter((text) => WORDS.test(text)), ...inside];
}

/** What is shown without asking for its translation. */
function untranslated(node: ts.Node): string[] {
  const inside: string[] = [];
  node.forEachChild((child) => {
    inside.push(...untranslated(child));
  });
  if (!isShownText(node)) return inside;
  return [...inside, node.getText()];
}

/** Whether a node is a text that stands where VS Code shows it: in a message, or as a title. */
function isShownText(node: ts.Node): boolean {
  const isTemplate = ts.isTemplateExpression(node);
  if (!(isTemplate || ts.isStringLiteralLike(node))) return false;
  const texts = isTemplate ? [node.head, ...node.templateSpans.map(({ literal }) => literal)] : [node];
  if (!texts.some(({ text }) => /\p{L}{2}/u.test(text))) return false;
  const { parent } = node;
  if (ts.isCallExpression(parent))
    return /^window\.(?:show\w+Message|setStatusBarMessage)$/.test(parent.expression.getText());
  if (ts.isBinaryExpression(parent)) return /\.(?:title|tooltip)$/.test(parent.left.getText());
  return ts.isPropertyAssignment(parent) && /^(?:title|placeHolder|tooltip)$/.test(parent.name.getText());
}

const places = (text: string): string[] => [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();

describe('What the extension says', () => {
  it('stands in the manifest by names, each of which has its text and its translation', () => {
    const { contributes, capabilities } = JSON.parse(read('package.json'));
    const named = manifestTexts({ contributes, capabilities }).map((text) => {
      assert.match(text, /^%.+%$/, `write "${text}" into package.nls.json, and its name into package.json`);
      return text.slice(1, -1);
    });
    const english = textsOf('package.nls.json');
    const german = textsOf('package.nls.de.json');
    assert.deepEqual(Object.keys(english).sort(), [...new Set(named)].sort());
    assert.deepEqual(Object.keys(german).sort(), Object.keys(english).sort());
    for (const [name, text] of Object.entries(german)) {
      assert.notEqual(text.trim(), '', name);
      const commands = (words: string | undefined): unknown => words?.match(/\(command:[^)]*\)/g);
      assert.deepEqual(commands(text), commands(english[name]), name);
    }
  });

  it('is translated wherever it is shown', () => {
    assert.deepEqual(spokenTexts(untranslated), []);
    assert.deepEqual(textsOfFolder('webview', unsaid), []);
  });

  it('has its translation where the program says it, with the same places, and nothing else has one', () => {
    const german = textsOf('l10n/bundle.l10n.de.json');
    assert.deepEqual(Object.keys(german).sort(), [...new Set(spokenTexts())].sort());
    for (const [text, translation] of Object.entries(german)) {
      assert.notEqual(translation.trim(), '', text);
      assert.deepEqual(places(translation), places(text), text);
    }
  });
});
