/**
 * How the blocks of a canvas are arranged in its picture, with what is computed for that. Only ids of blocks and keys of cards stand
 * in it: what they say is in the regions.
 */
export type Form =
  | CardsForm
  | GridForm
  | ChainForm
  | LanesForm
  | MapForm
  | StrategyForm
  | RiskForm
  | IntimacyForm
  | SentenceForm;

/** One block after the other. */
export interface CardsForm {
  readonly kind: 'cards';
}

/** Rows of block ids, one cell each; a block fills all the cells that name it. */
export interface GridForm {
  readonly kind: 'grid';
  readonly rows: readonly (readonly string[])[];
}

/** Steps that rise to the right, and the point at which trust turns. */
export interface ChainForm {
  readonly kind: 'chain';
  readonly steps: readonly string[];
  readonly turn: string;
  /** Where the turn stands, counted in steps from the left: 2.67 is two thirds of the third step. */
  readonly turnAt: number;
}

/** Two lanes with what serves both between them. */
export interface LanesForm {
  readonly kind: 'lanes';
  readonly first: string;
  readonly between: string;
  readonly second: string;
}

/** Steps of a job in a row. */
export interface MapForm {
  readonly kind: 'map';
  readonly overall: string;
  readonly steps: readonly string[];
}

/** Jobs, what is done about them and when, and the metrics that tell. */
export interface StrategyForm {
  readonly kind: 'strategy';
  readonly metrics: readonly MetricBar[];
}

/** A metric on its way: how far it has come, where both numbers are known. */
export interface MetricBar {
  /** Key of its card. */
  readonly card: string;
  readonly name: string;
  readonly target: string | undefined;
  readonly now: string | undefined;
  /** Between 0 and 1: how much of the target is reached now. */
  readonly share: number | undefined;
}

/** Assumptions by how much hangs on them and what is known of them. */
export interface RiskForm {
  readonly kind: 'risk';
  readonly places: readonly RiskPlace[];
}

export interface RiskPlace {
  /** Key of its card. */
  readonly card: string;
  /** `D`, `F` or `V`: desirable, feasible, viable. */
  readonly letter: 'D' | 'F' | 'V' | undefined;
  /** From 0 (little hangs on it) to 1; none where the document does not say. */
  readonly importance: number | undefined;
  /** From 0 (nothing is known) to 1 (shown, or shown to be wrong). */
  readonly evidence: number;
}

/** What customers say, what earns their trust, and what is counted. */
export interface IntimacyForm {
  readonly kind: 'intimacy';
  readonly quotes: readonly Quote[];
  /** Keys of the cards of acts that are still to be done, since the boxes in front of them are empty. */
  readonly open: readonly string[];
  readonly metrics: readonly MetricBar[];
}

/** What a customer said, apart from who it was and when. */
export interface Quote {
  /** Key of its card. */
  readonly card: string;
  readonly said: string;
  readonly who: string | undefined;
}

/** One sentence: its parts with the words that lead to them. */
export interface SentenceForm {
  readonly kind: 'sentence';
  readonly parts: readonly { readonly block: string; readonly lead: string }[];
}
