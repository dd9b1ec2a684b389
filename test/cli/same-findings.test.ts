import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  DiagnosticSeverity,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { build, bundles, Desk } from './command';

const examples = join(import.meta.dirname, '../../examples');

/** A finding in the words of the command line. */
interface Said {
  readonly rule: string;
  readonly level: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fixable: boolean;
}

describe('the same findings as in the editor', () => {
  let desk: Desk;
  let server: ChildProcess;
  let editor: ProtocolConnection;

  before(async () => {
    desk = await Desk.set();
    await build('language-server');
    const started = spawn(process.execPath, [bundles['language-server'], '--stdio'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    server = started;
    editor = createProtocolConnection(started.stdout, started.stdin);
    editor.listen();
    await editor.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { diagnostic: {} } },
    });
    await editor.sendNotification(InitializedNotification.type, {});
  });

  after(async () => {
    await editor.sendRequest(ShutdownRequest.type);
    const ended = new Promise((resolve) => server.once('exit', resolve));
    await editor.sendNotification('exit');
    await ended;
    editor.dispose();
    await desk.clear();
  });

  /** What the server says of a text that is opened in an editor. */
  async function inEditor(name: string, text: string): Promise<Said[]> {
    const uri = pathToFileURL(desk.path(name)).href;
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await editor.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    const answer = await editor.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    assert.equal(answer.kind, 'full');
    return answer.items.map(said);
  }

  /** What the command line says of the same text in a file. */
  async function onCommandLine(name: string, content: string): Promise<Said[]> {
    await desk.put(name, content);
    const { stdout } = await desk.run(['check', '--format', 'json', name]);
    const file = JSON.parse(stdout).files.find(({ path }: { readonly path: string }) => path === name);
    return file.findings;
  }

  it('for the examples', async () => {
    let compared = 0;
    for (const name of await readdir(examples)) {
      const text = await readFile(join(examples, name), 'utf8');
      const expected = await inEditor(name, text);
      assert.deepEqual(await onCommandLine(name, text), expected, name);
      compared += expected.length;
    }
    assert.ok(compared > 0, 'the examples have something to compare');
  });

  it('with a byte order mark, which an editor takes off, and other line ends', async () => {
    const text =
      '# Value proposition 🏥\r\n<!-- canvas: value-proposition -->\r\n\r\n## Features\r\n\r\n-\tF1 👩‍⚕️ cuff\r\n';
    const expected = await inEditor('marked.md', text);
    assert.ok(
      expected.some(
        ({ rule, line, column }) => rule === 'vp/feature-without-benefit' && line === 6 && column === 3,
      ),
    );
    assert.deepEqual(await onCommandLine('marked.md', `\uFEFF${text}`), expected);
  });

  it('under a configuration, whose own mistakes are findings in both', async () => {
    const configuration = [
      'profile: strict',
      'profil: odi',
      'rules:',
      '  vp/feature-without-benefit: error',
      '  text/unread: nothing',
      'buyers:',
      '  patients: [utility, compliance]',
      'drivers:',
      '  compliance: {aliases: [Regulation]}',
      'canvases:',
      '  - id: okr',
      '    blocks: [{id: goals, letters: G}, {id: results, letters: R, links: [goals]}]',
      '',
    ].join('\n');
    await desk.put('canvasmark.yaml', configuration);
    const { stdout } = await desk.run(['check', '--format', 'json', 'canvasmark.yaml']);
    const inFile: readonly Said[] = JSON.parse(stdout).files[0].findings;
    assert.deepEqual(
      inFile.map(({ rule, line }) => [rule, line]),
      [
        ['config/unknown-setting', 2],
        ['config/wrong-value', 5],
      ],
    );
    assert.deepEqual(await inEditor('canvasmark.yaml', configuration), inFile);

    const texts = {
      'plan.md': '# Plan\n<!-- canvas: value-proposition -->\n\n## Features\n\n- F1 Bluetooth radio\n',
      'health.md':
        '# Plan\n<!-- canvas: healthcare-value-proposition -->\n\n## Patients\n\n### Value drivers\n\n- Utility: one call\n',
      'goals.md':
        '# Plan\n<!-- canvas: okr -->\n\n## Goals\n\n- G1 Be first\n\n## Results\n\n- R1 Nine of ten -> G2\n',
    };
    for (const [name, text] of Object.entries(texts)) {
      const expected = await inEditor(name, text);
      const found = await onCommandLine(name, text);
      assert.deepEqual(found, expected, name);
    }
    const all = await Promise.all(Object.entries(texts).map(([name, text]) => inEditor(name, text)));
    const said = all.flat().map(({ rule, level }) => `${level} ${rule}`);
    assert.ok(said.includes('error vp/feature-without-benefit'), 'as set for the rule');
    assert.ok(said.includes('warning vp/driver-missing'), 'as set for the buyer');
    assert.ok(said.includes('error ref/unknown-id'), `in a canvas of one’s own: ${said.join(', ')}`);
  });
});

const levels = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'info',
  [DiagnosticSeverity.Hint]: 'hint',
};

function said({ code, severity, message, range, data }: Diagnostic): Said {
  assert.ok(severity !== undefined);
  assert.ok(typeof message === 'string');
  return {
    rule: String(code),
    level: levels[severity],
    message,
    line: range.start.line + 1,
    column: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
    fixable: data.fixable,
  };
}
