import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A text that the program has in it, with `{0}`, `{1}` ... for what is filled in, and where it stands. */
export interface EnglishText {
  readonly form: string;
  readonly file: string;
  /** The name of the property that it is the value of, or of the function (`say`) that it is handed to; or a part of such a text. */
  readonly property: string | undefined;
}

const project = join(import.meta.dirname, '..', '..', '..');

/** Every text written out under a folder or in a file of the project, but those of rules' examples. */
export function englishTexts(...paths: readonly string[]): EnglishText[] {
  return paths.flatMap((path) =>
    sources(path).flatMap((file) => {
      const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true);
      return textsIn(source).map((found) => ({ ...found, file }));
    }),
  );
}

/** Whatever way places are numbered: the same form for the same words. */
export function withoutNumbers(form: string): string {
  return form.replace(/\{\d+\}/g, '{}');
}

function read(file: string): string {
  return readFileSync(join(project, file), 'utf8');
}

function sources(path: string): string[] {
  if (!statSync(join(project, path)).isDirectory()) return [path];
  return readdirSync(join(project, path), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(path, file))
    .sort();
}

function textsIn(node: ts.Node, property?: string): Omit<EnglishText, 'file'>[] {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return [];
  const within = isComparison(node)
    ? undefined
    : ts.isPropertyAssignment(node)
      ? node.name.getText()
      : (sayerOf(node) ?? property);
  if (
    within === 'examples' &&
    ts.isPropertyAssignment(node) &&
    ts.isObjectLiteralExpression(node.initializer)
  )
    return [];
  const form = formOf(node);
  const inside: Omit<EnglishText, 'file'>[] = [];
  const look = (child: ts.Node): void => {
    inside.push(...textsIn(child, within));
  };
  // Pieces of a text that is put together are no texts of their own, but what is filled in may be.
  if (form === undefined) node.forEachChild(look);
  else for (const filler of fillersIn(node)) look(filler);
  return form === undefined ? inside : [{ form, property: within }, ...inside];
}

/** The function that says what it is given in the language of whoever asks; undefined where none is called. */
function sayerOf(node: ts.Node): string | undefined {
  return ts.isCallExpression(node) ? /(?:^|\.)(say|spoken)$/.exec(node.expression.getText())?.[1] : undefined;
}

/** What is written as one text: in quotation marks, as a template, or as several of them joined by `+`. */
function formOf(node: ts.Node): string | undefined {
  let places = 0;
  const words = (each: ts.Node): string | undefined => {
    if (ts.isStringLiteralLike(each)) return each.text;
    if (ts.isTemplateExpression(each))
      return (
        each.head.text + each.templateSpans.map(({ literal }) => `{${places++}}${literal.text}`).join('')
      );
    if (!isJoined(each)) return undefined;
    const left = words(each.left);
    const right = left === undefined ? undefined : words(each.right);
    return right === undefined ? undefined : left + right;
  };
  return words(node);
}

/** What is compared is not said. */
function isComparison(node: ts.Node): boolean {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken;
}

function fillersIn(node: ts.Node): ts.Node[] {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  return isJoined(node) ? [...fillersIn(node.left), ...fillersIn(node.right)] : [];
}

function isJoined(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}
