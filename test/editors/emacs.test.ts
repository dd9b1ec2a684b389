import assert from 'node:assert/strict';
import { projectSettings, runInEmacs, whyNoEmacs } from './emacs';

const plan = `---
canvas: value-proposition
---

# Calm mornings

## Jobs

- J1: Take the right dose 🩺 without a list

## Pains

- P1: Forgets the evening dose

## Features

- F1: Pill box that lights up

## Pain relievers

- PR1: 🩺 Rings when nobody came -> J1, P9
`;

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
    const resembling =
      '# Calm\n\n## Jobs\n\n- J1: Sleep through\n\n## Pains\n\n- P1: Wakes at four\n\n## Pain relievers\n\n- PR1: Rings -> P9\n';
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
