import type { FixKind } from './fix-kind';

/** Stands in for the edit of an action that takes work: that is made only for the action that is taken. */
export interface Deferred {
  readonly uri: string;
  /** The state of the document that the action was offered for. */
  readonly state: string;
  readonly task: Task;
}

export type Task =
  | { readonly of: 'fixes'; readonly kind: FixKind }
  /** A fix that changes links of other documents too. */
  | {
      readonly of: 'fix';
      readonly rule: string;
      readonly title: string;
      /** Zero-based UTF-16 offset where its finding begins. */
      readonly at: number;
    }
  | {
      readonly of: 'refactoring';
      readonly name: string;
      readonly choice: string;
      /** Zero-based UTF-16 offset where it was asked for. */
      readonly at: number;
    }
  | {
      readonly of: 'extraction';
      /** URI of the document to move to; a new one without. */
      readonly target: string | undefined;
      readonly at: number;
    }
  /** Says in the configuration that a buyer buys for a driver, too. */
  | {
      readonly of: 'allowed-driver';
      readonly buyer: string;
      readonly driver: string;
      readonly drivers: readonly string[];
    }
  /** Turns a rule off in the configuration. */
  | { readonly of: 'configuration'; readonly rule: string };

export function isDeferred(data: unknown): data is Deferred {
  return typeof data === 'object' && data !== null && 'state' in data && 'task' in data && 'uri' in data;
}
