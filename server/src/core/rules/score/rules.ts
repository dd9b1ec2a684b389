import type { Rule } from '../rule';
import { scoreMismatch } from './mismatch';
import { scoreRange } from './range';

/** Rules about jobs and outcomes that are rated in figures. */
export const scoreRules: readonly Rule[] = [scoreRange, scoreMismatch];
