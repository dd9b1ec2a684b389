import { CompletionItemKind } from 'vscode-languageserver';
import type { BlockDefinition } from '../../core/canvas/definition';
import type { Item, Link } from '../../core/canvas/model';
import { type TraceNode, traceCanvas } from '../../core/canvas/trace';
import { itemAt, type PlaceInCanvas } from '../../core/place-in-canvas';
import type { StrategyDocument } from '../../core/strategy-document';
import { driversBlock, driversFor } from './drivers';
import type { Caret, Offer, Offers } from './offer';

const BEHIND_ARROW = /(<?[-=]+>|[→⇒➔➜⟶]|<[-=]+|[←⇐⟵])(?:[^,;()|]*[,;])*(\s*)([^,;()|]*)$/;
const BACKWARDS = /^(?:<[-=]+|[←⇐⟵])$/;

/** What an arrow can lead to: ids with the words of their items, and value drivers; what the item most likely links to first. */
export function targets(document: StrategyDocument, at: PlaceInCanvas, caret: Caret): Offers | undefined {
  const found = BEHIND_ARROW.exec(caret.before);
  if (!found) return undefined;
  const [, arrow = '', space = '', typed = ''] = found;
  const item = itemAt(document, at, caret.offset);
  const isBackwards = BACKWARDS.test(arrow);
  const rank = ranking(item?.block, isBackwards);
  // The id that is being typed is none that the item links to already.
  const linked = item?.links.filter(({ place }) => document.locate(place).end !== caret.offset) ?? [];
  const ids = idOffers(at, item, linked);
  const offers = isBackwards ? ids : [...ids, ...driverOffers(at)];
  const ordered = [...offers].sort((a, b) => rank(a.block) - rank(b.block));
  return {
    offers: ordered.filter((offer) => fits(offer, typed)),
    typed,
    space: space === '' && typed === '' ? ' ' : '',
  };
}

/** Behind every place in what a block links to. */
const unexpected = Number.MAX_SAFE_INTEGER;

/**
 * How early another block's items are offered to an item of `own`: in the order in which the canvas names what a block links to,
 * and behind all of them what it does not expect.
 */
function ranking(own: BlockDefinition | undefined, isBackwards: boolean): (other: BlockDefinition) => number {
  return (other) => {
    const [from, to] = isBackwards ? [other, own] : [own, other];
    if (!from || !to || from === to) return unexpected;
    if (from.linksTo.length === 0) return isBackwards ? unexpected : 0;
    const place = from.linksTo.indexOf(to.id);
    return place === -1 ? unexpected : place;
  };
}

type Target = Offer & { readonly block: BlockDefinition };

/** Items with an id, those of the same buyer first; not the item itself, and not those that it links to already. */
function idOffers(
  { canvas, section }: PlaceInCanvas,
  item: Item | undefined,
  links: readonly Link[],
): Target[] {
  const linked = new Set(links.map(({ target }) => target));
  const isOther = ({ item: other, id }: TraceNode): boolean =>
    id !== undefined && id.value !== item?.id?.value && !(other === item && !id) && !linked.has(id.value);
  return traceCanvas(canvas)
    .nodes.filter(isOther)
    .sort((a, b) => Number(b.buyer === section.buyer) - Number(a.buyer === section.buyer))
    .flatMap(({ id, phrase, block, buyer }) => {
      if (!id) return [];
      const kind = buyer && buyer !== section.buyer ? `${block.name}, ${buyer.name}` : block.name;
      return [
        {
          label: id.value,
          kind: CompletionItemKind.Reference,
          detail: phrase.words,
          explanation: kind,
          also: phrase.words,
          block,
        },
      ];
    });
}

function driverOffers({ canvas, section }: PlaceInCanvas): Target[] {
  const block = driversBlock(canvas.definition);
  if (!block) return [];
  return driversFor(canvas.definition, section).map(({ name, question }) => ({
    label: name.toLowerCase(),
    kind: CompletionItemKind.EnumMember,
    detail: block.name,
    explanation: question,
    block,
  }));
}

/** Behind several words only what begins with them is meant; the editor sifts what fits a single one. */
function fits({ label, also = '' }: Offer, typed: string): boolean {
  const words = typed.toLowerCase();
  if (!/\s/.test(words)) return true;
  return label.startsWith(words) || also.toLowerCase().startsWith(words);
}
