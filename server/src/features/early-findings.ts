import type { PlacedFinding } from '../core/strategy-document';
import type { LinesInView } from '../workspace/lines-in-view';
import type { OpenDocument } from '../workspace/open-document';

/** The findings of the lines in view of a long document, before all of it is read: once for each time that it is opened. */
export class EarlyFindings {
  private readonly asked = new WeakSet<OpenDocument>();

  constructor(private readonly views: LinesInView) {}

  /**
   * The findings that no other section can change, without their fixes, which it may. They are wanting, and whoever gets them
   * has to get all findings afterwards.
   * @returns undefined when there are none, or the document will be read at once, or is
   */
  async of(document: OpenDocument): Promise<readonly PlacedFinding[] | undefined> {
    if (this.asked.has(document)) return undefined;
    this.asked.add(document);
    const excerpt = await document.excerpt(() => this.views.of(document.uri));
    if (!excerpt) return undefined;
    const { first, last } = excerpt.lines;
    const { rules } = excerpt.strategy.configuration;
    const found = excerpt.strategy
      .findings()
      .filter(
        ({ finding, from }) => rules.standsAlone(finding.rule) && first <= from.line && from.line <= last,
      );
    if (found.length === 0) return undefined;
    return found.map((placed) => ({ ...placed, finding: { ...placed.finding, fixes: [] } }));
  }
}
