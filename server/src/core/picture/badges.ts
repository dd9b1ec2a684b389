import type { Finding, Level } from '../rules/finding';
import type { Badge, Stretch } from './picture';

/** Something in the picture that can carry findings. */
export interface Holder {
  readonly key: string;
  readonly stretch: Stretch;
}

/** A finding with its place in the whole document. */
export interface PlacedFinding extends Stretch {
  readonly finding: Finding;
}

const levels: readonly Level[] = ['error', 'warning', 'info', 'hint'];

/** Findings, handed to the innermost thing of the picture in which each begins. */
export class Badges {
  private readonly held = new Map<string, PlacedFinding[]>();
  /** Findings that begin in none of the holders. */
  readonly homeless: readonly PlacedFinding[];

  constructor(
    private readonly findings: readonly PlacedFinding[],
    holders: readonly Holder[],
  ) {
    const homeless: PlacedFinding[] = [];
    const open: Holder[] = [];
    // A finding right behind the last word of an item belongs to it; one that begins where the next item begins does not.
    const rest = [...holders].sort(
      (a, b) => a.stretch.start - b.stretch.start || b.stretch.end - a.stretch.end,
    );
    let next = 0;
    for (const placed of [...findings].sort((a, b) => a.start - b.start)) {
      const at = placed.start;
      for (let holder = rest[next]; holder && holder.stretch.start <= at; holder = rest[++next]) {
        while (open.length > 0 && (open.at(-1)?.stretch.end ?? 0) <= holder.stretch.start) open.pop();
        open.push(holder);
      }
      while (open.length > 0 && (open.at(-1)?.stretch.end ?? 0) < at) open.pop();
      const holder = open.at(-1);
      if (!holder) homeless.push(placed);
      else this.held.set(holder.key, [...this.heldBy(holder.key), placed]);
    }
    this.homeless = homeless;
  }

  of(key: string): Badge | undefined {
    const held = this.heldBy(key);
    return held.length === 0 ? undefined : badgeOf(held);
  }

  heldBy(key: string): readonly PlacedFinding[] {
    return this.held.get(key) ?? [];
  }

  /** How many findings of each level there are, the gravest first. */
  tally(): { level: Level; count: number }[] {
    return levels
      .map((level) => ({
        level,
        count: this.findings.filter(({ finding }) => finding.level === level).length,
      }))
      .filter(({ count }) => count > 0);
  }
}

/** One badge for findings about the same thing, the gravest first. */
export function badgeOf(findings: readonly PlacedFinding[]): Badge {
  const sorted = [...findings].sort(
    (a, b) => levels.indexOf(a.finding.level) - levels.indexOf(b.finding.level),
  );
  return {
    level: sorted[0]?.finding.level ?? 'hint',
    messages: sorted.map(({ finding }) => finding.message),
    places: sorted.map(({ start, end }) => ({ start, end })),
  };
}
