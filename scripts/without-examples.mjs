import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/**
 * Leaves the examples of rules out of a bundle: they make the rules' pages and tests, which a language server has no use for, and
 * are half of what a rule says.
 * @type {import('esbuild').Plugin}
 */
export const withoutExamples = {
  name: 'without-examples',
  setup(build) {
    build.onLoad({ filter: /[\\/]core[\\/]rules[\\/][a-z]+[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
      return { contents: withoutProperty(file, text), loader: 'ts' };
    });
  },
};

/** @param {ts.SourceFile} file @param {string} text */
function withoutProperty(file, text) {
  let contents = '';
  let at = 0;
  const visit = (/** @type {ts.Node} */ node) => {
    if (!ts.isPropertyAssignment(node) || node.name.getText() !== 'examples')
      return ts.forEachChild(node, visit);
    contents += `${text.slice(at, node.initializer.getStart())}{}`;
    at = node.initializer.getEnd();
  };
  visit(file);
  return contents + text.slice(at);
}
