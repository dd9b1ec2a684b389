import type { CodeAction } from 'vscode-languageclient';

/**
 * Of what can be done at a place, what is about one of the findings there: its own fixes, and what silences its rule, which is offered
 * once for all that the rule finds at the place.
 * @param message what the finding says
 */
export function actionsFor(message: string, actions: readonly CodeAction[]): readonly CodeAction[] {
  const own = actions.filter(({ diagnostics }) => diagnostics?.some((found) => found.message === message));
  const rules = new Set(own.map(ruleOf));
  return actions.filter(
    (action) => own.includes(action) || (isIgnoring(action) && rules.has(ruleOf(action))),
  );
}

/** Whether an action mends nothing, and silences a finding. */
export function isIgnoring({ kind }: CodeAction): boolean {
  return kind === 'quickfix.ignore';
}

function ruleOf({ diagnostics }: CodeAction): unknown {
  return diagnostics?.[0]?.code;
}
