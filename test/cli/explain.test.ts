import assert from 'node:assert/strict';
import { rules } from '../../server/src/core/rules/registry';
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

  it('lists the rules with what they find', async () => {
    const { code, stdout } = await desk.run(['explain']);
    assert.equal(code, 0);
    for (const { id, summary, level } of rules) {
      assert.ok(flat(stdout).includes(`${id} ${flat(summary)} (${level})`), id);
    }
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
