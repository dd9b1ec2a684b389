import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentsOf, ordinaryDocuments, ownDocuments, shownName } from '../../evaluate/documents';
import { byKind, judge, part, share } from '../../evaluate/tally';

describe('the documents that are looked at', () => {
  let corpus: string;
  before(async () => {
    corpus = await mkdtemp(join(tmpdir(), 'canvasmark-corpus-'));
    await mkdir(join(corpus, 'docs'));
    await writeFile(
      join(corpus, 'docs', 'night-line.md'),
      '# Night line\n\n## Jobs\n\n- Sleep until the alarm rings\n- A smartwatch\n\n## Pains\n\n- Waits for a call back until noon\n\n## Features\n\n- Two phones\n- Nurse who knows the file, so nobody tells it twice\n',
    );
    await writeFile(
      join(corpus, 'docs', 'night-line.expected.json'),
      JSON.stringify({
        is_canvas: true,
        expected_flags: [
          { line: 6, kind: 'job-as-solution', text: '- A smartwatch' },
          { line: 14, kind: 'feature-without-benefit', text: '- Two phones' },
          { line: 10, kind: 'vague-wording', text: '- Waits for a call back until noon' },
        ],
        optional_flags: [],
        must_not_flag: [{ line: 5, tempting_kind: 'job-as-solution' }],
      }),
    );
  });
  after(() => rm(corpus, { recursive: true }));

  it('are those of a folder and of its folder “docs”, compared with what is found in them', async () => {
    const judged = judge(await documentsOf(corpus));
    assert.deepEqual(
      judged.map(({ document }) => [document.name, document.heldBack]),
      [['night-line', false]],
    );
    assert.deepEqual(
      byKind(judged).map(({ name, found, expected }) => [name, found, expected]),
      [
        ['job-as-solution', 1, 1],
        ['feature-without-benefit', 1, 1],
        ['vague-wording', 0, 1],
      ],
    );
    assert.equal(part(share('all', judged, () => true)), 2 / 3);
    assert.deepEqual(judged[0]?.comparison.falseAlarms, []);
  });

  it('are none where there is no such folder', async () => {
    assert.deepEqual(await documentsOf(join(corpus, 'nowhere')), []);
  });

  it('hold back those with an odd number', async () => {
    for (const { name, heldBack } of await ownDocuments())
      assert.equal(heldBack, /^\d*[13579]-/.test(name), name);
  });

  it('are, of ordinary ones, those of this project and ten of its packages', async () => {
    const names = [...(await ordinaryDocuments()).keys()].map(shownName);
    assert.equal(names.length, 12);
    assert.deepEqual(names.slice(0, 2), ['README.md', 'CHANGELOG.md']);
    assert.ok(names.slice(2).every((name) => name.startsWith('node_modules/')));
  });
});
