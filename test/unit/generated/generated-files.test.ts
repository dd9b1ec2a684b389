import assert from 'node:assert/strict';
import { dirname, join } from 'node:path/posix';
import { generatedFiles, rulePages, snippets } from '../../../scripts/generated-files';
import { rules } from '../../../server/src/core/rules/registry';

describe('generated files', () => {
  const files = generatedFiles();

  it('hold a page for every rule, and an index whose links lead to the pages', () => {
    const index = files.get(`${rulePages}/README.md`) ?? '';
    const linked = [...index.matchAll(/\]\(([^)]+)\)/g)].map((match) => join(rulePages, match[1] ?? ''));
    assert.deepEqual(
      linked,
      rules.map((rule) => `${rulePages}/${rule.id}.md`),
    );
    for (const path of linked) assert.ok(files.has(path), path);
  });

  it('name a rule’s folder after its family', () => {
    for (const rule of rules) assert.equal(dirname(rule.id), rule.id.split('/')[0]);
  });

  it('show on a rule’s page all that the rule says, and every example without marks', () => {
    for (const rule of rules) {
      const page = files.get(`${rulePages}/${rule.id}.md`) ?? '';
      for (const words of [rule.summary, rule.why, rule.source]) assert.ok(page.includes(words), words);
      const { violating, conforming, silent } = rule.examples;
      for (const { markdown } of [...violating, ...conforming, ...silent])
        assert.ok(page.includes(markdown.replace(/[«»]/g, '').trimEnd()), `${rule.id}: ${markdown}`);
      assert.doesNotMatch(page, /[«»]/);
    }
  });

  it('offer every snippet under a prefix of its own', () => {
    const prefixes = Object.values(snippets()).map((snippet) => snippet.prefix);
    assert.deepEqual(
      prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index),
      [],
    );
    for (const prefix of [
      'canvas-value-proposition',
      'canvas-healthcare-value-proposition',
      'canvas-ignore',
      'vp-jobs',
    ])
      assert.ok(prefixes.includes(prefix), prefix);
  });
});
