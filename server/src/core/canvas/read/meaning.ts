import { gistOf } from '../../language/gist';
import type { BlockDefinition, CanvasDefinition } from '../definition';
import { comparable, namesOf, withoutNumbering } from '../names';

const LONGEST = 12;

/** The one block whose meanings some words meet; none when several are met, unless one carries the other. */
export function blockMeant(canvas: CanvasDefinition, heading: string): BlockDefinition | undefined {
  const words = withoutNumbering(heading)
    .toLowerCase()
    .replace(/[\s.:!?…]+$/, '');
  if (words.split(/\s+/).length > LONGEST) return undefined;
  const said = asStatement(words);
  const met = canvas.blocks.filter((block) =>
    block.cues.some((cue) => cue.test(words) || (said !== words && cue.test(said))),
  );
  if (met.length > 0) return clearest(met);
  const gist = gistOf(said);
  return clearest(canvas.blocks.filter((block) => block.gists.some((cue) => cue.test(gist))));
}

/** The only one of some blocks; of two the one that carries the other: "What we bring, and what it is for" are features with their benefits. */
function clearest(met: readonly BlockDefinition[]): BlockDefinition | undefined {
  const [first, second, third] = met;
  if (!first || !second) return first;
  return third ? undefined : met.find(({ carries }) => met.some((other) => carries.includes(other.id)));
}

/** A question in the order of a statement: `what do they want` as `what they want`, `what are they trying to do` as `what they are trying to do`. */
function asStatement(words: string): string {
  return words
    .replace(/^((?:what|how|why|whom?|when|where|which \p{L}+)) (?:do|does|did) /u, '$1 ')
    .replace(
      /^((?:what|how|why|whom?|when|where|which \p{L}+)) (are|is|will|would|can|could|should|have|has|shall) (they|we|it|he|she|you|people|patients|members|customers|families|guests|users|clients) /u,
      '$1 $3 $2 ',
    );
}

/** The slot whose name stands among the words of a heading that means its block: "How we judge lane 2". */
export function slotWithin(block: BlockDefinition, heading: string): string | undefined {
  if (block.slots.length === 0) return undefined;
  const words = ` ${comparable(withoutNumbering(heading))} `;
  return block.slots.find((slot) => [...namesOf(slot)].some((name) => words.includes(` ${name} `)))?.id;
}
