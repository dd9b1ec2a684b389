import type {
  CodeAction,
  CodeActionParams,
  CompletionItem,
  CompletionParams,
  Diagnostic,
  Hover,
  HoverParams,
} from 'vscode-languageserver';
import type { NearestConfigurations } from '../../workspace/nearest-configurations';
import type { OpenTexts } from '../../workspace/open-texts';
import type { ClientAbilities } from '../client-abilities';
import { configurationCompletions, configurationHover } from './configuration-help';
import { corrections, problemDiagnostics } from './problem-diagnostics';

/** Answers questions about configuration files. In JSON, editors themselves know what the schema says, and need no help. */
export class ConfigurationAnswers {
  constructor(
    private readonly texts: OpenTexts,
    private readonly configurations: NearestConfigurations,
    private readonly client: ClientAbilities,
  ) {}

  /** What is wrong with a file; undefined when there is no such file. */
  async diagnostics(uri: string): Promise<Diagnostic[] | undefined> {
    const found = await this.configurations.problemsIn(uri);
    return found && problemDiagnostics(found.text, found.problems);
  }

  /** The version of an open file; null for one that is not open. */
  version(uri: string): number | null {
    return this.texts.get(uri)?.version ?? null;
  }

  async actions(params: CodeActionParams): Promise<CodeAction[]> {
    const found = await this.configurations.problemsIn(params.textDocument.uri);
    return found ? corrections(found.text, found.problems, params) : [];
  }

  async completions({ textDocument: { uri }, position }: CompletionParams): Promise<CompletionItem[]> {
    const text = this.texts.get(uri);
    return text && !isJson(uri) ? configurationCompletions(text, position, this.client) : [];
  }

  async hover({ textDocument: { uri }, position }: HoverParams): Promise<Hover | null> {
    const text = this.texts.get(uri);
    return text && !isJson(uri) ? configurationHover(text, position, this.client.hoverKind) : null;
  }
}

function isJson(uri: string): boolean {
  return uri.endsWith('.json');
}
