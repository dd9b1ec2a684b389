import assert from 'node:assert/strict';
import { projectSettings, runInEmacs, whyNoEmacs } from './emacs';
import { plan, resembling } from './plan';

describe('Emacs, configured as documented', () => {
  before(function () {
    const why = whyNoEmacs();
    if (why === undefined) return;
    console.log(`Skipped: ${why}.`);
    this.skip();
  });

  it('shows findings of canvases while one types, and none of ordinary Markdown', async () => {
    const found = await runInEmacs('diagnostics', {
      'plan.md': plan,
      'notes.md': '# Notes\n\n- Ask Ruth -> P9\n',
    });
    assert.deepEqual(found, { words: 'P9', line: 21, severity: 'eglot-error', ordinary: 0 });
  });

  it('takes a quick fix from its menu', async () => {
    const { titles, text } = await runInEmacs('code-action', { 'plan.md': plan });
    assert.equal(text, plan.replace('lights up', 'lights up, which means …'));
    assert.ok(
      Array.isArray(titles) && titles.some((title) => /Ignore vp\/feature-without-benefit here/.test(title)),
    );
  });

  it('takes the settings of a project', async () => {
    const files = { 'resembling.md': resembling, '.dir-locals.el': await projectSettings() };
    assert.deepEqual(await runInEmacs('settings', files), { found: 1 });
  });

  it('renames an id with all that links to it, in every file', async () => {
    const offer =
      '---\ncanvas: value-proposition\n---\n\n# Offer\n\n## Benefits\n\n- B1: Nobody counts pills -> [J1](plan.md#jobs)\n';
    const renamed = await runInEmacs('rename', { 'plan.md': plan, 'offer.md': offer });
    assert.deepEqual(renamed, { plan: plan.replaceAll('J1', 'J7'), offer: offer.replaceAll('J1', 'J7') });
  });
});
