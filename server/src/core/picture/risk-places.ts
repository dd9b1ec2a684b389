import type { TraceNode } from '../canvas/trace';
import type { Drawing } from './drawing';
import type { RiskPlace } from './form';

/** How much hangs on an assumption, by the word that rates it. */
const importances: Readonly<Record<string, number>> = {
  critical: 1,
  essential: 1,
  fatal: 1,
  high: 0.8,
  important: 0.8,
  medium: 0.5,
  low: 0.2,
  minor: 0.2,
};

/** What is known of it, by the word for how its test stands. Being shown to be wrong is evidence, too. */
const known: Readonly<Record<string, number>> = {
  supported: 1,
  validated: 1,
  confirmed: 1,
  proven: 1,
  refuted: 1,
  invalidated: 1,
  disproved: 1,
  rejected: 1,
  tested: 0.9,
  'partly supported': 0.5,
  testing: 0.3,
  'in test': 0.3,
  'being tested': 0.3,
  open: 0,
  untested: 0,
};

const letters: Readonly<Record<string, RiskPlace['letter']>> = {
  desirability: 'D',
  desirable: 'D',
  feasibility: 'F',
  feasible: 'F',
  viability: 'V',
  viable: 'V',
};

/** Where each assumption stands between what hangs on it and what is known of it, in reading order. */
export function riskPlaces(drawing: Drawing): RiskPlace[] {
  return drawing.trace.nodes
    .filter(({ block }) => block.id === 'assumptions')
    .map((node) => ({
      card: drawing.keyOf(node),
      letter: letters[node.slot ?? ''] ?? letters[ratingOf(node, 'kind') ?? ''],
      importance: importances[ratingOf(node, 'importance') ?? ''],
      evidence: evidenceOf(node),
    }));
}

/** The status tells; without one, an answer under "Evidence" that is not "none" is something to go by. */
function evidenceOf(node: TraceNode): number {
  const status = known[ratingOf(node, 'status') ?? ''];
  if (status !== undefined) return status;
  const evidence = node.item.fields.find(({ means }) => means === 'evidence')?.phrase.words ?? '';
  return evidence === '' || /^(?:none|no|nothing|n\/a|not yet|-|–|—|\?)\b/i.test(evidence) ? 0 : 0.6;
}

function ratingOf({ item }: TraceNode, attribute: string): string | undefined {
  return item.attributes.find(({ name }) => name === attribute)?.value;
}
