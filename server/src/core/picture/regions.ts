import type { BlockDefinition, BuyerDefinition, SlotDefinition } from '../canvas/definition';
import type { BlockReading } from '../canvas/model';
import type { Drawing } from './drawing';
import type { Card, Gap, Region } from './picture';
import type { Say } from './say';
import { withoutAnswer } from './words';

/** For whom a region is; left out, it is for the whole canvas. */
export interface ForBuyer {
  readonly buyer: BuyerDefinition | undefined;
}

/**
 * The place of a block in the picture.
 * @param cards what stands in it; without any, the region says why there are none
 * @param name what it is called in the picture; the block's name when left out
 */
export function region(
  drawing: Drawing,
  block: BlockDefinition,
  cards: readonly Card[],
  about: { readonly name?: string; readonly only?: ForBuyer } = {},
): Region {
  const readings = readingsOf(drawing, block, about.only);
  const heading = readings.find((reading) => reading.heading)?.heading;
  return {
    block: block.id,
    name: drawing.name(about.name ?? block.name, heading),
    slots: block.slots.map(({ id, name }) => ({ id, name })),
    cards,
    gap: cards.length > 0 ? undefined : gap(block, readings, drawing.say),
  };
}

/**
 * The place of one value driver.
 * @param about for whom it is, and what is seen when nothing is said of it
 */
export function driverRegion(
  drawing: Drawing,
  driver: SlotDefinition,
  cards: readonly Card[],
  about: { readonly only?: ForBuyer; readonly whenMissing: Gap },
): Region {
  const block = drawing.canvas.definition.blocks.find(({ id }) => id === 'value-drivers');
  const readings = block ? readingsOf(drawing, block, about.only) : [];
  const own = readings.filter(({ slot }) => slot === undefined || slot === driver.id);
  const heading = readings.find((reading) => reading.slot === driver.id)?.heading;
  return {
    block: 'value-drivers',
    name: drawing.name(driver.name, heading),
    slots: [],
    cards,
    gap: cards.length > 0 ? undefined : (notApplicable(own) ?? about.whenMissing),
  };
}

function readingsOf(drawing: Drawing, block: BlockDefinition, only: ForBuyer | undefined): BlockReading[] {
  return drawing.readings.filter(
    (reading) => reading.definition.id === block.id && (!only || reading.buyer?.id === only.buyer?.id),
  );
}

function gap(block: BlockDefinition, readings: readonly BlockReading[], say: Say): Gap {
  const reason = notApplicable(readings);
  if (reason) return reason;
  const words = say(block.question);
  if (readings.length > 0) return { kind: 'empty', words };
  return { kind: block.required ? 'missing' : 'optional', words };
}

function notApplicable(readings: readonly BlockReading[]): Gap | undefined {
  const said = readings.find((reading) => reading.notApplicable)?.notApplicable;
  return said && { kind: 'not-applicable', words: withoutAnswer(said) };
}
