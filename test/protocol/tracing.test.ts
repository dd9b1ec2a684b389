import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  CancellationTokenSource,
  DefinitionRequest,
  DidChangeWorkspaceFoldersNotification,
  DidRenameFilesNotification,
  LSPErrorCodes,
  type Range,
  ReferencesRequest,
  ResponseError,
  type SymbolInformation,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import { LanguageClient } from './language-client';
import { MarkedFiles } from './marked-files';

const offer =
  '# Night line\n<!-- canvas: value-proposition -->\n\n## Features\n\n- «F|1» Night line -> «[B1](payers.md#benefits)»\n- F2 List\n  - Nobody is woken -> J1\n\n## Jobs\n\n- J1 Sleep through <- F1\n';
const payers =
  '# What pays\n<!-- canvas: healthcare-value-proposition -->\n\n## Payers\n\n### Benefits\n\n- B1 Fewer calls at night -> utility\n\n### Value drivers\n\n- Utility: one call settles it\n';

describe('what stands in the workspace', () => {
  let files: MarkedFiles;
  let client: LanguageClient;

  beforeEach(async () => {
    files = await MarkedFiles.write({
      'offer.md': offer,
      'sub/payers.md': '# Nothing\n',
      'payers.md': payers,
      'notes.md': '# Notes\n\n- F1 Night line\n',
    });
    client = await LanguageClient.start({ folders: [files.uri] });
  });

  afterEach(async () => {
    await client.stop();
    await files.remove();
  });

  describe('as symbols', () => {
    async function symbols(query: string): Promise<string[]> {
      const found = (await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query })) ?? [];
      return (found as SymbolInformation[]).map(
        ({ name, containerName, location }) =>
          `${name} (${containerName}) ${files.nameOf(location.uri)}:${location.range.start.line}`,
      );
    }

    it('are all items, but none of ordinary Markdown', async () => {
      assert.deepEqual(await symbols(''), [
        'F1 Night line (Night line › Features) offer.md:5',
        'F2 List (Night line › Features) offer.md:6',
        'Nobody is woken (Night line › Benefits) offer.md:7',
        'J1 Sleep through (Night line › Jobs) offer.md:11',
        'B1 Fewer calls at night (What pays › Payers › Benefits) payers.md:7',
        'one call settles it (What pays › Payers › Value drivers) payers.md:11',
      ]);
    });

    it('are found by id, by words in any order, and by letters in their order', async () => {
      assert.deepEqual(await symbols('f1'), ['F1 Night line (Night line › Features) offer.md:5']);
      assert.deepEqual(await symbols('calls fewer'), [
        'B1 Fewer calls at night (What pays › Payers › Benefits) payers.md:7',
      ]);
      assert.deepEqual(await symbols('slpthr'), ['J1 Sleep through (Night line › Jobs) offer.md:11']);
      assert.deepEqual(await symbols('zebra'), []);
    });

    it('show those first in which a word begins with what was typed', async () => {
      assert.deepEqual(
        (await symbols('li')).map((symbol) => symbol.split(' (')[0]),
        ['F1 Night line', 'F2 List', 'B1 Fewer calls at night', 'one call settles it'],
      );
    });

    it('are no longer those of a folder that was renamed or left the workspace', async () => {
      await files.put('old/more.md', offer.replace('|', ''));
      assert.equal((await symbols('sleep')).length, 2);
      await rename(join(files.folder, 'old'), join(files.folder, 'new'));
      await client.connection.sendNotification(DidRenameFilesNotification.type, {
        files: [{ oldUri: files.uriOf('old'), newUri: files.uriOf('new') }],
      });
      assert.deepEqual(
        (await symbols('sleep')).map((symbol) => symbol.split(') ')[1]),
        ['new/more.md:11', 'offer.md:11'],
      );
      await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
        event: {
          added: [{ uri: files.uriOf('new'), name: 'new' }],
          removed: [{ uri: files.uri, name: 'all' }],
        },
      });
      assert.deepEqual(
        (await symbols('sleep')).map((symbol) => symbol.split(') ')[1]),
        ['new/more.md:11'],
      );
    });
  });

  describe('as a hierarchy', () => {
    async function prepared(): Promise<CallHierarchyItem> {
      await files.open(client, 'offer.md');
      const [item] =
        (await client.connection.sendRequest(CallHierarchyPrepareRequest.type, files.caretIn('offer.md'))) ??
        [];
      assert.ok(item, 'no item');
      return item;
    }

    const serves = async (item: CallHierarchyItem): Promise<[CallHierarchyItem, Range[]][]> =>
      ((await client.connection.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item })) ?? []).map(
        ({ to, fromRanges }) => [to, fromRanges],
      );
    const servedBy = async (item: CallHierarchyItem): Promise<[CallHierarchyItem, Range[]][]> =>
      ((await client.connection.sendRequest(CallHierarchyIncomingCallsRequest.type, { item })) ?? []).map(
        ({ from, fromRanges }) => [from, fromRanges],
      );
    const inShort = (calls: readonly [CallHierarchyItem, Range[]][]): string[] =>
      calls.map(([{ name, detail, uri }]) => `${name} (${detail}) ${files.nameOf(uri)}`);

    it('leads from a feature over benefit and driver to the buyer, in other files as well', async () => {
      const feature = await prepared();
      assert.equal(feature.name, 'F1 Night line');
      const benefits = await serves(feature);
      assert.deepEqual(inShort(benefits), [
        'B1 Fewer calls at night (Benefits · Payers · What pays) payers.md',
        'J1 Sleep through (Jobs · Night line) offer.md',
      ]);
      const [[benefit, links] = []] = benefits;
      assert.ok(benefit && links);
      assert.deepEqual(
        files.found([
          { uri: feature.uri, range: feature.selectionRange },
          ...links.map((range) => ({ uri: feature.uri, range })),
        ]),
        ['offer.md 5:2-5:4', 'offer.md 5:20-5:22'],
      );
      const drivers = await serves(benefit);
      assert.deepEqual(inShort(drivers), [
        'one call settles it (Value drivers · Payers · What pays) payers.md',
      ]);
      const [[driver] = []] = drivers;
      assert.ok(driver);
      const buyers = await serves(driver);
      assert.deepEqual(inShort(buyers), ['Payers (What pays) payers.md']);
      const [[buyer] = []] = buyers;
      assert.ok(buyer);
      assert.deepEqual(await serves(buyer), []);
      assert.deepEqual(inShort(await servedBy(buyer)), inShort(drivers));
      assert.deepEqual(inShort(await servedBy(driver)), inShort(benefits).slice(0, 1));
      assert.deepEqual(inShort(await servedBy(benefit)), ['F1 Night line (Features · Night line) offer.md']);
    });

    it('leads from a job to all that serves it, whoever says so', async () => {
      const [, [job] = []] = await serves(await prepared());
      assert.ok(job);
      const serving = await servedBy(job);
      assert.deepEqual(inShort(serving), [
        'Nobody is woken (Benefits · Night line) offer.md',
        'F1 Night line (Features · Night line) offer.md',
      ]);
      const [[carried] = []] = serving;
      assert.ok(carried);
      assert.deepEqual(inShort(await servedBy(carried)), ['F2 List (Features · Night line) offer.md']);
    });

    it('is none in ordinary Markdown', async () => {
      await client.open(files.uriOf('notes.md'), files.textOf('notes.md'));
      const found = await client.connection.sendRequest(CallHierarchyPrepareRequest.type, {
        textDocument: { uri: files.uriOf('notes.md') },
        position: { line: 2, character: 3 },
      });
      assert.equal(found, null);
    });
  });

  it('is not told to who no longer wants to know', async () => {
    await files.open(client, 'offer.md');
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      ReferencesRequest.type,
      { ...files.caretIn('offer.md'), context: { includeDeclaration: true } },
      source.token,
    );
    source.cancel();
    await assert.rejects(
      asked,
      (error) => error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled,
    );
    const found = await client.connection.sendRequest(DefinitionRequest.type, files.caretIn('offer.md'));
    assert.ok(Array.isArray(found) && found.length === 1, 'the next one has its answer');
  });

  it('is answered once for a burst of keystrokes, from the last of them', async () => {
    await files.open(client, 'offer.md');
    const uri = files.uriOf('offer.md');
    const asked: Promise<unknown>[] = [];
    for (let n = 0; n < 50; n++) {
      const at = { line: 3, character: 0 };
      const typed = client.edit(uri, { range: { start: at, end: at }, text: '\n' });
      const source = new CancellationTokenSource();
      const params = {
        textDocument: { uri },
        position: { line: 6 + n, character: 3 },
        context: { includeDeclaration: true },
      };
      asked.push(client.connection.sendRequest(ReferencesRequest.type, params, source.token));
      await typed;
      if (n < 49) source.cancel();
    }
    const answers = await Promise.allSettled(asked);
    assert.ok(answers.filter(({ status }) => status === 'fulfilled').length <= 5, 'few answers');
    const last = answers.at(-1);
    assert.ok(last?.status === 'fulfilled');
    assert.deepEqual(files.found(last.value as []), ['offer.md 55:2-55:4', 'offer.md 61:22-61:24']);
  });
});
