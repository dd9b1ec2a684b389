import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CallHierarchyPrepareRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  HoverRequest,
  type Position,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  WorkspaceDiagnosticRequest,
  type WorkspaceEdit,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol';
import { TypingClient } from './language-client';
import { longDocument } from './long-document';
import { manyDocuments } from './many-documents';

/** How long some request took, in milliseconds. */
export interface Asked {
  readonly what: string;
  readonly times: readonly number[];
}

/**
 * Asks whatever follows links, a keystroke before each request, in a document of 5,000 lines in a workspace of 1,000 files; and renames an
 * id to which 500 links in 100 files lead. Before that, waits until the files are read, and until all of them are checked while one types.
 * @param bundle the server
 * @returns milliseconds, and bytes
 */
export async function navigating(bundle: string): Promise<{
  readonly first: number;
  readonly checked: number;
  readonly whileChecking: readonly number[];
  readonly memory: number | undefined;
  readonly asked: readonly Asked[];
  readonly renaming: Asked;
  readonly edits: number;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'canvasmark-bench-'));
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  try {
    await writeWorkspace(folder);
    const client = await TypingClient.start(bundle, false, [pathToFileURL(folder).href]);
    const uri = uriOf('long.md');
    const text = longDocument(5000);
    await client.open(uri, text);
    const at = (words: string, behind: number): Position => {
      const lines = text.split('\n');
      const line = lines.findIndex((each, index) => index > 2500 && each.includes(words));
      return { line, character: (lines[line]?.indexOf(words) ?? 0) + behind };
    };
    const link = at('-> P', 4);
    const typed = at('The team of group', 4);
    const position = { textDocument: { uri }, position: link };
    const requests = [
      [DefinitionRequest, position],
      [ReferencesRequest, { ...position, context: { includeDeclaration: true } }],
      [DocumentHighlightRequest, position],
      [DocumentLinkRequest, { textDocument: { uri } }],
      [HoverRequest, position],
      [PrepareRenameRequest, position],
      [CallHierarchyPrepareRequest, position],
      [WorkspaceSymbolRequest, { query: 'nurse' }],
    ] as const;
    const times = requests.map((): number[] => []);
    let typedSoFar = 0;
    const ask = (request: { readonly method: string }, params: unknown) =>
      client.typeAndAsk<unknown, WorkspaceEdit>(
        uri,
        { ...typed, character: typed.character + typedSoFar++ },
        'a',
        request,
        params,
      );
    const { time: first } = await ask(WorkspaceSymbolRequest, { query: 'nurse' });
    const { checked, whileChecking } = await checking(client, (n) => {
      const position = { ...typed, character: typed.character + typedSoFar++ };
      return client.type(uri, position.line, position.character, 'abcdefg '.charAt(n % 8));
    });
    const memory = client.memory();
    for (let round = 0; round < 60; round++)
      for (const [index, [request, params]] of requests.entries()) {
        const { time } = await ask(request, params);
        if (round >= 10) times[index]?.push(time);
      }
    await client.open(uriOf('much-linked.md'), muchLinked);
    const renamed: number[] = [];
    let edits = 0;
    for (let round = 0; round < 20; round++) {
      const { time, answer } = await ask(RenameRequest, {
        textDocument: { uri: uriOf('much-linked.md') },
        position: { line: 5, character: 3 },
        newName: 'B77',
      });
      renamed.push(time);
      edits = Object.values(answer.changes ?? {}).reduce((sum, own) => sum + own.length, 0);
    }
    await client.stop();
    const asked = requests.map(([{ method }], index) => ({ what: method, times: times[index] ?? [] }));
    return {
      first,
      checked,
      whileChecking,
      memory,
      asked,
      renaming: { what: RenameRequest.method, times: renamed },
      edits,
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Asks for the findings of all files, and types until they are there. */
async function checking(
  client: TypingClient,
  type: (n: number) => Promise<number>,
): Promise<{ checked: number; whileChecking: number[] }> {
  const start = performance.now();
  let isDone = false;
  const all = client.ask(WorkspaceDiagnosticRequest.method, { previousResultIds: [] }).then(() => {
    isDone = true;
    return performance.now() - start;
  });
  const whileChecking: number[] = [];
  for (let n = 0; !isDone; n++) whileChecking.push(await type(n));
  return { checked: await all, whileChecking };
}

const muchLinked =
  '# Much linked\n<!-- canvas: value-proposition -->\n\n## Benefits\n\n- B1 Nobody waits for the morning\n';

async function writeWorkspace(folder: string): Promise<void> {
  await mkdir(join(folder, 'linking'));
  const others = manyDocuments(899, 60).map((text, n) => writeFile(join(folder, `document-${n}.md`), text));
  const features = Array.from({ length: 5 }, (_, n) => `- F${n + 1} Line ${n} -> [B1](../much-linked.md)\n`);
  const linking = Array.from({ length: 100 }, (_, n) =>
    writeFile(
      join(folder, 'linking', `linking-${n}.md`),
      `# Linking ${n}\n<!-- canvas: value-proposition -->\n\n## Features\n\n${features.join('')}`,
    ),
  );
  await Promise.all([...others, ...linking, writeFile(join(folder, 'much-linked.md'), muchLinked)]);
}
