import assert from 'node:assert/strict';
import {
  PrepareRenameRequest,
  RenameRequest,
  type TextEdit,
  WillRenameFilesRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { editsIn, plainClient } from './language-client';
import type { MarkedFiles } from './marked-files';
import { editorText } from './marked-text';
import { serversOverFiles } from './servers-over-files';

const vp = '# Night line\n<!-- canvas: value-proposition -->\n\n';
const hvp = '# Night line\n<!-- canvas: healthcare-value-proposition -->\n\n';

describe('renaming', () => {
  const over = serversOverFiles();

  /** The texts of files after an edit, as far as it changes them. */
  function changedIn(made: MarkedFiles, edit: WorkspaceEdit | null): Record<string, string> {
    return Object.fromEntries(
      editsIn(edit ?? undefined).map(([uri, edits]): [string, string] => {
        const name = made.nameOf(uri);
        return [name, applied(made.textOf(name), edits)];
      }),
    );
  }

  function applied(text: string, edits: readonly TextEdit[]): string {
    return TextDocument.applyEdits(editorText(text), [...edits]);
  }

  describe('an id', () => {
    async function rename(
      fixtures: Readonly<Record<string, string>>,
      newName: string,
      expected: Readonly<Record<string, string>>,
      caret = '|',
    ): Promise<void> {
      const made = await over(fixtures, { caret });
      const edit = await made.client.connection.sendRequest(RenameRequest.type, {
        ...made.files.caretIn(made.name),
        newName,
      });
      assert.deepEqual(changedIn(made.files, edit), expected);
    }

    async function refusal(fixture: string, newName?: string, caret = '|'): Promise<string> {
      const made = await over({ 'a.md': fixture }, { caret });
      const at = made.files.caretIn('a.md');
      const asked =
        newName === undefined
          ? made.client.connection.sendRequest(PrepareRenameRequest.type, at)
          : made.client.connection.sendRequest(RenameRequest.type, { ...at, newName });
      return asked.then(
        () => assert.fail('It was not refused.'),
        (error: Error) => error.message,
      );
    }

    it('changes it where it is given and in every link, in every file', () =>
      rename(
        {
          'a.md': `${vp}## Features\n\n- F1 Line -> B1\n- F2 List -> B11, "B1", **b1**\n\n## Benefits\n\n- **B|1**: Calm\n- B11 Sleep <- F1\n`,
          'b.md': `${vp}## Features\n\n- F4 Ride -> [B1](a.md#benefits), [B1](c.md)\n- F5 Bus -> B1\n`,
          'c.md': `${vp}## Benefits\n\n- B1 Something else\n\n## Remarks\n\nSee [B1](a.md).\n`,
          'notes.md': '# Notes\n\nSee [B1](a.md).\n',
        },
        'B7',
        {
          'a.md': `${vp}## Features\n\n- F1 Line -> B7\n- F2 List -> B11, "B1", **B7**\n\n## Benefits\n\n- **B7**: Calm\n- B11 Sleep <- F1\n`,
          'b.md': `${vp}## Features\n\n- F4 Ride -> [B7](a.md#benefits), [B1](c.md)\n- F5 Bus -> B1\n`,
          'c.md': `${vp}## Benefits\n\n- B1 Something else\n\n## Remarks\n\nSee [B7](a.md).\n`,
        },
      ));

    it('begins at a link as well, also at one into another file', () =>
      rename(
        {
          'a.md': `${vp}## Features\n\n- F1 Line -> [B|1](b.md)\n`,
          'b.md': `${vp}## Features\n\n- F1 Bus -> B1\n\n## Benefits\n\n- B1 Calm\n`,
        },
        'b7',
        {
          'a.md': `${vp}## Features\n\n- F1 Line -> [B7](b.md)\n`,
          'b.md': `${vp}## Features\n\n- F1 Bus -> B7\n\n## Benefits\n\n- B7 Calm\n`,
        },
      ));

    it('changes columns, fields, brackets, and the figures that tell more of an item', () =>
      rename(
        {
          'a.md': `${vp}## Jobs\n\n- J^1 Sleep\n- J2 Eat\n\n## Features\n\n- F1 Line\n  - Benefit: Calm\n  - Jobs: J2, J1\n\n## Gain creators\n\n| ID | Gain creator | Serves |\n|---|---|---|\n| GC1 | Rest | J1, J2 |\n\n## Gains\n\n- G1 Wakes up rested (J1)\n\n## How the jobs were rated\n\n| Id | Importance | Satisfaction |\n|---|---|---|\n| J1 | 9 | 3 |\n`,
        },
        'J3',
        {
          'a.md': `${vp}## Jobs\n\n- J3 Sleep\n- J2 Eat\n\n## Features\n\n- F1 Line\n  - Benefit: Calm\n  - Jobs: J2, J3\n\n## Gain creators\n\n| ID | Gain creator | Serves |\n|---|---|---|\n| GC1 | Rest | J3, J2 |\n\n## Gains\n\n- G1 Wakes up rested (J3)\n\n## How the jobs were rated\n\n| Id | Importance | Satisfaction |\n|---|---|---|\n| J3 | 9 | 3 |\n`,
        },
        '^',
      ));

    it('leaves words that are quoted', () =>
      rename(
        {
          'a.md': `${vp}## Jobs\n\n- J|1 Sleep\n\n## Gain creators\n\n- GC1 Rest -> "sleep"\n- GC2 Calm -> J1\n`,
        },
        'J2',
        {
          'a.md': `${vp}## Jobs\n\n- J2 Sleep\n\n## Gain creators\n\n- GC1 Rest -> "sleep"\n- GC2 Calm -> J2\n`,
        },
      ));

    it('changes one buyer’s item alone', () =>
      rename(
        {
          'a.md': `${hvp}## Patients\n\n### Jobs\n\n- J1 Sleep\n\n### Benefits\n\n- B1 Calm -> J1\n\n## Payers\n\n### Jobs\n\n- J|1 Save\n\n### Benefits\n\n- B1 Fewer -> J1\n`,
        },
        'J2',
        {
          'a.md': `${hvp}## Patients\n\n### Jobs\n\n- J1 Sleep\n\n### Benefits\n\n- B1 Calm -> J1\n\n## Payers\n\n### Jobs\n\n- J2 Save\n\n### Benefits\n\n- B1 Fewer -> J2\n`,
        },
      ));

    it('changes what an arrow says again of a benefit', () =>
      rename(
        {
          'a.md': `${vp}## Features\n\n- F1 Line -> B1 Nobody waits\n\n## Benefits\n\n- B|1 Nobody waits\n`,
        },
        'B2',
        { 'a.md': `${vp}## Features\n\n- F1 Line -> B2 Nobody waits\n\n## Benefits\n\n- B2 Nobody waits\n` },
      ));

    it('of a heading changes what leads to the heading', () =>
      rename(
        {
          'a.md': `${vp}## Features\n\n### F|1 Night line\n\nTwo nurses, so nobody waits.\n`,
          'b.md': `${vp}## Pain relievers\n\n- PR1 See [F1](a.md#f1-night-line) and [the line](a.md#f1-night-line)\n`,
        },
        'F3',
        {
          'a.md': `${vp}## Features\n\n### F3 Night line\n\nTwo nurses, so nobody waits.\n`,
          'b.md': `${vp}## Pain relievers\n\n- PR1 See [F3](a.md#f3-night-line) and [the line](a.md#f3-night-line)\n`,
        },
      ));

    it('keeps a byte order mark and line ends', () =>
      rename(
        {
          'a.md': `${vp}## Features\n\n- F1 Line -> [B|1](b.md)\n`.replaceAll('\n', '\r\n'),
          'b.md': `\uFEFF${vp}## Benefits\n\n- B1 Calm\n`,
        },
        'B2',
        {
          'a.md': `${vp}## Features\n\n- F1 Line -> [B2](b.md)\n`.replaceAll('\n', '\r\n'),
          'b.md': `\uFEFF${vp}## Benefits\n\n- B2 Calm\n`,
        },
      ));

    it('goes by files as they are, though nobody told that they changed', async () => {
      const made = await over({
        'a.md': `${vp}## Benefits\n\n- B|1 Calm\n`,
        'b.md': `${vp}## Features\n\n- F1 Line -> [B1](a.md)\n`,
      });
      const rename = (): Promise<WorkspaceEdit | null> =>
        made.client.connection.sendRequest(RenameRequest.type, {
          ...made.files.caretIn('a.md'),
          newName: 'B2',
        });
      await rename();
      const changed = `${vp}Longer than before.\n\n## Features\n\n- F1 Line -> [B1](a.md)\n`;
      await made.files.put('b.md', changed);
      const edits = new Map(editsIn((await rename()) ?? undefined));
      assert.equal(
        applied(changed, edits.get(made.files.uriOf('b.md')) ?? []),
        changed.replace('[B1]', '[B2]'),
      );
    });

    it('names versions of open documents, and none of files; plain changes for clients that know no versions', async () => {
      const fixtures = {
        'a.md': `${vp}## Benefits\n\n- B|1 Calm\n`,
        'b.md': `${vp}## Features\n\n- F1 Line -> [B1](a.md)\n`,
      };
      const able = await over(fixtures);
      const at = able.files.caretIn('a.md');
      const edit = await able.client.connection.sendRequest(RenameRequest.type, { ...at, newName: 'B2' });
      assert.deepEqual(
        edit?.documentChanges?.map((change) => 'textDocument' in change && change.textDocument.version),
        [1, null],
      );
      const plain = await over(fixtures, { capabilities: plainClient });
      const changes = await plain.client.connection.sendRequest(RenameRequest.type, {
        ...plain.files.caretIn('a.md'),
        newName: 'B2',
      });
      assert.deepEqual(Object.keys(changes ?? {}), ['changes']);
      assert.deepEqual(Object.keys(changedIn(plain.files, changes)), ['a.md', 'b.md']);
    });

    it('is prepared with the id alone', async () => {
      const made = await over({
        'a.md': `${vp}## Features\n\n- F1 Line -> [«B|1»](b.md)\n`,
        'b.md': `${vp}## Benefits\n\n- B1 Calm\n`,
      });
      const prepared = await made.client.connection.sendRequest(
        PrepareRenameRequest.type,
        made.files.caretIn('a.md'),
      );
      assert.ok(prepared && 'placeholder' in prepared);
      assert.equal(prepared.placeholder, 'B1');
      assert.deepEqual(
        made.files.found([{ uri: made.files.uriOf('a.md'), range: prepared.range }]),
        made.files.expected,
      );
    });

    it('is neither offered nor refused in ordinary Markdown', async () => {
      const made = await over({ 'a.md': '# Notes\n\n- F|1 Line\n' });
      const at = made.files.caretIn('a.md');
      assert.equal(await made.client.connection.sendRequest(PrepareRenameRequest.type, at), null);
    });

    const jobs = `${vp}## Jobs\n\n- J|1 Sleep through\n- J2 Eat well\n`;

    it('is refused where another item has the id', async () => {
      assert.equal(
        await refusal(jobs, 'J2'),
        'J2 is already the id of “Eat well” (Jobs), so links to it would lead to the wrong one. Take another number: J3 is free.',
      );
    });

    it('is refused where another buyer’s links would be caught', async () => {
      const text = `${hvp}## Patients\n\n### Jobs\n\n- J2 Sleep\n\n### Benefits\n\n- B1 Calm -> J1\n\n## Payers\n\n### Jobs\n\n- J|1 Save\n`;
      assert.match(await refusal(text, 'J2'), /^J2 is already the id of “Sleep” \(Jobs, Patients\)/);
    });

    it('is refused for what is no id, and for letters of other blocks', async () => {
      assert.equal(
        await refusal(jobs, 'sleep'),
        '“sleep” is no id, so nothing could link to it. Write letters and a number, such as J2.',
      );
      assert.match(
        await refusal(jobs, 'G7'),
        /^G7 would not be read as the id of one of the jobs .* begin with J\./,
      );
    });

    it('is refused for words, drivers, quotations, and ids that nothing carries', async () => {
      const cases: [string, RegExp][] = [
        [`${vp}## Jobs\n\n- J1 Sleep th|rough\n`, /^Only ids can be renamed here\. Put the caret on J1/],
        [`${vp}## Jobs\n\n- Sleep th|rough\n`, /^“Sleep through” has no id/],
        [`${vp}## Jobs\n\nWo|rds.\n\n- Sleep\n`, /caret on one, such as F1/],
        [`${vp}## Benefits\n\n- B1 Calm -> util|ity\n`, /^This is the name of a value driver/],
        [`${vp}## Benefits\n\n- B1 Calm -> "Sl|eep"\n`, /^“Sleep” names an item by its words/],
        [`${vp}## Benefits\n\n- B1 Calm -> J|9\n`, /^Nothing carries the id J9/],
        [`${vp}## Features\n\n- F1 Line -> [B|9](b.md#x)\n`, /^Nothing in b\.md carries the id B9/],
      ];
      for (const [text, reason] of cases) assert.match(await refusal(text), reason);
    });
  });

  describe('files', () => {
    async function move(
      fixtures: Readonly<Record<string, string>>,
      moves: Readonly<Record<string, string>>,
      expected: Readonly<Record<string, string>>,
    ): Promise<void> {
      const made = await over(fixtures);
      const edit = await made.client.connection.sendRequest(WillRenameFilesRequest.type, {
        files: Object.entries(moves).map(([from, to]) => ({
          oldUri: made.files.uriOf(from),
          newUri: made.files.uriOf(to),
        })),
      });
      assert.deepEqual(changedIn(made.files, edit), expected);
    }

    const linking = (address: string): string =>
      `${vp}## Features\n\n- F1 Line -> [B1](${address}#benefits "why")\n\nSee [all](./${address}).\n\n[x]: ${address}\n`;
    const benefits = `${vp}## Benefits\n\n- B1 Calm\n`;

    it('changes the links to a file', () =>
      move(
        { 'a.md': linking('b.md'), 'b.md': benefits, 'notes.md': '# Notes\n\n[B1](b.md)\n' },
        { 'b.md': 'who pays/c (new).md' },
        { 'a.md': linking('who%20pays/c%20%28new%29.md') },
      ));

    it('changes the links in a file that moves', () =>
      move(
        { 'a.md': linking('b.md'), 'b.md': benefits },
        { 'a.md': 'deep/er/a.md' },
        { 'a.md': linking('../../b.md').replace('(./', '(') },
      ));

    it('changes the links into a folder, and those out of it, but not those inside', () =>
      move(
        {
          'a.md': linking('sub/b.md'),
          'sub/b.md': `${vp}## Benefits\n\n- B1 Calm <- [F1](../a.md), [F2](c.md)\n`,
          'sub/c.md': `${vp}## Features\n\n- F2 List\n`,
        },
        { sub: 'other/sub' },
        {
          'a.md': linking('other/sub/b.md'),
          'sub/b.md': `${vp}## Benefits\n\n- B1 Calm <- [F1](../../a.md), [F2](c.md)\n`,
        },
      ));

    const showing = (image: string, document: string): string =>
      `${vp}![](${image})\n\n## Features\n\n- F1 Line ![how it *looks*](${image} "so") -> B1\n- F2 [![Cuff](${image})](${document}) ![alt](<${image}>)\n- F3 ![B1](https://example.com/a.png)\n`;

    it('changes what is shown, when the picture moves', () =>
      move(
        { 'a.md': showing('pictures/line.png', 'b.md'), 'b.md': benefits },
        { 'pictures/line.png': 'shown/line.png' },
        { 'a.md': showing('shown/line.png', 'b.md') },
      ));

    it('changes what is shown, when the document or the folder moves', async () => {
      const files = { 'a.md': showing('pictures/line.png', 'b.md'), 'b.md': benefits };
      await move(files, { 'a.md': 'deep/a.md' }, { 'a.md': showing('../pictures/line.png', '../b.md') });
      await move(files, { pictures: 'shown' }, { 'a.md': showing('shown/line.png', 'b.md') });
    });

    it('changes nothing where nothing leads', () =>
      move({ 'a.md': linking('b.md'), 'b.md': benefits, 'c.md': benefits }, { 'c.md': 'd.md' }, {}));
  });
});
