import assert from 'node:assert/strict';
import { builtIn } from '../../../server/src/configuration/built-in';
import { keysAt, schemasAt } from '../../../server/src/configuration/json-schema';
import { schemasFor } from '../../../server/src/configuration/read';
import { rules } from '../../../server/src/core/rules/registry';
import { vocabulary } from './vocabulary';

describe('the JSON schema of configuration files', () => {
  const schema = schemasFor(builtIn).json;

  it('names every rule, with what it finds and its usual level', () => {
    assert.deepEqual(
      keysAt(schema, ['rules']),
      rules.map(({ id }) => id),
    );
    for (const { id, summary, level, profiles } of rules) {
      const [found] = schemasAt(schema, ['rules', id]);
      assert.equal(found?.description, `${summary} Usually: ${profiles?.recommended ?? level}.`);
    }
  });

  it('names every option of a rule, with its default', () => {
    const own = schemasFor(vocabulary).json;
    assert.deepEqual(keysAt(own, ['rules', 'text/long-item']), ['level', 'words', 'units', 'style']);
    const [words] = schemasAt(own, ['rules', 'text/long-item', 'words']);
    assert.equal(words?.type, 'number');
    assert.equal(words?.default, 40);
  });

  it('says of every setting what it is for', () => {
    const silent: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'properties')
          for (const [name, property] of Object.entries(inner)) {
            const isSaid = JSON.stringify(property).includes('"description"') || '$ref' in Object(property);
            if (!isSaid && !JSON.stringify(property).includes('$ref')) silent.push(`${path}/${name}`);
          }
        walk(inner, `${path}/${key}`);
      }
    };
    walk(schema, '');
    assert.deepEqual(silent, []);
  });

  it('allows nothing that nobody knows', () => {
    for (const path of [[], ['terms'], ['canvases', 0], ['canvases', 0, 'blocks', 0]])
      assert.equal(schemasAt(schema, path)[0]?.additionalProperties, false, path.join('/'));
  });
});
