import type { Location, LocationLink, Position } from 'vscode-languageserver';
import { namedAt } from '../../core/names/at-position';
import { firstOf } from '../../core/names/names-between';
import { type Asked, linkTo, locationOf } from './places';

/** Where a link leads; on the id of an item, the item itself, so that editors show who refers to it. */
export function definitionsAt(
  { document, between }: Asked,
  position: Position,
  showsLinks: boolean,
): Location[] | LocationLink[] {
  const { reference, bearer } = namedAt(document.names, position);
  const origin = reference?.whole ?? bearer?.name;
  if (!origin) return [];
  const found = reference
    ? between.leadsTo({ document, reference })
    : bearer
      ? [{ document, named: firstOf(bearer) }]
      : [];
  return showsLinks ? found.map((each) => linkTo(each, origin)) : found.map(locationOf);
}
