import type {
  BlockDefinition,
  BuyerDefinition,
  CanvasDefinition,
  SlotDefinition,
} from '../canvas/definition';
import { comparable } from '../canvas/names';
import type { Choices, OwnBuyer, OwnDriver } from './choices';
import { nameOf } from './own-names';

type Drivers = NonNullable<Choices['drivers']>;
type Buyers = NonNullable<Choices['buyers']>;

/**
 * Canvases with an organisation's own buyers and value drivers: its drivers where drivers are asked for, its buyers where buyers are
 * told apart. All else stays the object that it was.
 */
export function withOwnBuyers(
  canvases: readonly CanvasDefinition[],
  drivers: Drivers,
  buyers: Buyers,
): readonly CanvasDefinition[] {
  const own = Object.entries(drivers).flatMap(([id, driver]) => (driver ? [{ id, driver }] : []));
  return canvases.map((canvas) => {
    const blocks =
      own.length === 0 ? canvas.blocks : canvas.blocks.map((block) => withOwnDrivers(block, own));
    const isSame = blocks.every((block, index) => block === canvas.blocks[index]);
    const bought = canvas.buyers.length === 0 ? canvas.buyers : changedBuyers(canvas.buyers, buyers);
    return isSame && bought === canvas.buyers ? canvas : { ...canvas, blocks, buyers: bought };
  });
}

function withOwnDrivers(
  block: BlockDefinition,
  own: readonly { readonly id: string; readonly driver: OwnDriver }[],
): BlockDefinition {
  if (block.id !== 'value-drivers') return block;
  const slots = [...block.slots];
  for (const { id, driver } of own) {
    const at = slots.findIndex((slot) => slot.id === id);
    const changed = changedDriver(id, driver, slots[at]);
    if (at < 0) slots.push(changed);
    else slots[at] = changed;
  }
  const ids = own.map(({ id }) => id);
  return { ...block, slots: withoutTaken(slots, ids) };
}

function changedDriver(id: string, driver: OwnDriver, before: SlotDefinition | undefined): SlotDefinition {
  const name = driver.name ?? before?.name ?? nameOf(id);
  return {
    id,
    name,
    aliases: [...(before ? [before.name, ...before.aliases] : []), ...(driver.aliases ?? [])],
    question: driver.question ?? before?.question ?? `What speaks for it by way of ${name.toLowerCase()}?`,
    example: driver.example ?? before?.example ?? '',
  };
}

function changedBuyers(builtIn: readonly BuyerDefinition[], own: Buyers): readonly BuyerDefinition[] {
  const ids = Object.keys(own);
  if (ids.length === 0) return builtIn;
  const changed = [...builtIn];
  for (const [id, buyer] of Object.entries(own)) {
    if (!buyer) continue;
    const at = changed.findIndex((each) => each.id === id);
    if (at < 0) changed.push(changedBuyer(id, buyer, undefined));
    else changed[at] = changedBuyer(id, buyer, changed[at]);
  }
  return withoutTaken(changed, ids);
}

function changedBuyer(id: string, own: OwnBuyer, before: BuyerDefinition | undefined): BuyerDefinition {
  const { name, aliases, drivers } = isList(own) ? { drivers: own } : own;
  return {
    id,
    name: name ?? before?.name ?? nameOf(id),
    aliases: [...(before ? [before.name, ...before.aliases] : []), ...(aliases ?? [])],
    drivers: drivers ?? before?.drivers ?? [],
  };
}

function isList(own: OwnBuyer): own is readonly string[] {
  return Array.isArray(own);
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Takes from what is built in the aliases that an organisation uses for something of its own. */
function withoutTaken<T extends Named>(all: readonly T[], own: readonly string[]): T[] {
  const taken = new Map(
    all
      .filter(({ id }) => own.includes(id))
      .flatMap(({ id, name, aliases }) => [id, name, ...aliases].map((word) => [comparable(word), id])),
  );
  return all.map((each) => {
    const aliases = each.aliases.filter((alias) => (taken.get(comparable(alias)) ?? each.id) === each.id);
    return aliases.length === each.aliases.length ? each : { ...each, aliases };
  });
}
