import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/registry';
import { RuleSet } from '../../server/src/core/rules/rule-set';
import { Desk } from './command';

describe('canvasmark explain', () => {
  let desk: Desk;

  before(async () => {
    desk = await Desk.set();
  });

  after(() => desk.clear());

  /** The words of a text, wherever lines are broken. */
  const flat = (text: string): string => text.replace(/\s+/g, ' ');

  it('says what a rule finds, why that matters, and shows examples as they are', async () => {
    for (const id of ['vp/feature-without-benefit', 'text/list-marker']) {
      const rule = rules.find((each) => each.id === id);
      assert.ok(rule);
      const { code, stdout, stderr } = await desk.run(['explain', id]);
      assert.deepEqual({ code, stderr }, { code: 0, stderr: '' });
      assert.ok(stdout.startsWith(`# ${id}\n`));
      for (const words of [rule.summary, rule.why]) assert.ok(flat(stdout).includes(words), words);
      for (const example of [...rule.examples.violating, ...rule.examples.conforming]) {
        for (const line of example.markdown.replace(/[«»]/g, '').split('\n'))
          assert.ok(stdout.includes(line), line);
      }
      assert.doesNotMatch(stdout, /^```/m);
    }
  });

  it('fits prose into the usual width', async () => {
    const { stdout } = await desk.run(['explain', 'vp/feature-without-benefit']);
    const prose = stdout.split('\n').filter((line) => !line.includes('│'));
    assert.ok(prose.every((line) => line.length <= 80));
  });

  it('lists the rules with what they find, family by family', async () => {
    const { code, stdout } = await desk.run(['explain']);
    assert.equal(code, 0);
    const recommended = new RuleSet(rules);
    for (const rule of rules) {
      const level = recommended.isOn(rule) ? recommended.levelOf(rule, undefined) : 'off';
      assert.ok(flat(stdout).includes(`${rule.id} ${flat(rule.summary)} (${level}`), rule.id);
    }
    const listed = [...stdout.matchAll(/^([a-z]+)\/[a-z0-9-]+ /gm)].map(([, family]) => family);
    assert.equal(listed.length, rules.length);
    const changes = listed.filter((family, index) => family !== listed[index - 1]);
    assert.deepEqual(changes, [...new Set(listed)], 'each family stands in one place');
    assert.equal([...stdout.matchAll(/(?:^|\n\n)[A-Z][^\n]*\n\n[a-z]+\//g)].length, changes.length);
  });

  it('says how loud a rule is in each profile, and what can be set', async () => {
    const rule = rules.find(({ options }) => options);
    assert.ok(rule?.options);
    const { stdout } = await desk.run(['explain', rule.id]);
    assert.match(flat(stdout), /(?:in every profile|in the profile)/);
    for (const [name, { description }] of Object.entries(rule.options))
      assert.ok(flat(stdout).includes(`- \`${name}\``) && flat(stdout).includes(flat(description)), name);
  });

  it('says which rule may have been meant', async () => {
    const misspelt = await desk.run(['explain', 'vp/feature-without-benefits']);
    assert.deepEqual(misspelt, {
      code: 2,
      stdout: '',
      stderr:
        'canvasmark: There is no rule “vp/feature-without-benefits”. Did you mean “vp/feature-without-benefit”?\n',
    });
    const short = await desk.run(['explain', 'list-marker']);
    assert.match(short.stderr, /Did you mean “text\/list-marker”\?/);
    const unknown = await desk.run(['explain', 'weather']);
    assert.deepEqual(
      [unknown.code, unknown.stderr],
      [2, 'canvasmark: There is no rule “weather”. “canvasmark explain” lists all rules.\n'],
    );
  });
});
