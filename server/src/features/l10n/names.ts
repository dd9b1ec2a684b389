import { canvases } from '../../core/canvas/catalogue';

/** What canvases, blocks and buyers are called in documents, whose language is English: ids, and names as they are and in lower case. */
export function namesInDocuments(): ReadonlySet<string> {
  const named = canvases.flatMap((canvas) => [
    canvas,
    ...canvas.blocks.flatMap((block) => [block, ...block.slots]),
    ...canvas.buyers,
  ]);
  return new Set(named.flatMap(({ id, name }) => [id, name, name.toLowerCase()]));
}
