import type { Picture, Region, ValuePropositionBody } from './picture';
import { isCrowded } from './value-proposition';

/**
 * A body with other regions in the same places.
 * @param change gives what stands in a region's place; `place` is the same for the same place in every picture of the same kind
 */
export function mapRegions<Body extends Picture['body']>(
  body: Body,
  change: (region: Region, place: string) => Region,
): Body;
export function mapRegions(
  body: Picture['body'],
  change: (region: Region, place: string) => Region,
): Picture['body'] {
  switch (body.kind) {
    case 'blocks':
      return { ...body, regions: body.regions.map((region) => change(region, region.block)) };
    case 'value-proposition':
      return inSquareAndCircle(body, change);
    case 'healthcare-value-proposition':
      return {
        ...body,
        buyers: body.buyers.map((buyer) => ({
          ...buyer,
          cells: buyer.cells.map((cell) => change(cell, `buyer ${buyer.name.words} ${cell.name.words}`)),
        })),
        chains: body.chains.map((chain) => ({
          ...chain,
          rows: chain.rows.map((row) => change(row, `chain ${chain.name} ${row.name.words}`)),
        })),
        frame: body.frame.map((region) => change(region, `frame ${region.block}`)),
      };
  }
}

function inSquareAndCircle(
  body: ValuePropositionBody,
  change: (region: Region, place: string) => Region,
): ValuePropositionBody {
  const { offer, customer, features, drivers } = body;
  const same = (region: Region): Region => change(region, region.block);
  const square = {
    products: same(offer.products),
    gainCreators: same(offer.gainCreators),
    painRelievers: same(offer.painRelievers),
  };
  const circle = { jobs: same(customer.jobs), gains: same(customer.gains), pains: same(customer.pains) };
  return {
    ...body,
    offer: square,
    customer: circle,
    crowded: isCrowded([...Object.values(square), ...Object.values(circle)]),
    features: features && same(features),
    drivers: {
      ...drivers,
      regions: drivers.regions.map((region) => change(region, `driver ${region.name.words}`)),
    },
  };
}
