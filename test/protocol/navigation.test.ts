import assert from 'node:assert/strict';
import {
  type ClientCapabilities,
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  HoverRequest,
  type Location,
  type LocationLink,
  MarkupContent,
  ReferencesRequest,
} from 'vscode-languageserver-protocol';
import { ableClient } from './language-client';
import { serversOverFiles } from './servers-over-files';

const vp = '# Night line\n<!-- canvas: value-proposition -->\n\n';
const hvp = '# Night line\n<!-- canvas: healthcare-value-proposition -->\n\n';

describe('following links', () => {
  const over = serversOverFiles();

  async function definitions(fixtures: Readonly<Record<string, string>>, caret = '|'): Promise<void> {
    const [name = ''] = Object.keys(fixtures);
    const made = await over(fixtures, { caret });
    const found = await made.client.connection.sendRequest(DefinitionRequest.type, made.files.caretIn(name));
    assert.deepEqual(made.files.found((found ?? []) as Location[]), made.files.expected);
  }

  describe('definition', () => {
    it('leads from a link to the item that bears the id', () =>
      definitions({ 'a.md': `${vp}## Features\n\n- F1 Line -> B|1\n\n## Benefits\n\n- **«B1»** Calm\n` }));

    it('leads from behind the id too, and from a link that points back', () =>
      definitions({ 'a.md': `${vp}## Features\n\n- «F1» Line\n\n## Benefits\n\n- B1 Calm <- F1|\n` }));

    it('leads from a cell to the row of another table', () =>
      definitions(
        {
          'a.md': `${vp}## Jobs\n\n| ID | Job |\n|---|---|\n| «J2» | Sleep |\n\n## Benefits\n\n| ID | Benefit | Serves |\n|---|---|---|\n| B1 | Calm | J1, J^2 |\n`,
        },
        '^',
      ));

    it('leads to the benefit that is nested in another feature', () =>
      definitions({ 'a.md': `${vp}## Features\n\n- F1 Cuff\n  - «B1» Nobody is woken\n- F2 Line -> |B1\n` }));

    it('leads to the item, not to where a feature says again what it is', () =>
      definitions({
        'a.md': `${vp}## Features\n\n- F1 Line -> B|1 Nobody waits\n\n## Benefits\n\n- «B1» Nobody waits\n`,
      }));

    it('leads to the same buyer’s item where numbering begins again', () =>
      definitions({
        'a.md': `${hvp}## Patients\n\n### Jobs\n\n- J1 Sleep\n\n## Payers\n\n### Jobs\n\n- «J1» Save\n\n### Benefits\n\n- B1 Fewer calls -> |J1\n`,
      }));

    it('leads to the item of the same part where numbering begins again', () =>
      definitions({
        'a.md': `${vp}## Rural members\n\n### Jobs\n\n- J1 Reach a doctor\n\n## Members in town\n\n### Jobs\n\n- «J1» See the same doctor\n\n### Gain creators\n\n- GC1 One doctor -> J|1\n`,
      }));

    it('leads to the driver that a link names', () =>
      definitions({
        'a.md': `${hvp}## Payers\n\n### Benefits\n\n- B1 Fewer calls -> util|ity\n\n### Value drivers\n\n- «Utility: one call settles it»\n`,
      }));

    it('leads to the item whose words are quoted', () =>
      definitions({
        'a.md': `${vp}## Jobs\n\n- «Sleep through»\n\n## Gain creators\n\n- GC1 Calm -> "sleep th|rough"\n`,
      }));

    it('leads to an item of another canvas in the document', () =>
      definitions({
        'a.md': `${vp}## Features\n\n- F1 Line, so nobody waits -> A|1\n\n# What has to be true\n<!-- canvas: assumptions -->\n\n## Assumptions\n\n- «A1» Families call (desirability, open)\n`,
      }));

    it('leads into a file that is not open', () =>
      definitions({
        'a.md': `${vp}## Features\n\n- F1 Line -> [B|7](sub/payers%20too.md#benefits)\n`,
        'sub/payers too.md': `${vp}## Benefits\n\n- B1 Calm\n- «B7» Fewer calls\n`,
      }));

    it('leads from the address of a link as well', () =>
      definitions({
        'a.md': `${vp}## Features\n\n- F1 Line -> [B7](b.m|d)\n`,
        'b.md': `${vp}## Benefits\n\n- «B7» Fewer calls\n`,
      }));

    it('leads to the item below the heading that the link names, of several with the id', () =>
      definitions({
        'a.md': `${vp}## Features\n\n- F1 Line -> [J|1](b.md#payers)\n`,
        'b.md': `${hvp}## Patients\n\n### Jobs\n\n- J1 Sleep\n\n## Payers\n\n### Jobs\n\n- «J1» Save\n`,
      }));

    it('leads from prose', () =>
      definitions({
        'a.md': `${vp}## Features\n\n- F1 Line, so nobody waits\n\n# Remarks\n\nSee [B|7](b.md) for why.\n`,
        'b.md': `${vp}## Benefits\n\n- «B7» Fewer calls\n`,
      }));

    it('leads to every document that may be meant where a plain id is of another canvas', () =>
      definitions({
        'a.md': `${vp}## Features\n\n- F1 Line, so nobody waits -> A|1\n`,
        'b.md': '# Bets\n<!-- canvas: assumptions -->\n\n## Assumptions\n\n- «A1» Families call\n',
        'c.md': '# More\n<!-- canvas: assumptions -->\n\n## Assumptions\n\n- «A1» Funds pay\n',
      }));

    it('is the item itself on its own id', () =>
      definitions({ 'a.md': `${vp}## Features\n\n- «F|1» Line -> B1\n` }));

    it('leads nowhere from an id that is nowhere, from words, and in ordinary Markdown', async () => {
      await definitions({ 'a.md': `${vp}## Features\n\n- F1 Line -> B|9\n` });
      await definitions({ 'a.md': `${vp}## Features\n\n- F1 Li|ne -> B9\n` });
      await definitions({
        'a.md': '# Notes\n\n- F1 Line -> [B|7](b.md)\n',
        'b.md': `${vp}## Benefits\n\n- B7 Calm\n`,
      });
    });

    it('shows the whole item, and underlines the link, where the client can', async () => {
      const linking: ClientCapabilities = {
        ...ableClient,
        textDocument: { ...ableClient.textDocument, definition: { linkSupport: true } },
      };
      const made = await over(
        {
          'a.md': `${vp}## Features\n\n- F1 Line -> «[B|7](b.md)»\n`,
          'b.md': `${vp}## Benefits\n\n«- B7 Fewer calls\n  and visits»\n`,
        },
        { capabilities: linking },
      );
      const [link] = ((await made.client.connection.sendRequest(
        DefinitionRequest.type,
        made.files.caretIn('a.md'),
      )) ?? []) as LocationLink[];
      assert.ok(link?.originSelectionRange);
      assert.deepEqual(
        made.files.found([
          { uri: made.files.uriOf('a.md'), range: link.originSelectionRange },
          { uri: link.targetUri, range: link.targetRange },
        ]),
        made.files.expected,
      );
    });

    it('goes by the text in the editor, and after closing by the file', async () => {
      const made = await over({
        'a.md': `${vp}## Features\n\n- F1 Line -> [B|7](b.md)\n`,
        'b.md': `${vp}## Benefits\n\n- B7 Fewer calls\n`,
      });
      const ask = async (): Promise<string[]> =>
        made.files.found(
          ((await made.client.connection.sendRequest(DefinitionRequest.type, made.files.caretIn('a.md'))) ??
            []) as Location[],
        );
      assert.deepEqual(await ask(), ['b.md 5:2-5:4']);
      await made.client.open(made.files.uriOf('b.md'), `${vp}## Benefits\n\n- B6 More\n- B7 Fewer calls\n`);
      assert.deepEqual(await ask(), ['b.md 6:2-6:4']);
      await made.client.close(made.files.uriOf('b.md'));
      assert.deepEqual(await ask(), ['b.md 5:2-5:4']);
      await made.files.put('b.md', `${vp}Words before.\n\n## Benefits\n\n- B7 Fewer calls\n`);
      await made.client.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: made.files.uriOf('b.md'), type: 2 }],
      });
      assert.deepEqual(await ask(), ['b.md 7:2-7:4']);
    });
  });

  describe('references', () => {
    async function references(
      fixtures: Readonly<Record<string, string>>,
      includeDeclaration: boolean,
    ): Promise<void> {
      const [name = ''] = Object.keys(fixtures);
      const made = await over(fixtures);
      const found = await made.client.connection.sendRequest(ReferencesRequest.type, {
        ...made.files.caretIn(name),
        context: { includeDeclaration },
      });
      assert.deepEqual(made.files.found(found ?? []), made.files.expected);
    }

    const others = {
      'b.md': `${vp}## Features\n\n- F4 Ride -> [«B1»](a.md#benefits), [B1](c.md)\n- F5 Bus -> B1\n`,
      'c.md': `${vp}## Benefits\n\n- B1 Something else\n\n## Remarks\n\nSee [«B1»](a.md).\n`,
      'notes.md': '# Notes\n\nSee [B1](a.md).\n',
    };

    it('are all links to an item, in all strategy documents', () =>
      references(
        {
          'a.md': `${vp}## Features\n\n- F1 Line -> «B1»\n- F2 List -> B2, «B1»\n\n## Benefits\n\n- B|1 Calm\n- B2 Sleep\n`,
          ...others,
        },
        false,
      ));

    it('are the same from a link, with where the id is given', () =>
      references(
        { 'a.md': `${vp}## Features\n\n- F1 Line -> «B|1»\n\n## Benefits\n\n- «B1» Calm\n`, ...others },
        true,
      ));

    it('are found from the words of an item', () =>
      references(
        {
          'a.md': `${vp}## Jobs\n\n- Sleep th|rough\n\n## Gain creators\n\n- GC1 Calm -> "«sleep through»"\n`,
        },
        false,
      ));
  });

  describe('highlights', () => {
    async function highlights(fixture: string): Promise<void> {
      const made = await over({ 'a.md': fixture });
      const uri = made.files.uriOf('a.md');
      const found = await made.client.connection.sendRequest(
        DocumentHighlightRequest.type,
        made.files.caretIn('a.md'),
      );
      const places = (found ?? []).map(({ range }) => ({ uri, range }));
      assert.deepEqual(made.files.found(places), made.files.expected);
    }

    it('are an id and the links to it, and nothing of another buyer', () =>
      highlights(
        `${hvp}## Patients\n\n### Jobs\n\n- «J1» Sleep\n\n### Benefits\n\n- B1 Calm -> «J|1»\n- B2 Rest -> «J1»\n\n## Payers\n\n### Jobs\n\n- J1 Save\n\n### Benefits\n\n- B1 Fewer -> J1\n`,
      ));

    it('are links into the same file', () =>
      highlights(
        `${vp}## Features\n\n- F1 Line -> [«B|7»](b.md)\n- F2 List -> [«B7»](b.md), [B7](c.md), B1\n`,
      ));

    it('are none on words, so that the editor shows its own', () =>
      highlights(`${vp}## Features\n\n- F1 Li|ne -> B7\n`));
  });

  describe('document links', () => {
    it('lead to the item or the heading in strategy documents', async () => {
      const made = await over({
        'a.md': `${vp}## Features\n\n- F1 Line -> [B7](<«sub/the payers.md#benefits»>)\n- F2 List, see [the jobs](«sub/the%20payers.md#jobs»), [notes](notes.md) and [a page](https://example.org)\n\n[all]: «sub/the%20payers.md»\n`,
        'sub/the payers.md': `${vp}## Jobs\n\n- J1 Sleep\n\n## Benefits\n\n- B1 Calm\n- B7 Fewer calls\n`,
        'notes.md': '# Notes\n',
      });
      const uri = made.files.uriOf('a.md');
      const links =
        (await made.client.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } })) ?? [];
      const places = links.map(({ range }) => ({ uri, range }));
      assert.deepEqual(made.files.found(places), made.files.expected);
      const target = made.files.uriOf('sub/the payers.md');
      assert.deepEqual(
        links.map((link) => link.target),
        [`${target}#L11`, `${target}#L4`, target],
      );
    });
  });

  describe('hover', () => {
    it('on a link into another file says what stands there and where that leads', async () => {
      const made = await over({
        'a.md': `${vp}## Features\n\n- F1 Line -> «[B|7](b.md#benefits)»\n`,
        'b.md': `${vp}## Benefits\n\n- B7 Fewer calls -> J1\n\n## Jobs\n\n- J1 Sleep\n`,
      });
      const hover = await made.client.connection.sendRequest(HoverRequest.type, made.files.caretIn('a.md'));
      assert.ok(hover?.range && MarkupContent.is(hover.contents));
      assert.deepEqual(
        made.files.found([{ uri: made.files.uriOf('a.md'), range: hover.range }]),
        made.files.expected,
      );
      assert.equal(
        hover.contents.value,
        [
          '**B7** “Fewer calls” \\(Benefits, b\\.md\\)',
          '',
          'Leads to',
          '',
          '- **J1** “Sleep” \\(Jobs, b\\.md\\)',
          '',
          'Comes from',
          '',
          '- **F1** “Line” \\(Features\\)',
        ].join('\n'),
      );
    });
  });
});
