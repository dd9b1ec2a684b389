import type { Rule } from '../rule';
import { everyone } from './everyone';

export const segRules: readonly Rule[] = [everyone];
