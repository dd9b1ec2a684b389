import assert from 'node:assert/strict';
import { entriesOf } from '../../../client/src/documents/entries';
import { type FindingFilter, hasWanted, holdsWanted } from '../../../client/src/documents/finding-filter';
import type { DocumentNode, DocumentSummary } from '../../../server/src/protocol';

const plain: DocumentNode = {
  kind: 'item',
  name: 'J1 Sleep',
  at: { line: 0, character: 0 },
};
const weak: DocumentNode = {
  ...plain,
  served: false,
  findings: [{ rule: 'vp/job-uncovered', level: 'warning', message: 'Nothing helps with it.' }],
};
const hinted: DocumentNode = {
  ...plain,
  findings: [{ rule: 'text/vague', level: 'hint', message: 'Say how much.' }],
};
const summary: DocumentSummary = {
  uri: 'file:///notes/care.md',
  canvases: [{ name: 'Value proposition', title: 'Care' }],
  findings: { error: 0, warning: 1, info: 0, hint: 1 },
  coverage: { covered: 1, all: 2 },
  rules: ['text/vague', 'vp/job-uncovered'],
};

describe('the filter of the view of the workspace', () => {
  const cases: readonly [FindingFilter, plain: boolean, weak: boolean, hinted: boolean][] = [
    [{ by: 'nothing' }, true, true, true],
    [{ by: 'findings' }, false, true, false],
    [{ by: 'unserved' }, false, true, false],
    [{ by: 'level', level: 'warning' }, false, true, false],
    [{ by: 'rule', rule: 'text/vague' }, false, false, true],
  ];
  for (const [filter, ...wanted] of cases)
    it(`keeps what has what it is narrowed to, and what holds that: ${JSON.stringify(filter)}`, () => {
      for (const [index, node] of [plain, weak, hinted].entries()) {
        assert.equal(holdsWanted(node, filter), wanted[index]);
        assert.equal(holdsWanted({ ...plain, kind: 'block', children: [node] }, filter), wanted[index]);
      }
      assert.equal(hasWanted(summary, filter), true);
    });

  it('leaves out documents without it', () => {
    assert.equal(hasWanted(summary, { by: 'level', level: 'error' }), false);
    assert.equal(hasWanted(summary, { by: 'rule', rule: 'ref/unknown-id' }), false);
    assert.equal(hasWanted({ ...summary, coverage: null }, { by: 'unserved' }), false);
    assert.equal(hasWanted({ ...summary, coverage: { covered: 2, all: 2 } }, { by: 'unserved' }), false);
  });
});

describe('entries of the view of the workspace', () => {
  it('are told apart where they have the same name, and stay the same while others come', () => {
    const parent = { kind: 'document', uri: summary.uri, summary } as const;
    const other = { ...plain, name: 'J2 Wake' };
    const before = entriesOf([plain, plain], parent).map(({ id }) => id);
    const after = entriesOf([other, plain, plain], parent).map(({ id }) => id);
    assert.equal(new Set(before).size, 2);
    assert.deepEqual(after.slice(1), before);
  });
});
