import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic } from 'vscode-languageclient';
import { actionsFor } from '../../../client/src/preview/finding-actions';

describe('what can be done about a finding in the picture', () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };
  const finding = (code: string, message: string) => ({ range, code, message }) satisfies Diagnostic;
  const action = (title: string, about: Diagnostic, kind = 'quickfix'): CodeAction => ({
    title,
    kind,
    diagnostics: [about],
  });
  const vague = finding('text/vague-word', '“Modern” is vague.');
  const need = finding('vp/driver-missing', '“Need” is missing.');
  const influence = finding('vp/driver-missing', '“Influence” is missing.');
  const menu = [
    action('Say how much', vague),
    action('Add need', need),
    action('Add influence', influence),
    action('Ignore text/vague-word', vague, 'quickfix.ignore'),
    action('Ignore vp/driver-missing', need, 'quickfix.ignore'),
  ];
  const titles = (message: string): string[] => actionsFor(message, menu).map(({ title }) => title);

  it('is what mends it, and nothing for what else is found at the place', () => {
    assert.deepEqual(titles(vague.message), ['Say how much', 'Ignore text/vague-word']);
    assert.deepEqual(titles('Something without a fix.'), []);
  });

  it('is also what silences its rule, which is offered once for several of its findings', () => {
    assert.deepEqual(titles(need.message), ['Add need', 'Ignore vp/driver-missing']);
    assert.deepEqual(titles(influence.message), ['Add influence', 'Ignore vp/driver-missing']);
  });
});
