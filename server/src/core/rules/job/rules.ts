import type { Rule } from '../rule';
import { phrasedAsSolution } from './phrased-as-solution';

export const jobRules: readonly Rule[] = [phrasedAsSolution];
