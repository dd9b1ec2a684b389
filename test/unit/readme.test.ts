import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { standardConfiguration } from '../../server/src/core/configuration/standard';
import { StrategyDocument } from '../../server/src/core/strategy-document';

describe('the README', () => {
  it('shows a document in which nothing is found, since it is the first that people copy', async () => {
    const readme = await readFile(join(import.meta.dirname, '../../README.md'), 'utf8');
    const [, example = ''] = /^```markdown\n(.*?)^```$/ms.exec(readme) ?? [];
    const document = StrategyDocument.from(example, {
      detect: 'named',
      configuration: standardConfiguration,
    });
    assert.equal(document.canvases.length, 1);
    assert.deepEqual(
      document.findings().map(({ finding }) => finding.message),
      [],
    );
  });
});
