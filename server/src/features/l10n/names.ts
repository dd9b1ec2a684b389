import { canvases } from '../../core/canvas/catalogue';

/** What canvases, blocks and buyers are called in documents, whose language is English: ids, and names as they are and in lower case. */
export function namesInDocuments(): ReadonlySet<string> {
  const names = canvases.flatMap((canvas) => [
    canvas.id,
    canvas.name,
    ...canvas.blocks.flatMap((block) => [block.name, ...block.slots.map((slot) => slot.name)]),
    ...canvas.buyers.map((buyer) => buyer.name),
  ]);
  return new Set(names.flatMap((name) => [name, name.toLowerCase()]));
}
