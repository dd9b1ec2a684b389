import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startingJson, startingYaml } from '../../../server/src/cli/starting-configuration';
import { builtIn } from '../../../server/src/configuration/built-in';
import { readConfiguration } from '../../../server/src/configuration/read';

describe('the configuration that the README shows', () => {
  it('is right', async () => {
    const readme = await readFile(join(import.meta.dirname, '../../../README.md'), 'utf8');
    const [, shown = ''] = /```yaml\n(profile: [^`]+)```/.exec(readme) ?? [];
    const { choices, problems } = readConfiguration(shown, builtIn);
    assert.deepEqual(problems, []);
    assert.ok(Object.keys(choices).length > 2);
  });
});

describe('the configuration that one begins with', () => {
  it('changes nothing', () => {
    assert.deepEqual(readConfiguration(startingYaml, builtIn), {
      choices: { profile: 'recommended' },
      problems: [],
    });
    const { choices, problems } = readConfiguration(startingJson, builtIn);
    assert.deepEqual(problems, []);
    assert.deepEqual(JSON.parse(JSON.stringify(choices)), {
      profile: 'recommended',
      rules: {},
      terms: { products: [], fine: [] },
    });
  });

  it('is right in all its examples, and shows every setting', () => {
    const uncommented = startingYaml.replace(/^# (?=[a-z]+:|\s)/gm, '');
    const { choices, problems } = readConfiguration(uncommented, builtIn);
    assert.deepEqual(problems, []);
    const shown = Object.keys(choices).sort();
    assert.deepEqual(shown, [
      'buyers',
      'canvases',
      'drivers',
      'exclude',
      'include',
      'picture',
      'profile',
      'rules',
      'terms',
    ]);
  });
});
