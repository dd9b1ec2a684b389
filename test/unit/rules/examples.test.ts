import assert from 'node:assert/strict';
import { canvasById } from '../../../server/src/core/canvas/catalogue';
import type { Configuration } from '../../../server/src/core/configuration/configuration';
import { standardConfiguration } from '../../../server/src/core/configuration/standard';
import { applyEdits, editsOf } from '../../../server/src/core/fixing/fix';
import { rules } from '../../../server/src/core/rules/registry';
import type { Example, Rule } from '../../../server/src/core/rules/rule';
import { RuleSet } from '../../../server/src/core/rules/rule-set';
import { StrategyDocument } from '../../../server/src/core/strategy-document';

/** An example as a whole document: marks taken off, and under a marker where it brings none of its own. */
function documentOf(example: Example): { text: string; marked: string[] } {
  const canvas = example.canvas ?? 'value-proposition';
  assert.ok(canvasById(canvas), `no canvas ${canvas}`);
  const opens = /<!--\s*canvas\s*:|^---\n[\s\S]*?\bcanvas:/.test(example.markdown);
  const whole = opens ? example.markdown : `# Example\n<!-- canvas: ${canvas} -->\n\n${example.markdown}`;
  const marked = [...whole.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? '');
  return { text: whole.replace(/[«»]/g, ''), marked };
}

/** Rules that only the profile `odi` has are looked at in that one. */
const odi: Configuration = {
  ...standardConfiguration,
  rules: new RuleSet(rules, { profile: 'odi', rules: {} }),
};

function read(text: string, rule: Rule): StrategyDocument {
  const configuration = standardConfiguration.rules.isOn(rule) ? standardConfiguration : odi;
  return StrategyDocument.from(text, { detect: 'named', configuration });
}

function found(document: StrategyDocument, rule: string): string[] {
  assert.deepEqual(document.failures, []);
  const { text } = document.markdown;
  return document
    .findings()
    .flatMap(({ finding, start, end }) => (finding.rule === rule ? [text.slice(start, end)] : []));
}

for (const rule of rules) {
  describe(rule.id, () => {
    for (const example of rule.examples.violating) {
      it(`finds: ${example.title}`, () => {
        const { text, marked } = documentOf(example);
        assert.ok(marked.length > 0, 'a violating example marks what is found with «»');
        assert.deepEqual(found(read(text, rule), rule.id), marked);
      });
      if (example.fixed === undefined) continue;
      it(`mends: ${example.title}`, () => {
        const { text } = documentOf(example);
        const document = read(text, rule);
        const first = document.findings().find(({ finding }) => finding.rule === rule.id);
        const canvas = document.canvases[0];
        const fix = first?.finding.fixes[0];
        assert.ok(fix, 'the finding has a fix');
        const mended = applyEdits(text, editsOf(fix, canvas, document));
        assert.equal(mended, documentOf({ ...example, markdown: example.fixed ?? '' }).text);
        const again = read(mended, rule)
          .findings()
          .filter(({ finding }) => finding.rule === rule.id);
        const before = document.findings().filter(({ finding }) => finding.rule === rule.id);
        assert.equal(
          again.length,
          before.length - 1,
          'the fix mends its finding, and only needs to be applied once',
        );
      });
    }
    for (const example of [...rule.examples.conforming, ...rule.examples.silent]) {
      it(`is silent: ${example.title}`, () => {
        assert.deepEqual(found(read(documentOf(example).text, rule), rule.id), []);
      });
    }
  });
}
