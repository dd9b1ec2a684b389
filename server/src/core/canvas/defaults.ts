import { gistOf } from '../language/gist';
import type { BlockDefinition, CanvasDefinition } from './definition';

/** What most blocks have in common. */
export const blockDefaults = {
  cues: [],
  gists: [],
  letters: [],
  codes: false,
  side: 'frame',
  required: true,
  perBuyer: false,
  slots: [],
  attributes: [],
  carries: [],
  linksTo: [],
  numbered: false,
  fragment: false,
} as const satisfies Partial<BlockDefinition>;

/** What most canvases have in common. */
export const canvasDefaults = {
  buyers: [],
  questions: [],
  sentence: [],
  gistOf,
  splits: false,
  grid: [],
} as const satisfies Partial<CanvasDefinition>;
