import { CompletionItemKind } from 'vscode-languageserver';
import type { PlaceInCanvas } from '../../core/place-in-canvas';
import { appliesTo } from '../../core/rules/checker';
import type { StrategyDocument } from '../../core/strategy-document';
import type { Caret, Offers } from './offer';

const IN_COMMENT = /<!--\s*canvas-ignore(-file)?(?:\s+|\s*:\s*)([\w/-]*)$/i;

/** The rules that an ignore comment can name, those with a finding that it would silence first. */
export function ruleIds(
  document: StrategyDocument,
  { canvas }: PlaceInCanvas,
  { before, offset }: Caret,
): Offers | undefined {
  const found = IN_COMMENT.exec(before);
  if (!found) return undefined;
  const next = document.markdown.positionAt(offset).line + 1;
  const isWholeFile = found[1] !== undefined;
  const silenced = new Set(
    document
      .findings()
      .flatMap(({ finding, from }) => (isWholeFile || from.line === next ? [finding.rule] : [])),
  );
  const { rules } = document.configuration;
  const offers = rules.all
    .filter(
      (rule) => rules.isOn(rule) && rule.looksAt === 'section' && appliesTo(rule, canvas.definition.families),
    )
    .sort((a, b) => Number(silenced.has(b.id)) - Number(silenced.has(a.id)))
    .map(({ id, summary }) => ({ label: id, kind: CompletionItemKind.EnumMember, explanation: summary }));
  return { offers, typed: found[2] ?? '' };
}
