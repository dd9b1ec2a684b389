import {
  type CompletionItem,
  CompletionItemKind,
  type Hover,
  type MarkupKind,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientAbilities } from '../client-abilities';
import { markupOf, paragraph } from '../hover/prose';

/** What can be written at a position of a configuration file in YAML: settings, their values, rules. */
export async function configurationCompletions(
  document: TextDocument,
  position: Position,
  { completionKind }: Pick<ClientAbilities, 'completionKind'>,
): Promise<CompletionItem[]> {
  const { offersIn } = await import('../../configuration/answers');
  const { offers, typed } = offersIn(document.getText(), document.offsetAt(position));
  const start = { line: position.line, character: position.character - typed.length };
  return offers.map(({ label, kind, description, text }, index) => ({
    label,
    kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
    ...(description === undefined
      ? {}
      : { documentation: markupOf([paragraph(description)], completionKind) }),
    sortText: String(index).padStart(4, '0'),
    textEdit: { range: { start, end: position }, newText: text },
  }));
}

/** What a setting or value of a configuration file in YAML means. */
export async function configurationHover(
  document: TextDocument,
  position: Position,
  kind: MarkupKind,
): Promise<Hover | null> {
  const { helpIn } = await import('../../configuration/answers');
  const help = helpIn(document.getText(), document.offsetAt(position));
  if (!help) return null;
  const { start, end } = help.span;
  const name = help.path.findLast((step) => typeof step === 'string');
  const title = name === undefined ? [] : [paragraph({ strong: name })];
  return {
    contents: markupOf([...title, ...help.paragraphs.map((words) => paragraph(words))], kind),
    range: { start: document.positionAt(start), end: document.positionAt(end) },
  };
}
