import assert from 'node:assert/strict';
import { chosenFiles } from '../../../server/src/configuration/chosen-files';

describe('the files that a configuration chooses', () => {
  const files = ['plan.md', 'docs/a.md', 'docs/deep/b.md', 'archive/2019/old.md', 'docs/.draft/c.md'];
  const cases: readonly [string, Parameters<typeof chosenFiles>[0], string[]][] = [
    ['all, when nothing is said', {}, files],
    ['none, when nothing is included', { include: [] }, []],
    ['by a glob', { include: ['docs/**/*.md'] }, ['docs/a.md', 'docs/deep/b.md', 'docs/.draft/c.md']],
    ['in a folder', { include: ['docs/'] }, ['docs/a.md', 'docs/deep/b.md', 'docs/.draft/c.md']],
    ['in this folder alone', { include: ['*.md'] }, ['plan.md']],
    [
      'but for those excluded',
      { exclude: ['archive', '**/.draft'] },
      ['plan.md', 'docs/a.md', 'docs/deep/b.md'],
    ],
    ['of those included', { include: ['./docs'], exclude: ['**/b.md', '**/c.md'] }, ['docs/a.md']],
  ];
  for (const [what, choices, chosen] of cases)
    it(what, () => assert.deepEqual(files.filter(chosenFiles(choices)), chosen));
});
