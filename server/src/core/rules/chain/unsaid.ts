import type { Place } from '../../markdown/block';
import { placeOfBlock } from '../block-place';
import type { Fix } from '../finding';
import type { SectionView } from '../view';
import { type Aspect, chainSays } from './statements';

/**
 * Where it is to be said that the words of a stage lack something: at its heading, or its first item.
 * @returns undefined when they have it, when the stage says nothing at all or does not apply, when another file may say it, and in
 * every section but the first one of the stage
 */
export function placeOfUnsaid(
  { section, canvas }: SectionView,
  stage: string,
  ...wanted: readonly Aspect[]
): Place | undefined {
  const reading = section.blocks.find(({ definition }) => definition.id === stage);
  if (!reading || canvas.block(stage) !== 'filled' || !canvas.isFirstWith(stage)) return undefined;
  if (!canvas.says(chainSays.said(stage)) || canvas.says(chainSays.elsewhere(stage))) return undefined;
  return wanted.some((aspect) => canvas.says(chainSays.aspect(stage, aspect)))
    ? undefined
    : placeOfBlock(reading);
}

/** Adds an entry to a stage. */
export function addTo(stage: string, title: string, text: string): Fix {
  return {
    title,
    steps: [{ kind: 'add-item', block: stage, buyer: undefined, text }],
    safe: false,
    preferred: true,
  };
}
