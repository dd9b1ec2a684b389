import type { Rule } from '../rule';
import { absent } from './absent';
import { asksForSolution } from './asks-for-solution';
import { claimNoEvidence } from './claim-no-evidence';
import { quoteNoSource } from './quote-no-source';

/** Rules about what customers said, and what is only said of them. */
export const vocRules: readonly Rule[] = [claimNoEvidence, quoteNoSource, asksForSolution, absent];
