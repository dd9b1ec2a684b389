import {
  CodeActionRequest,
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
  CompletionRequest,
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  LinkedEditingRangeRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from 'vscode-languageserver-protocol/node';
import { documentTreeRequest, matrixRequest } from '../../server/src/protocol';
import type { TypingClient } from './language-client';

/** How long each request of an editor took, by its method, in milliseconds. */
export type RequestTimes = ReadonlyMap<string, readonly number[]>;

const warmUp = 30;

interface Spot {
  readonly line: number;
  readonly character: number;
}

/**
 * Types into an open document, and after every character asks all that an editor asks meanwhile, one after the other.
 * @param spot where to type: zero-based, UTF-16
 * @param rounds how many characters; the first ones only warm the server up
 */
export async function timeRequests(
  client: TypingClient,
  uri: string,
  spot: Spot,
  rounds: number,
): Promise<RequestTimes> {
  const times = new Map<string, number[]>();
  const textDocument = { uri };
  let isWarm = false;
  const ask = async (method: string, params: object): Promise<unknown> => {
    const start = performance.now();
    const answer = await client.ask(method, { textDocument, uri, ...params });
    const own = times.get(method) ?? [];
    if (isWarm) own.push(performance.now() - start);
    times.set(method, own);
    return answer;
  };
  const options = { tabSize: 2, insertSpaces: true };
  let previousResultId = resultIdOf(await client.ask(SemanticTokensRequest.method, { textDocument }));
  for (let n = 0; n < rounds; n++) {
    isWarm = n >= warmUp;
    const position = { line: spot.line, character: spot.character + n };
    await client.type(uri, position.line, position.character, 'abcdefg '.charAt(n % 8));
    const range = {
      start: { line: spot.line - 20, character: 0 },
      end: { line: spot.line + 30, character: 0 },
    };
    const here = { start: position, end: position };
    const delta = await ask(SemanticTokensDeltaRequest.method, { previousResultId });
    previousResultId = resultIdOf(delta);
    await ask(SemanticTokensRangeRequest.method, { range });
    await ask(FoldingRangeRequest.method, {});
    await ask(DocumentSymbolRequest.method, {});
    await ask(SelectionRangeRequest.method, { positions: [position] });
    await ask(LinkedEditingRangeRequest.method, { position: { line: spot.line, character: 3 } });
    await ask(DocumentOnTypeFormattingRequest.method, {
      position: { line: spot.line + 1, character: 0 },
      ch: '\n',
      options,
    });
    await ask(DocumentRangeFormattingRequest.method, { range, options });
    await ask(DocumentFormattingRequest.method, { options });
    await ask(CompletionRequest.method, { position });
    await ask(HoverRequest.method, { position });
    await ask(InlayHintRequest.method, { range });
    const lenses = lensesIn(await ask(CodeLensRequest.method, {})).filter(({ data }) => data !== undefined);
    // About as many as a screen shows.
    for (const lens of lenses.slice(0, 5)) await ask(CodeLensResolveRequest.method, lens);
    await ask(matrixRequest, {});
    await ask(documentTreeRequest, {});
    await ask(CodeActionRequest.method, { range: here, context: { diagnostics: [] } });
  }
  return times;
}

function resultIdOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'resultId' in answer ? answer.resultId : undefined;
}

function lensesIn(answer: unknown): CodeLens[] {
  return Array.isArray(answer) ? answer : [];
}
