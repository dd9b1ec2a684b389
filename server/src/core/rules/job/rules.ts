import type { Rule } from '../rule';
import { adverb } from './adverb';
import { companyView } from './company-view';
import { compound } from './compound';
import { emotionalForm } from './emotional-form';
import { gerund } from './gerund';
import { noContext } from './no-context';
import { noVerb } from './no-verb';
import { phrasedAsSolution } from './phrased-as-solution';
import { situation } from './situation';
import { socialForm } from './social-form';
import { storySlot } from './story-slot';
import { tooVague } from './too-vague';

export const jobRules: readonly Rule[] = [
  phrasedAsSolution,
  noVerb,
  tooVague,
  companyView,
  situation,
  noContext,
  adverb,
  compound,
  gerund,
  emotionalForm,
  socialForm,
  storySlot,
];
