import assert from 'node:assert/strict';
import { dirname } from 'node:path/posix';
import { load } from 'js-yaml';
import { generatedFiles, rulePages, snippets } from '../../../scripts/generated-files';
import { canvases } from '../../../server/src/core/canvas/catalogue';
import { rules } from '../../../server/src/core/rules/registry';
import { familyOf, profiles } from '../../../server/src/core/rules/rule';
import { RuleSet } from '../../../server/src/core/rules/rule-set';

const LEVELS = { error: 'error', warning: 'warning', info: 'information', hint: 'hint' } as const;

describe('generated files', () => {
  const files = generatedFiles();

  const index = files.get(`${rulePages}/README.md`) ?? '';

  /** The rules that the index lists under a heading. */
  function listedUnder(heading: string): string[] {
    const [section = ''] = index.split(`\n## ${heading}\n`)[1]?.split('\n## ') ?? [];
    return [...section.matchAll(/^\| \[([^\]]+)\]\(([^)]+)\)/gm)].map(([, id, path]) => {
      assert.equal(path, `${id}.md`);
      return id ?? '';
    });
  }

  it('hold a page for every rule, and an index by canvas that lists each where it applies', () => {
    const everywhere = listedUnder('Every canvas');
    const seen = new Set(everywhere);
    for (const canvas of canvases) {
      const own = listedUnder(canvas.name);
      for (const id of own) seen.add(id);
      const meant = rules.filter(({ id, families }) =>
        (families ?? [familyOf(id)]).some((family) => canvas.families.includes(family)),
      );
      assert.deepEqual(own.toSorted(), meant.map(({ id }) => id).toSorted(), canvas.id);
      assert.deepEqual(
        own.filter((id) => everywhere.includes(id)),
        [],
      );
    }
    assert.deepEqual([...seen].sort(), rules.map(({ id }) => id).sort());
    for (const { id } of rules) assert.ok(files.has(`${rulePages}/${id}.md`), id);
  });

  it('hold an index whose table of contents leads to its headings', () => {
    const anchors = [...index.matchAll(/\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    const headings = [...index.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);
    assert.deepEqual(
      anchors,
      headings.map((heading) => heading.toLowerCase().replaceAll(' ', '-')),
    );
    assert.deepEqual(headings, ['Every canvas', ...canvases.map(({ name }) => name)]);
  });

  it('say on a rule’s page how loud it is in each profile, where it looks, and what can be set', () => {
    for (const rule of rules) {
      const page = files.get(`${rulePages}/${rule.id}.md`) ?? '';
      const head = page.split('\n## Why')[0] ?? '';
      for (const profile of profiles) {
        const set = new RuleSet(rules, { profile, rules: {} });
        const level = set.isOn(rule) ? LEVELS[set.levelOf(rule, undefined)] : 'off';
        const stated = new RegExp(`\\*\\*${level}\\*\\* in (?:every profile|[^*]*\`${profile}\`)`, 'i');
        assert.match(head, stated, `${rule.id} in ${profile}`);
      }
      for (const { id, families } of canvases) {
        const meant = (rule.families ?? [familyOf(rule.id)]).some((family) => families.includes(family));
        assert.equal(head.includes(`\`${id}\``), meant, `${rule.id} and ${id}`);
      }
      for (const [name, option] of Object.entries(rule.options ?? {})) {
        assert.ok(page.includes(`- \`${name}\``), `${rule.id}: ${name}`);
        assert.ok(page.includes(option.description), `${rule.id}: ${name}`);
      }
    }
  });

  it('show settings that a configuration takes, and that change nothing', () => {
    for (const rule of rules.filter(({ options }) => options)) {
      const page = files.get(`${rulePages}/${rule.id}.md`) ?? '';
      const yaml = /```yaml\n([\s\S]*?)\n```/.exec(page)?.[1] ?? '';
      const defaults = Object.entries(rule.options ?? {}).map(([name, option]) => [name, option.default]);
      assert.deepEqual(load(yaml), { rules: { [rule.id]: Object.fromEntries(defaults) } });
    }
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
      'hvp-patients',
      'chain-engage',
      'lane-1',
      'map-define',
      'model-key-partners-item',
      'assumptions',
    ])
      assert.ok(prefixes.includes(prefix), prefix);
  });
});
