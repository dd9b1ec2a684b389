import assert from 'node:assert/strict';
import { runInNeovim } from './neovim';
import { plan, resembling } from './plan';

describe('Neovim, configured as documented', () => {
  it('shows findings of canvases while one types, and none of ordinary Markdown', async () => {
    const found = await runInNeovim('diagnostics', {
      'plan.md': plan,
      'notes.md': '# Notes\n\n- Ask Ruth -> P9\n',
    });
    assert.deepEqual(
      { ...found, message: String(found['message']).includes('P9') },
      {
        line: 20,
        column: Buffer.byteLength('- PR1: 🩺 Rings when nobody came -> J1, '),
        message: true,
        severity: 1,
        ordinary: 0,
      },
    );
  });

  it('takes a quick fix from its menu', async () => {
    const { titles, text } = await runInNeovim('code-action', { 'plan.md': plan });
    assert.equal(text, plan.replace('lights up', 'lights up, which means …'));
    assert.ok(
      Array.isArray(titles) && titles.some((title) => /Ignore vp\/feature-without-benefit here/.test(title)),
    );
  });

  it('takes settings when it starts, and when they change', async () => {
    assert.deepEqual(await runInNeovim('settings', { 'resembling.md': resembling }), { found: 1 });
  });

  it('renames an id with all that links to it, in every file', async () => {
    const offer =
      '---\ncanvas: value-proposition\n---\n\n# Offer\n\n## Benefits\n\n- B1: Nobody counts pills -> [J1](plan.md#jobs)\n';
    const renamed = await runInNeovim('rename', { 'plan.md': plan, 'offer.md': offer });
    assert.deepEqual(renamed, { plan: plan.replaceAll('J1', 'J7'), offer: offer.replaceAll('J1', 'J7') });
  });
});
