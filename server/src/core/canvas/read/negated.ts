import { withoutNumbering } from '../names';

const GONE =
  'dropped|rejected|discarded|abandoned|parked|postponed|retired|descoped|killed|cancell?ed|removed|deprecated|scrapped|shelved|ruled out|given up|left out|thrown (?:out|away)|said no to|stopped (?:using|counting|measuring|tracking|building)';
const VERBS =
  'build|built|do\\b|doing|done|offer|sell|make|making|includ|measur|track|count|pursu|plan|cover|serv(?:e|ing)|ship|us(?:e|ing)|promis|target|tak|in scope|look(?:ing)? at|report|collect|follow|watch|go(?:ing)?(?: to| for|$)';

/** What says of a heading's subject that it is none: dropped, rejected, not to be built. */
const NEGATED: readonly RegExp[] = [
  new RegExp(`\\b(?:we|they|i|have|has|had|was|were|been|be|later|since|already) (?:${GONE})\\b`),
  new RegExp(`^(?:${GONE}|former|old|obsolete|unused) (?!and\\b)\\p{L}`, 'u'),
  new RegExp(`[-–—:,(] *(?:${GONE})\\)?$`),
  new RegExp(
    `\\b(?:we|i) ?(?:(?:are|were|is|was|will|would|did|do|does|have|has|can) ?)?(?:not|never|n[’']t|no longer) (?:(?:yet|now|going to|want to|plan to) )*(?:be |been )?(?:${VERBS})`,
  ),
  /\b(?:we|i) (?:are|were|wo|do|did|have)n[’']t (?:going to )?(?:build|do|offer|sell|make|making|includ|measur|track|count|plan|cover|ship|us(?:e|ing)|in scope)/,
  /\bno longer (?:used?|tracked|measured|counted|built|offered|sold|needed)\b|\bnot to (?:build|ship|measure|track|count)\b/,
  /^not (?:building|doing|in scope|planned|included|covered|measured|counted|now|this year)\b|^no longer\b/,
  // "Jobs are not needs" says something of jobs, and names none.
  /^(?!(?:what|which|who|how|why|where|when|we|they)\b)\p{L}+(?: \p{L}+)? (?:is|are) (?:not|no|never) (?:an? |the )?\p{L}+$/u,
  /\bout of scope\b|\bnon-?goals?\b|\banti-?goals?\b|\bwon[’']t (?:have|do|build|fix)\b/,
];

/** Whether a heading speaks of what is not: measures that were dropped, features that nobody builds. */
export function isNegated(heading: string): boolean {
  const words = withoutNumbering(heading).toLowerCase();
  return NEGATED.some((pattern) => pattern.test(words));
}
