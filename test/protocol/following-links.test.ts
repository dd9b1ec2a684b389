import assert from 'node:assert/strict';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver-protocol';
import { ableClient, LanguageClient } from './language-client';
import { MarkedFiles } from './marked-files';
import { chosen, menuAt } from './menu';

const head = '# Night line\n<!-- canvas: value-proposition -->\n\n';

describe('links that follow an id, from other documents', () => {
  let client: LanguageClient;
  let files: MarkedFiles;

  afterEach(async () => {
    await client.stop();
    await files.remove();
  });

  /** Takes an action at the caret of a document. @returns what it does to each document, by its name */
  async function taken(
    fixtures: Readonly<Record<string, string>>,
    name: string,
    title: RegExp,
  ): Promise<Record<string, string>> {
    files = await MarkedFiles.write(fixtures, '‸');
    client = await LanguageClient.start({ capabilities: ableClient, folders: [files.uri] });
    await files.open(client, name);
    const { position } = files.caretIn(name);
    const uri = files.uriOf(name);
    const menu = await menuAt(client, uri, { start: position, end: position });
    const texts: [string, string][] = [];
    for (const { textDocument, edits } of changesOf(await chosen(client, menu, title))) {
      const changed = files.nameOf(textDocument.uri);
      if (textDocument.version === null) await files.open(client, changed);
      const { version } = client.document(textDocument.uri);
      await client.take({
        title: '',
        edit: { documentChanges: [{ textDocument: { uri: textDocument.uri, version }, edits }] },
      });
      texts.push([changed, client.document(textDocument.uri).text]);
    }
    return Object.fromEntries(texts);
  }

  it('lead to the item that its double was merged into', async () => {
    const changed = await taken(
      {
        'pains.md': `${head}## Pains\n\n- P1 Long waits at the clinic\n- P2 At the clinic, the ‸waits are long (severe)\n  - Said by nine of twelve\n- P3 Nobody calls back\n`,
        'offer.md': `${head}## Pain relievers\n\n- PR1 Calls when the room is free -> [P2](pains.md)\n- PR2 Answers at night -> [P3](pains.md)\n`,
        'other.md': `${head}## Pains\n\n- P2 Stairs\n\n## Pain relievers\n\n- PR1 Lift -> P2\n`,
      },
      'pains.md',
      /^Merge it into “Long waits at the clinic”$/,
    );
    assert.deepEqual(changed, {
      'pains.md': `${head}## Pains\n\n- P1 Long waits at the clinic (also P2: At the clinic, the waits are long) (severe)\n  - Said by nine of twelve\n- P3 Nobody calls back\n`,
      'offer.md': `${head}## Pain relievers\n\n- PR1 Calls when the room is free -> [P1](pains.md)\n- PR2 Answers at night -> [P3](pains.md)\n`,
    });
  });

  it('lead to the items that were numbered', async () => {
    const changed = await taken(
      {
        'pains.md': `${head}## Pains\n\n- P3‸ Waits\n- P1 Calls\n- Stairs\n`,
        'offer.md': `${head}## Pain relievers\n\n- PR1 Line -> [P3](pains.md), [P1](pains.md)\n`,
      },
      'pains.md',
      /^Number the pains P1 to P3$/,
    );
    assert.deepEqual(changed, {
      'pains.md': `${head}## Pains\n\n- P1 Waits\n- P2 Calls\n- P3 Stairs\n`,
      'offer.md': `${head}## Pain relievers\n\n- PR1 Line -> [P1](pains.md), [P2](pains.md)\n`,
    });
  });

  it('follow to the headings of what was numbered', async () => {
    const changed = await taken(
      {
        'offer.md': `${head}## Features\n\n### F4‸ Night line\n\nTwo nurses answer, so nobody waits. See [the line](#f4-night-line).\n\n### F2 Cuff\n\nMeasures at night, so nobody is woken.\n`,
        'plan.md': 'First comes [the night line](offer.md#f4-night-line).\n',
        'care.md': `${head}## Benefits\n\n- B1 Nobody waits <- [F4](offer.md#f4-night-line)\n`,
      },
      'offer.md',
      /^Number the features F1 to F2$/,
    );
    assert.deepEqual(changed, {
      'offer.md': `${head}## Features\n\n### F1 Night line\n\nTwo nurses answer, so nobody waits. See [the line](#f1-night-line).\n\n### F2 Cuff\n\nMeasures at night, so nobody is woken.\n`,
      'care.md': `${head}## Benefits\n\n- B1 Nobody waits <- [F1](offer.md#f1-night-line)\n`,
    });
  });
});

function changesOf({ edit }: CodeAction): readonly TextDocumentEdit[] {
  return (edit?.documentChanges ?? []).filter((change): change is TextDocumentEdit => 'edits' in change);
}
