import { CompletionItemKind } from 'vscode-languageserver';
import type { BlockDefinition } from '../../core/canvas/definition';
import type { Item } from '../../core/canvas/model';
import { type TraceNode, traceCanvas } from '../../core/canvas/trace';
import type { StrategyDocument } from '../../core/strategy-document';
import { itemAt, type PlaceInCanvas } from '../place-in-canvas';
import { driversBlock, driversFor } from './drivers';
import type { Caret, Offer, Offers } from './offer';

const BEHIND_ARROW = /(<?[-=]+>|[→⇒➔➜⟶]|<[-=]+|[←⇐⟵])(?:[^,;()]*[,;])*(\s*)([^,;()]*)$/;
const BACKWARDS = /^(?:<[-=]+|[←⇐⟵])$/;

/** What an arrow can lead to: ids with the words of their items, and value drivers; those that the item may link to first. */
export function targets(document: StrategyDocument, at: PlaceInCanvas, caret: Caret): Offers | undefined {
  const found = BEHIND_ARROW.exec(caret.before);
  if (!found) return undefined;
  const [, arrow = '', space = '', typed = ''] = found;
  const item = itemAt(document, at, caret.offset);
  const isBackwards = BACKWARDS.test(arrow);
  const may = permission(item?.block, isBackwards);
  const offers = isBackwards ? idOffers(at, item) : [...idOffers(at, item), ...driverOffers(at)];
  const ordered = [...offers].sort((a, b) => Number(may(b.block)) - Number(may(a.block)));
  return {
    offers: ordered.filter((offer) => fits(offer, typed)),
    typed,
    space: space === '' && typed === '' ? ' ' : '',
  };
}

/** Whether a link between an item of `own` and one of another block is one that the canvas expects. */
function permission(
  own: BlockDefinition | undefined,
  isBackwards: boolean,
): (other: BlockDefinition) => boolean {
  return (other) => {
    const [from, to] = isBackwards ? [other, own] : [own, other];
    if (!from || !to || from === to) return false;
    return from.linksTo.length === 0 ? !isBackwards : from.linksTo.includes(to.id);
  };
}

type Target = Offer & { readonly block: BlockDefinition };

/** Items with an id, those of the same buyer first; not the item itself, and not those that it links to already. */
function idOffers({ canvas, section }: PlaceInCanvas, item: Item | undefined): Target[] {
  const linked = new Set(item?.links.map(({ target }) => target));
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
