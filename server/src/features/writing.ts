import type {
  Connection,
  LinkedEditingRanges,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  ServerCapabilities,
  TextEdit,
} from 'vscode-languageserver';
import type { OpenDocuments } from '../workspace/open-documents';
import type { ClientAbilities } from './client-abilities';
import type { DocumentAnswers } from './document-answers';
import { semanticTokensLegend } from './semantic-tokens/legend';
import type { SentTokens } from './semantic-tokens/sent-tokens';

/** What we offer to writers besides completion. */
export const writingCapabilities: ServerCapabilities = {
  documentFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  documentRangeFormattingProvider: true,
  linkedEditingRangeProvider: true,
  selectionRangeProvider: true,
  semanticTokensProvider: { legend: semanticTokensLegend, range: true, full: { delta: true } },
};

/** What it takes to answer writers. */
interface Writing {
  readonly connection: Connection;
  readonly client: Pick<ClientAbilities, 'refreshesTokens'>;
  readonly documents: OpenDocuments;
  readonly answers: DocumentAnswers;
  /** Tells what went wrong where nobody waits for an answer. */
  readonly failed: (error: unknown) => void;
}

/** Answers what editors ask while somebody writes. What it takes is loaded when it is first asked for. */
export function answerWriting(writing: Writing): void {
  const { connection, answers } = writing;
  connection.onDocumentFormatting(async ({ textDocument: { uri } }, token) => {
    const { formattingOf } = await import('./formatting/formatting');
    return answers.about<TextEdit[]>(uri, token, [], (strategy) => formattingOf(strategy));
  });
  connection.onDocumentRangeFormatting(async ({ textDocument: { uri }, range }, token) => {
    const { formattingOf } = await import('./formatting/formatting');
    return answers.about<TextEdit[]>(uri, token, [], (strategy) => formattingOf(strategy, range));
  });
  connection.onDocumentOnTypeFormatting(async ({ textDocument: { uri }, position, ch }, token) => {
    const { continuationAt } = await import('./on-type/continuation');
    return answers.about<TextEdit[]>(uri, token, [], (strategy) =>
      ch === '\n' ? continuationAt(strategy, position) : [],
    );
  });
  connection.languages.onLinkedEditingRange(async ({ textDocument: { uri }, position }, token) => {
    const { linkedEditing } = await import('./linked-editing');
    return answers.about<LinkedEditingRanges | null>(uri, token, null, (strategy) =>
      linkedEditing(strategy, position),
    );
  });
  connection.onSelectionRanges(async ({ textDocument: { uri }, positions }, token) => {
    const { selectionRanges } = await import('./selection-ranges');
    return answers.about<SelectionRange[] | null>(uri, token, null, (strategy) =>
      selectionRanges(strategy, positions),
    );
  });
  answerSemanticTokens(writing);
}

function answerSemanticTokens({ connection, client, documents, answers, failed }: Writing): void {
  const { semanticTokens } = connection.languages;
  let tokens: SentTokens | undefined;
  const sent = async (): Promise<SentTokens> => {
    const loaded = await import('./semantic-tokens/sent-tokens');
    tokens ??= new loaded.SentTokens();
    return tokens;
  };
  semanticTokens.on(async ({ textDocument: { uri } }, token) => {
    const all = await sent();
    return answers.about<SemanticTokens | null>(uri, token, null, (strategy) => all.whole(uri, strategy));
  });
  semanticTokens.onDelta(async ({ textDocument: { uri }, previousResultId }, token) => {
    const all = await sent();
    return answers.about<SemanticTokens | SemanticTokensDelta | null>(uri, token, null, (strategy) =>
      all.changes(uri, strategy, previousResultId),
    );
  });
  semanticTokens.onRange(async ({ textDocument: { uri }, range }, token) => {
    const all = await sent();
    return answers.about<SemanticTokens | null>(uri, token, null, (strategy) => all.within(strategy, range));
  });
  documents.on('closed', ({ uri }) => tokens?.forget(uri));
  // Whoever has asked has to ask again when the document is read otherwise than before.
  documents.on('begun', ({ uri }) => {
    if (client.refreshesTokens && tokens?.wereAsked(uri)) semanticTokens.refresh().catch(failed);
  });
}
