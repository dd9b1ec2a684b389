import type { Rule } from '../rule';
import { onlySelling } from './only-selling';

export const trustRules: readonly Rule[] = [onlySelling];
