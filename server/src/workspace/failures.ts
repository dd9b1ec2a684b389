import type { StrategyDocument } from '../core/strategy-document';

/** Says of each rule that threw, once for each document, that its findings there are missing. */
export class Failures {
  private readonly said = new Set<string>();

  constructor(private readonly say: (message: string) => void) {}

  /** Looks at a document after a check. */
  report(uri: string, strategy: Pick<StrategyDocument, 'failures'>): void {
    for (const { rule, error } of strategy.failures) {
      const key = `${rule} ${uri}`;
      if (this.said.has(key)) continue;
      this.said.add(key);
      this.say(`The rule ${rule} failed in ${uri}; all other rules were checked. ${detailsOf(error)}`);
    }
  }
}

function detailsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
