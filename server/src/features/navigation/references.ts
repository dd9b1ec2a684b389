import type { Location, Position } from 'vscode-languageserver';
import { bearersLike } from '../../core/names/names-between';
import { meantAt } from './meant';
import type { Asked } from './places';

/** Every link to what stands at a position, in all documents. @param withItself where its id is given, too */
export function referencesAt(asked: Asked, position: Position, withItself: boolean): Location[] {
  return meantAt(asked, position).flatMap((found) => {
    const { document, named } = found;
    const own = withItself
      ? bearersLike(document.names, named).map(({ name }) => ({ uri: document.uri, range: name }))
      : [];
    const links = asked.between
      .referencesTo(found)
      .map(({ document: other, reference }) => ({ uri: other.uri, range: reference.range }));
    return withoutDoubles([...own, ...links]);
  });
}

/** An id behind an arrow may be given and linked to by the same letters. */
function withoutDoubles(locations: readonly Location[]): Location[] {
  const keys = new Set<string>();
  return locations.filter(({ uri, range: { start } }) => {
    const key = `${start.line}:${start.character} ${uri}`;
    return !keys.has(key) && keys.add(key);
  });
}
