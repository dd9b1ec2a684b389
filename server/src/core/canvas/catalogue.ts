import { assumptions } from './assumptions';
import { businessModel } from './business-model';
import { customerIntimacy } from './customer-intimacy';
import type { CanvasDefinition } from './definition';
import { healthcareValueProposition } from './healthcare-value-proposition';
import { jobMap } from './job-map';
import { jtbdStrategy } from './jtbd-strategy';
import { lean } from './lean';
import { comparable, namesOf } from './names';
import { otherKinds, softHeadings } from './other-kinds';
import { positioning } from './positioning';
import { twoLane } from './two-lane';
import { valueChain } from './value-chain';
import { valueProposition } from './value-proposition';

/** Every canvas that is built in. */
export const canvases: readonly CanvasDefinition[] = [
  valueProposition,
  healthcareValueProposition,
  valueChain,
  twoLane,
  jobMap,
  positioning,
  businessModel,
  lean,
  customerIntimacy,
  assumptions,
  jtbdStrategy,
];

/** The canvases that texts are read as: those built in, and an organisation's own. Never changed. */
export class Catalogue {
  /** All letters with which ids of some canvas begin: behind an arrow, they may lead to another canvas. */
  readonly letters: ReadonlySet<string>;
  /** What headings say in documents of other kinds, and in requirements and plans rather than in canvases. */
  readonly otherKinds = otherKinds;
  readonly softHeadings = softHeadings;

  constructor(readonly canvases: readonly CanvasDefinition[]) {
    this.letters = new Set(canvases.flatMap((canvas) => canvas.blocks.flatMap((block) => block.letters)));
  }

  /** The canvas with an id. */
  byId(id: string): CanvasDefinition | undefined {
    return this.canvases.find((canvas) => canvas.id === id);
  }

  /** The canvas that a name or id names. */
  named(name: string): CanvasDefinition | undefined {
    const words = comparable(name.replace(/-/g, ' '));
    return this.canvases.find((canvas) => namesOf(canvas).has(words));
  }
}

export const standardCatalogue = new Catalogue(canvases);

/** The built-in canvas with an id, or undefined. */
export function canvasById(id: string): CanvasDefinition | undefined {
  return standardCatalogue.byId(id);
}
