import { slotNamed } from '../block-names';
import type { Catalogue } from '../catalogue';
import type { CanvasDefinition } from '../definition';
import { contentsOf, namedIn } from './contents';
import { speaksOfOtherJobs } from './doubt';
import { tallyOf } from './inferred';
import { tellsOtherKind } from './other-kind';
import { isSignalled } from './owners';
import type { Segment } from './segments';

const keys = new WeakMap<Segment, { readonly catalogue: Catalogue; readonly key: string }>();

/**
 * All that the text of a segment has to say on which canvas it belongs to, in a form that can be compared: as long as it is the
 * same, the scopes of a document stay what they are.
 */
export function contentsKey(segment: Segment, catalogue: Catalogue): string {
  const known = keys.get(segment);
  if (known?.catalogue === catalogue) return known.key;
  const tally = tallyOf(segment);
  const { labels, titles } = contentsOf(segment);
  const key = JSON.stringify([
    ...catalogue.canvases.map((canvas) => keyIn(segment, canvas)),
    [labels.length, ...Object.values(tally)],
    // What columns hold, their titles may say in any words.
    titles,
    segment.pieces.every(({ block }) => block.kind === 'comment' || block.kind === 'rule'),
    speaksOfOtherJobs(segment),
    tellsOtherKind(segment),
  ]);
  keys.set(segment, { catalogue, key });
  return key;
}

function keyIn(segment: Segment, canvas: CanvasDefinition): unknown {
  const { labels, titles, sentences } = contentsOf(segment);
  if (labels.length + titles.length + sentences.length === 0) return 0;
  const { blocks, columns, details, sentence } = namedIn(segment, canvas);
  const slots = canvas.blocks.flatMap((block) =>
    block.slots.length === 0 ? [] : labels.flatMap(([label]) => (label && slotNamed(block, label)?.id) ?? []),
  );
  const signals = labels.some((forms) => forms.some((form) => isSignalled(canvas, form)));
  const inTitles = titles.some((title) => isSignalled(canvas, title.toLowerCase()));
  return [[...blocks], [...columns], details, [...sentence], slots, signals, inTitles];
}
