import type { Item } from '../../core/canvas/model';
import { type Trace, type TraceNode, traceCanvas } from '../../core/canvas/trace';
import type { Place } from '../../core/markdown/block';
import type { PlaceInCanvas } from '../../core/place-in-canvas';
import { quoted } from '../../core/rules/wording';
import { entry, type Line, paragraph, type Run, type Said } from './prose';

/** How far links are followed: product, feature, benefit, job, driver. */
const FAR = 4;

/**
 * Where the links of an item lead, up to value drivers, and what leads to it. On a link: the same for what it names.
 * @param on whether the pointer rests on a place
 */
export function aboutItem(
  { canvas }: PlaceInCanvas,
  item: Item,
  on: (place: Place) => boolean,
): Said | undefined {
  const trace = traceCanvas(canvas);
  const nodes = trace.nodes.filter((node) => node.item === item);
  const own = nodes.find((node) => node.carried && on(node.place)) ?? nodes[0];
  if (!own) return undefined;
  for (const node of nodes) {
    const edge = [...trace.edgesFrom(node), ...trace.edgesTo(node)].find(
      ({ link }) => link && on(link.place),
    );
    if (edge?.link) {
      const other = edge.link.direction === 'to' ? edge.to : edge.from;
      return { lines: aboutNode(other, trace), place: edge.link.place };
    }
  }
  const said = aboutNode(own, trace);
  return said.length > 1 ? { lines: said, place: own.carried ? own.place : item.lead } : undefined;
}

function aboutNode(node: TraceNode, trace: Trace): Line[] {
  const onwards = chain(node, trace, 'onwards', 1, new Set([node]));
  const backwards = chain(node, trace, 'backwards', 1, new Set([node]));
  return [
    paragraph(...nameOf(node)),
    ...(onwards.length > 0 ? [paragraph('Leads to'), ...onwards] : []),
    ...(backwards.length > 0 ? [paragraph('Comes from'), ...backwards] : []),
  ];
}

/** The nodes that links lead to, one after the other; each stands once, so that circles end. */
function chain(
  node: TraceNode,
  trace: Trace,
  way: 'onwards' | 'backwards',
  level: number,
  seen: Set<TraceNode>,
): Line[] {
  if (level > FAR) return [];
  const next =
    way === 'onwards'
      ? trace.edgesFrom(node).map(({ to }) => to)
      : trace.edgesTo(node).map(({ from }) => from);
  return next.flatMap((other) => {
    if (seen.has(other)) return [];
    seen.add(other);
    return [entry(level, ...nameOf(other)), ...chain(other, trace, way, level + 1, seen)];
  });
}

function nameOf({ id, phrase, block, slot, buyer }: TraceNode): Run[] {
  const slotName = block.slots.find((each) => each.id === slot)?.name;
  const kind = [slotName ?? block.name, ...(buyer ? [buyer.name] : [])].join(', ');
  const words = phrase.words.trim();
  return [
    ...(id ? [{ strong: id.value }, ' '] : []),
    words === '' ? '' : `${quoted(words, 120)} `,
    `(${kind})`,
  ];
}
