import assert from 'node:assert/strict';
import { ownDocuments } from '../../evaluate/documents';
import { kinds } from '../../evaluate/kinds';
import { readLabels } from '../../evaluate/labels';

describe('labels', () => {
  it('are read in either form', () => {
    const own = readLabels(
      '{"isCanvas": true, "expected": [{"line": 3, "kind": "missing-driver", "item": "Need", "text": "Drivers"}], "optional": [], "mustNotFlag": [{"line": 9, "kind": "vague-wording"}]}',
    );
    const other = readLabels(
      '{"is_canvas": true, "expected_flags": [{"line": 3, "kind": "missing-driver", "item": "Need", "text": "Drivers", "why": "three of four"}], "optional_flags": [], "must_not_flag": [{"line": 9, "tempting_kind": "vague-wording"}]}',
    );
    assert.deepEqual(other, own);
    assert.deepEqual(own.expected, [{ line: 3, kind: 'missing-driver', item: 'Need', text: 'Drivers' }]);
    assert.equal(
      readLabels('{"is_canvas": false, "expected_flags": [], "optional_flags": [], "must_not_flag": []}')
        .isCanvas,
      false,
    );
  });

  it('are not taken from anything else', () => {
    assert.throws(() => readLabels('[]'));
    assert.throws(() => readLabels('{}'));
    assert.throws(() =>
      readLabels('{"isCanvas": true, "expected": [{}], "optional": [], "mustNotFlag": []}'),
    );
  });

  it('stand at the lines whose words they quote, and are of known kinds', async () => {
    const documents = await ownDocuments();
    assert.ok(documents.length >= 14);
    for (const { name, text, labels } of documents) {
      const lines = text.split('\n');
      for (const { line, kind, text: words } of [
        ...labels.expected,
        ...labels.optional,
        ...labels.mustNotFlag,
      ]) {
        assert.equal(lines[line - 1], words, `${name}:${line}`);
        assert.ok(
          kinds.some((known) => known.name === kind),
          `${name}:${line} ${kind}`,
        );
      }
    }
  });

  it('expect nothing where there is no canvas', async () => {
    const others = (await ownDocuments()).filter(({ labels }) => !labels.isCanvas);
    assert.ok(others.length >= 4);
    for (const { name, labels } of others) assert.deepEqual(labels.expected, [], name);
  });
});
