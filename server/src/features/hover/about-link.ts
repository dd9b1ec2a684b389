import type { Position } from 'vscode-languageserver';
import { namedAt } from '../../core/names/at-position';
import type { Named } from '../../core/names/document-names';
import type { Found } from '../../core/names/names-between';
import { type Step, servedBy, serving } from '../../core/names/tracing';
import { quoted } from '../../core/rules/wording';
import { fileKey } from '../../workspace/file-key';
import type { KnownDocument } from '../../workspace/known-documents';
import type { Asked } from '../navigation/places';
import type { SaidOfLink } from './hover';
import { entry, type Line, paragraph, type Run } from './prose';

/** How far links are followed: product, feature, benefit, job, driver. */
const FAR = 4;

/** What stands at the other end of a link that leads out of its document; undefined elsewhere, and where it leads to nothing. */
export function aboutLink(asked: Asked, position: Position): SaidOfLink | undefined {
  const { document, between } = asked;
  const { reference } = namedAt(document.names, position);
  if (!reference || reference.to) return undefined;
  const found = between.leadsTo({ document, reference });
  if (found.length === 0) return undefined;
  return { lines: found.flatMap((each) => aboutFound(asked, each)), range: reference.whole };
}

function aboutFound({ between, document }: Asked, found: Found<KnownDocument>): Line[] {
  const below = (steps: (from: Found<KnownDocument>) => readonly Step<KnownDocument>[]): Line[] =>
    chain(found, steps, 1, new Set([found.named]), document);
  const onwards = below((from) => servedBy(between, from));
  const backwards = below((from) => serving(between, from));
  return [
    paragraph(...nameOf(found, document)),
    ...(onwards.length > 0 ? [paragraph('Leads to'), ...onwards] : []),
    ...(backwards.length > 0 ? [paragraph('Comes from'), ...backwards] : []),
  ];
}

/** Each stands once, so that circles end. */
function chain(
  from: Found<KnownDocument>,
  steps: (from: Found<KnownDocument>) => readonly Step<KnownDocument>[],
  level: number,
  seen: Set<Named>,
  here: KnownDocument,
): Line[] {
  if (level > FAR) return [];
  return steps(from).flatMap(({ to }) => {
    if (seen.has(to.named)) return [];
    seen.add(to.named);
    return [entry(level, ...nameOf(to, here)), ...chain(to, steps, level + 1, seen, here)];
  });
}

function nameOf({ document, named }: Found<KnownDocument>, here: KnownDocument): Run[] {
  const { id, words, block, slot, buyer } = named;
  const slotName = block.slots.find((each) => each.id === slot)?.name;
  const file = document === here ? [] : [fileName(document.uri)];
  const kind = [slotName ?? block.name, ...(buyer ? [buyer.name] : []), ...file].join(', ');
  return [
    ...(id === undefined ? [] : [{ strong: id }, ' ']),
    words === '' ? '' : `${quoted(words, 120)} `,
    `(${kind})`,
  ];
}

function fileName(uri: string): string {
  return fileKey(uri.slice(uri.lastIndexOf('/') + 1));
}
