import type { SlotDefinition } from '../../canvas/definition';
import type { SectionView } from '../view';

/** The block whose slots are the value drivers. */
export const DRIVERS = 'value-drivers';

interface DriverText {
  /** What a reader does not learn when it is missing, behind "nothing says". */
  readonly unsaid: string;
  /** Why that matters. */
  readonly matters: string;
  /** What to begin with: one list entry. */
  readonly stub: string;
}

/** Need and influence first: they are what decides, and what writers leave out. */
const texts: ReadonlyMap<string, DriverText> = new Map([
  [
    'need',
    {
      unsaid: 'who requires it of them, and for what',
      matters: 'what nobody requires can always wait',
      stub: '**Need**: required by … for …',
    },
  ],
  [
    'influence',
    {
      unsaid: 'who persuades them',
      matters: 'hardly anybody decides on their health or their money without asking somebody they trust',
      stub: '**Influence**: recommended by …',
    },
  ],
  [
    'utility',
    {
      unsaid: 'which of their jobs it gets done',
      matters: 'nobody buys what gets nothing done',
      stub: '**Utility**: gets … done',
    },
  ],
  [
    'reduce-costs',
    {
      unsaid: 'which of their costs fall',
      matters: 'whoever pays will ask for the sum first',
      stub: '**Reduce costs**: … (directly, or because people get more done)',
    },
  ],
  [
    'increase-revenue',
    {
      unsaid: 'how they earn more by it',
      matters: 'an offer that only costs is the first to be cut',
      stub: '**Increase revenue**: … (volume, price or loyalty)',
    },
  ],
]);

/** The driver's words; for a driver of an organisation's own, made of its name and question. Undefined when the canvas has no such driver. */
export function driverText(view: SectionView, slot: string): DriverText | undefined {
  const own = texts.has(slot) ? undefined : driverNamed(view, slot);
  if (!own) return texts.get(slot);
  return {
    unsaid: `what answers “${own.question}”`,
    matters: 'your configuration says that it is part of why they buy',
    stub: `**${own.name}**: …`,
  };
}

/** Drivers in the order in which they are asked for, those of an organisation's own last. */
export function inOrder(drivers: readonly string[]): string[] {
  const builtIn = [...texts.keys()].filter((slot) => drivers.includes(slot));
  return [...builtIn, ...drivers.filter((slot) => !texts.has(slot))];
}

/** The driver with an id, as the canvas names it. */
export function driverNamed(view: SectionView, id: string): SlotDefinition | undefined {
  return view.canvas.definition.blocks
    .find((block) => block.id === DRIVERS)
    ?.slots.find((slot) => slot.id === id);
}
